public import Registry

/// Rule packs for a terminal: a list of them, or one with all its rules.
public struct RulePackText {
  private let style: TerminalTable.Style

  /// A face in `style`.
  public init(style: TerminalTable.Style) { self.style = style }

  /// One row for each version of each pack.
  public func list(_ packs: [RulePack]) -> String {
    let heading = ["Pack", "Version", "In force", "Title"]
    let rows = packs.map { pack in
      [pack.name, pack.version, pack.spokenInterval, pack.title]
    }
    return TerminalTable(
      ([heading] + rows).enumerated().map {
        TerminalTable.Row($1.map { [$0] }, isHeading: $0 == 0)
      }, style: style
    ).text
  }

  /// The pack's source, its notes, and what each rule asks.
  public func whole(_ pack: RulePack) -> String {
    let head = [
      "\(pack.title) (\(pack.name), version \(pack.version))",
      "\(pack.authority), \(pack.country); in force \(pack.spokenInterval)",
      (pack.mustBeVerified ? "Verify before use: " : "Source: ") + pack.source.spoken,
    ]
    let notes = pack.notes.map { "– " + $0 }
    return (head + notes).map(lines).joined() + "\n"
      + TerminalTable([heading] + pack.rules.map(row), style: style).text + "\n"
      + lines(RuleTrace.standing)
  }

  private var heading: TerminalTable.Row {
    TerminalTable.Row([["Rule"], ["About"], ["What it asks"]], isHeading: true)
  }

  private func row(_ rule: Rule) -> TerminalTable.Row {
    let modes = rule.modes.map(\.spoken).joined(separator: ", ")
    let kinds = rule.institutionKinds.map { Vocabulary.spoken($0).lowercased() }
    let about = [modes.isEmpty ? "every mode" : modes] + kinds
    let source = rule.source.map { ["Source: \($0)"] } ?? []
    return TerminalTable.Row([[rule.title], about, rule.terms + source])
  }

  private func lines(_ text: String) -> String {
    TextWidth.wrap(text, to: style.width, indent: 2).map { $0 + "\n" }.joined()
  }
}
