public import Registry

/// A page of results for a terminal.
public struct SearchText {
  private let style: TerminalTable.Style

  /// Faces in `style`.
  public init(style: TerminalTable.Style) { self.style = style }

  /// Programs with what tells them apart.
  public func text(_ results: SearchResults<FoundProgram>) -> String {
    let heading = ["Program", "Institution", "Level", "Mode", "Place", "Code"]
    let rows = results.items.map { item in
      [
        item.title, item.institutionName, item.level?.spoken ?? "–",
        item.modes.isEmpty ? "–" : item.modes.map(\.spoken).joined(separator: ", "), item.place,
        item.code,
      ]
    }
    return table(heading, rows) + summary(results, "programs")
  }

  /// Institutions with where they are.
  public func text(_ results: SearchResults<FoundInstitution>) -> String {
    let heading = ["Institution", "Place", "Kind", "Programs", "Code"]
    let rows = results.items.map { item in
      [
        item.name + (item.foundAs.map { " – found as \($0)" } ?? ""), item.place,
        item.kind.map(Vocabulary.spoken) ?? "–", String(item.programs), item.code,
      ]
    }
    return table(heading, rows) + summary(results, "institutions")
  }

  private func table(_ heading: [String], _ rows: [[String]]) -> String {
    guard !rows.isEmpty else { return "" }
    let all = [TerminalTable.Row(heading.map { [$0] }, isHeading: true)]
    return TerminalTable(all + rows.map { TerminalTable.Row($0.map { [$0] }) }, style: style).text
      + "\n"
  }

  private func summary<Item>(_ results: SearchResults<Item>, _ noun: String) -> String {
    let count =
      results.total == 0
      ? "No \(noun) found." : "\(results.items.count) of \(results.total) \(noun)."
    let removed = results.removed.map { "\($0.filter) \($0.count)" }.joined(separator: ", ")
    let by = removed.isEmpty ? "" : " Removed by filter: \(removed)."
    let next = results.next.map { " Next page: --after-name '\($0.name)' --after-code \($0.code)" }
    return count + by + (next ?? "") + "\n"
  }
}
