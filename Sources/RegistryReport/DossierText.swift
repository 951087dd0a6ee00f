public import Registry

/// Everything known about one institution or program, for a terminal.
public struct DossierText {
  private let dossier: Dossier
  private let asOf: CivilDate
  private let style: TerminalTable.Style

  /// The face of `dossier` as of a day, in `style`.
  public init(_ dossier: Dossier, asOf: CivilDate, style: TerminalTable.Style) {
    (self.dossier, self.asOf, self.style) = (dossier, asOf, style)
  }

  /// Names and codes, then every row that a comparison has, with its sources.
  public var text: String {
    let comparison = Comparison([dossier], asOf: asOf)
    let names = dossier.program?.names ?? dossier.institution.names
    let others = names.map(called).filter {
      !$0.hasPrefix(dossier.name + " (")
    }
    let codes = dossier.program?.codes ?? dossier.institution.codes
    let head = [
      ["Found by way of", dossier.path.map(\.words).joined(separator: "; ")],
      ["Succession", (dossier.institution.succession ?? []).map(\.words).joined(separator: "; ")],
      ["Also called", others.isEmpty ? "–" : others.joined(separator: "; ")],
      ["Codes", codes.joined(separator: ", ")],
      ["Programs", programs ?? ""],
    ].filter { !$0[1].isEmpty }
    let rows = head.map { TerminalTable.Row($0.map { [$0] }) }
    return ExampleMark.marked(dossier.name, isFictitious: dossier.isFictitious) + "\n"
      + TerminalTable(rows, style: style).text + "\n"
      + ComparisonText(comparison, style: style).text
  }

  /// A name with its kind, and until when it was one.
  private func called(_ name: NameFact) -> String {
    let isFormer = name.kind == "former"
    let until = isFormer ? name.valid.lastDay.map { " until \($0.spoken)" } ?? "" : ""
    return "\(name.name) (\(name.kind)\(until))"
  }

  private var programs: String? {
    if case .institution(let programs, _, _) = dossier.subject { String(programs) } else { nil }
  }
}
