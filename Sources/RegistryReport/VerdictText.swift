public import Registry

/// A verdict report for a terminal: the answer first, then why, then who says so.
public struct VerdictText {
  private let report: VerdictReport
  private let style: TerminalTable.Style

  /// The face of `report` in `style`.
  public init(_ report: VerdictReport, style: TerminalTable.Style) {
    (self.report, self.style) = (report, style)
  }

  /// The report.
  public var text: String {
    let whole =
      report.institutional.isEmpty
      ? ""
      : "\nThe institution as a whole, which says nothing about this program:\n\n"
        + table(report.institutional)
    let each = only == nil ? table(report.verdicts) : ""
    return heading + answer + each + whole + "\n" + notes
  }

  /// The same report with the grid of sessions and modes in place of the verdicts.
  public func text(with grid: VerdictGrid) -> String {
    heading + VerdictGridText(grid, style: style).text + "\n" + notes
  }

  private var heading: String {
    let dossier = report.dossier
    let name = ExampleMark.marked(dossier.name, isFictitious: dossier.isFictitious)
    let place = dossier.program.map { _ in ", \(dossier.institution.name)" } ?? ""
    let path = dossier.path.map { wrapped("Found by way of \($0.words).") }.joined()
    return wrapped("\(name)\(place) [\(dossier.code)]") + path + "\n"
  }

  /// One line that can be read out.
  private var answer: String {
    let asked = [report.mode?.spoken, report.session.map { "session \($0)" }].compactMap { $0 }
    let question = asked.isEmpty ? "" : " for " + asked.joined(separator: ", ")
    let about = only.map { ": \($0.question.activity.label)" } ?? ""
    let state = report.state.spoken.uppercased()
    let strong = style.usesColor ? "\u{1B}[1m\(state)\u{1B}[0m" : state
    let reasons = report.reasons.map { wrapped("– " + $0.text, indent: 2) }.joined()
    let sources = only.map {
      numbers($0) + claims($0).map { wrapped("– " + $0, indent: 2) }.joined()
    }
    return "\(strong)\(about)\(question), as of \(report.asOf.spoken)\n" + reasons
      + (sources ?? "") + (only == nil && !report.verdicts.isEmpty ? "\n" : "")
  }

  /// The one verdict there is, which needs no table.
  private var only: Verdict? { report.verdicts.count == 1 ? report.verdicts[0] : nil }

  private func numbers(_ verdict: Verdict) -> String {
    let numbers = verdict.evidence.compactMap(number).sorted().map { "[\($0)]" }
    return numbers.isEmpty ? "" : "  Says who: \(numbers.joined(separator: " "))\n"
  }

  private func table(_ verdicts: [Verdict]) -> String {
    guard !verdicts.isEmpty else { return "" }
    let heading = TerminalTable.Row(
      [["Activity"], ["Verdict"], ["Why"], ["Sources"]], isHeading: true)
    let rows = verdicts.map { verdict in
      TerminalTable.Row([
        [verdict.question.words], [verdict.state.spoken],
        verdict.reasons.map(\.text) + claims(verdict),
        [verdict.evidence.compactMap(number).sorted().map { "[\($0)]" }.joined(separator: " ")],
      ])
    }
    return TerminalTable([heading] + rows, style: style).text
  }

  private func claims(_ verdict: Verdict) -> [String] {
    verdict.claims.map { claim in
      "claimed, not proved, by \(Vocabulary.spoken(claim.sourceKind.rawValue).lowercased()): "
        + (claim.wording ?? claim.decision.spoken.lowercased())
    }
  }

  private func number(of evidence: Int) -> Int? {
    report.evidence.firstIndex { $0.id == evidence }.map { $0 + 1 }
  }

  private var notes: String {
    let sources = report.evidence.enumerated().map { index, evidence in
      let url = evidence.url.map { ", \($0)" } ?? ""
      return wrapped("[\(index + 1)] \(evidence.citation)\(url)", indent: 4)
    }
    let example =
      report.dossier.isFictitious
      ? wrapped("This is invented sample data; it says nothing about any real institution.") : ""
    return sources.joined() + example
  }

  private func wrapped(_ text: String, indent: Int = 0) -> String {
    TextWidth.wrap(text, to: style.width, indent: indent).map { $0 + "\n" }.joined()
  }
}
