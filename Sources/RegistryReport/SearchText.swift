public import Registry

/// A page of results for a terminal: two lines for each item, the second ending in its code, which
/// is never broken, so that it can be copied.
public struct SearchText {
  private let style: TerminalTable.Style

  /// Faces in `style`.
  public init(style: TerminalTable.Style) { self.style = style }

  /// Programs with what tells them apart.
  public func text(_ results: SearchResults<FoundProgram>) -> String {
    let items = results.items.map { item in
      let modes = item.modes.map(\.spoken).joined(separator: " and ")
      return entry(
        "\(item.title) – \(item.institutionName)",
        [item.level?.spoken ?? "", modes, item.duration ?? "", item.place], item.code)
    }
    return items.joined() + summary(results, "programs")
  }

  /// Institutions with where they are.
  public func text(_ results: SearchResults<FoundInstitution>) -> String {
    let items = results.items.map { item in
      entry(
        item.name + (item.foundAs.map { " – found as \($0)" } ?? ""),
        [item.kind.map(Vocabulary.spoken) ?? "", item.place, "\(item.programs) programs"],
        item.code)
    }
    return items.joined() + summary(results, "institutions")
  }

  private func entry(_ name: String, _ particulars: [String], _ code: String) -> String {
    let title = TextWidth.wrap(name, to: style.width, indent: 4).joined(separator: "\n")
    let words = particulars.filter { !$0.isEmpty }.joined(separator: " · ")
    return (style.usesColor ? "\u{1B}[1m\(title)\u{1B}[0m" : title) + "\n  \(words) · \(code)\n"
  }

  private func summary<Item>(_ results: SearchResults<Item>, _ noun: String) -> String {
    let count =
      results.total == 0
      ? "No \(noun) found." : "\n\(results.items.count) of \(results.total) \(noun)."
    let removed = results.removed.map { "\($0.filter) \($0.count)" }.joined(separator: ", ")
    let by = removed.isEmpty ? "" : " Removed by filter: \(removed)."
    let next = results.next.map {
      "\nNext page: --after-name '\($0.name)' --after-code '\($0.code)'"
    }
    return count + by + (next ?? "") + "\n"
  }
}
