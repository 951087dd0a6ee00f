public import Registry

/// Cautions for a terminal.
public struct CautionText {
  private let style: TerminalTable.Style

  /// Faces in `style`.
  public init(style: TerminalTable.Style) { self.style = style }

  /// A list, two lines for each, and how to see the next page when there may be one.
  public func text(_ cautions: [ListedCaution], next: Int?) -> String {
    guard !cautions.isEmpty else {
      return "No cautions on record. That nothing is recorded does not mean that all is well.\n"
    }
    return cautions.map(entry).joined() + (next.map { "\nNext page: --after \($0)\n" } ?? "")
  }

  /// One caution with its history.
  public func text(_ file: CautionFile) -> String {
    let head = [
      ["Caution", String(file.id)], ["About", "\(file.subjectName) (\(file.subject))"],
      ["State", file.state?.spoken ?? "–"],
    ]
    let rows = (head + (file.contents.first.map { facts($0, of: file) } ?? []))
      .filter { !$0[1].isEmpty }.map { TerminalTable.Row($0.map { [$0] }) }
    return file.heading + "\n" + TerminalTable(rows, style: style).text
      + "\nWhat was decided, the latest first:\n"
      + file.decisions.map { line($0, of: file) }.joined()
      + earlier(file) + sources(file)
  }

  /// Two lines, the second ending in the code, which is never broken, so that it can be copied.
  private func entry(_ caution: ListedCaution) -> String {
    let name = "\(caution.id)  \(caution.heading) – \(caution.subjectName)"
    let title = TextWidth.wrap(name, to: style.width, indent: 4).joined(separator: "\n")
    let words = [
      caution.state.spoken, caution.severity?.spoken, caution.raised.map { "raised \($0)" },
      caution.effective.lastDay.map { "until \($0.spoken)" }, caution.subject,
    ].compactMap { $0 }.joined(separator: " · ")
    return (style.usesColor ? "\u{1B}[1m\(title)\u{1B}[0m" : title) + "\n  \(words)\n"
  }

  private func facts(_ content: CautionContent, of file: CautionFile) -> [[String]] {
    let raised = file.raisedOn.map {
      PartialDate($0, precision: content.raisedOnPrecision ?? .day).spoken
    }
    let begins = content.effective.from.map {
      PartialDate($0, precision: content.effectiveFromPrecision ?? .day).spoken
    }
    return [
      ["Kind", file.kind.spoken],
      ["Severity", content.severity?.spoken ?? "not stated"], ["Raised", raised ?? "not stated"],
      ["In force from", begins ?? ""],
      ["In force until", content.effective.lastDay?.spoken ?? ""],
      ["Reason", content.reason ?? ""], ["Source's words", content.wording ?? ""],
      ["More", content.link ?? ""],
    ]
  }

  private func line(_ decision: CautionDecision, of file: CautionFile) -> String {
    let why = decision.justification.map { ": \($0)" } ?? ""
    let stale = file.isAboutPresent(decision) ? "" : " (about what the source said before)"
    let words =
      "- \(decision.recordedAt) \(decision.state.rawValue) by \(decision.actor) "
      + "(\(decision.act))\(why)\(stale)"
    return TextWidth.wrap(words, to: style.width, indent: 2).joined(separator: "\n") + "\n"
  }

  private func earlier(_ file: CautionFile) -> String {
    guard file.contents.count > 1 else { return "" }
    let lines = file.contents.dropFirst().map { content in
      let words =
        "- recorded \(content.recordedAt): "
        + [content.severity?.spoken, content.title, content.reason, content.wording]
        .compactMap { $0 }.joined(separator: "; ")
      return TextWidth.wrap(words, to: style.width, indent: 2).joined(separator: "\n") + "\n"
    }
    return "\nWhat the source said before:\n" + lines.joined()
  }

  private func sources(_ file: CautionFile) -> String {
    let lines = Set(file.evidence.map { "- " + $0.citation }).sorted()
    return "\nSources:\n" + lines.joined(separator: "\n") + "\n"
  }
}
