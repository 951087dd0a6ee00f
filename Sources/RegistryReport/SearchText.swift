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
        [
          item.level?.spoken ?? "", modes, item.duration ?? "", item.cost?.words ?? "",
          item.verdict?.spoken ?? "", item.place, item.isInactive ? "discontinued" : "",
        ], item.code)
    }
    return items.joined() + summary(results, "programs")
  }

  /// Institutions with where they are.
  public func text(_ results: SearchResults<FoundInstitution>) -> String {
    let items = results.items.map { item in
      entry(
        item.name + (item.foundAs.map { " – found as \($0)" } ?? ""),
        [
          item.kind.map(Vocabulary.spoken) ?? "", item.place, "\(item.programs) programs",
          item.match?.how == .near ? "a similar name" : "", item.status ?? "",
        ],
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
    let remarks = [
      count(results, noun), removed(results), emptied(results), suppressed(results),
      outdated(results), results.next.map { "Next page: --after \($0.text)" },
    ]
    return (results.items.isEmpty ? "" : "\n") + remarks.compactMap { $0 }.joined(separator: "\n")
      + "\n"
  }

  private func count<Item>(_ results: SearchResults<Item>, _ noun: String) -> String {
    guard results.total > 0 else { return "No \(noun) found." }
    let before = results.before > 0 ? ", after \(results.before)" : ""
    return "\(results.items.count) of \(SearchCount.spoken(results.total)) \(noun)\(before)."
  }

  private func removed<Item>(_ results: SearchResults<Item>) -> String? {
    let parts = results.removed.map {
      "\(spoken($0.filter)) \(SearchCount.spokenRemoval($0.count))"
    }
    return parts.isEmpty ? nil : "Removed by filter: \(parts.joined(separator: ", "))."
  }

  private func emptied<Item>(_ results: SearchResults<Item>) -> String? {
    guard !results.emptiedBy.isEmpty else { return nil }
    let names = results.emptiedBy.map(spoken)
    return results.removed.isEmpty
      ? "Nothing is left by these together: \(names.joined(separator: ", "))."
      : "Left out alone, \(names.joined(separator: " or ")) would leave something."
  }

  private func suppressed<Item>(_ results: SearchResults<Item>) -> String? {
    let parts = results.suppressed.map { "\(SearchCount.spoken($0.count)) \($0.reason)" }
    return parts.isEmpty
      ? nil : "Not listed: \(parts.joined(separator: ", ")) (--inactive lists them)."
  }

  private func outdated<Item>(_ results: SearchResults<Item>) -> String? {
    results.outdated == 0
      ? nil
      : "\(SearchCount.spoken(results.outdated)) in the registry are shown as they were on another day "
        + "or before they were written; prospectus search update works them out anew."
  }

  private func spoken(_ filter: String) -> String { filter.replacing("_", with: " ") }
}
