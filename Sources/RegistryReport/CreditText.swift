public import Registry

/// Credit systems and conversions between them, for a terminal.
public struct CreditText {
  private let style: TerminalTable.Style

  /// Faces in `style`.
  public init(style: TerminalTable.Style) { self.style = style }

  /// The systems with what their sources state.
  public func text(_ systems: [CreditSystem]) -> String {
    let heading = ["Code", "System", "Hours a credit", "Credits a year", "Used in", "Source"]
    let rows = systems.map { system in
      TerminalTable.Row(
        [
          system.code, system.label, system.hours.spoken,
          system.creditsPerYear.map { DecimalSpan($0).spoken } ?? "–", system.usedIn,
          system.source,
        ].map { [$0] })
    }
    return TerminalTable(
      [TerminalTable.Row(heading.map { [$0] }, isHeading: true)] + rows, style: style
    ).text
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

  private func wrapped(_ paragraph: String) -> String {
    TextWidth.wrap(paragraph, to: style.width, indent: 2).joined(separator: "\n") + "\n"
  }
}
