public import Registry

/// Credit systems and conversions between them, for a terminal.
public struct CreditText {
  private let style: TerminalTable.Style

  /// Faces in `style`.
  public init(style: TerminalTable.Style) { self.style = style }

  /// The systems with what their sources state, the source of each under it.
  public func text(_ systems: [CreditSystem]) -> String {
    let width = systems.map { TextWidth.of($0.code) }.max() ?? 0
    return systems.map { system in
      let year = system.creditsPerYear.map { "\(DecimalSpan($0).spoken) credits a year" }
      let facts = [system.label, "\(system.hours.spoken) hours a credit", year, system.usedIn]
      let gap = String(repeating: " ", count: width - TextWidth.of(system.code))
      let margin = String(repeating: " ", count: width)
      return beside(system.code + gap, facts.compactMap { $0 }.joined(separator: " · "))
        + beside(margin, system.source)
    }.joined()
  }

  /// The conversion in one line, then what it rests on.
  public func text(_ conversion: CreditConversion) -> String {
    guard conversion.isIndicative else {
      return "\(conversion.credits.spoken) \(conversion.from.label): the same system\n"
    }
    let given = "\(conversion.credits.spoken) \(conversion.from.label)"
    let result = "\(conversion.result.spoken) \(conversion.to.label) (indicative)"
    let paragraphs = [
      "\(given) = \(conversion.hours.spoken) hours of study = \(result)", "",
      basis(conversion.from), basis(conversion.to),
      "Converted through hours, rounded to one decimal, half to even. What credits are worth "
        + "elsewhere is for the institution that accepts them to say.",
    ]
    return paragraphs.map(wrapped).joined()
  }

  private func basis(_ system: CreditSystem) -> String {
    "\(system.label): \(system.hours.spoken) hours a credit (\(system.source))"
  }

  /// `words` to the right of `code`, in as many lines as they need.
  private func beside(_ code: String, _ words: String) -> String {
    let width = TextWidth.of(code) + 2
    let lines = TextWidth.wrap(words, to: max(20, style.width - width))
    let margin = "\n" + String(repeating: " ", count: width)
    return code + "  " + lines.joined(separator: margin) + "\n"
  }

  private func wrapped(_ paragraph: String) -> String {
    TextWidth.wrap(paragraph, to: style.width, indent: 2).joined(separator: "\n") + "\n"
  }
}
