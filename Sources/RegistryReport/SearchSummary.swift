import Registry

/// What stands below a list of results: how many there are, what the filters removed or emptied, what
/// is not listed, and the way to the next page.
struct SearchSummary<Item: Sendable> {
  private let results: SearchResults<Item>
  private let noun: String
  private let isSimilar: Bool

  /// The summary of `results`, which are `noun`; they may be there only because they are similar.
  init(_ results: SearchResults<Item>, _ noun: String, isSimilar: Bool = false) {
    (self.results, self.noun, self.isSimilar) = (results, noun, isSimilar)
  }

  /// One line for each remark.
  var text: String {
    let remarks = [
      count, removed, suppressed, outdated, results.next.map { "Next page: --after \($0.text)" },
    ]
    return (results.items.isEmpty ? "" : "\n") + remarks.compactMap { $0 }.joined(separator: "\n")
      + "\n"
  }

  private var count: String {
    guard results.total > 0 else { return "No \(noun) found. \(emptied)\(respelled)" }
    let before = results.before > 0 ? ", after \(results.before)" : ""
    let count = "\(results.items.count) of \(SearchCount.spoken(results.total))"
    if !isSimilar, results.total == 1, results.before == 0 { return "1 \(noun.dropLast())." }
    return isSimilar
      ? "No name has these words; \(count) \(noun) with a similar one\(before)."
      : "\(count) \(noun)\(before)."
  }

  private var removed: String? {
    guard !results.removed.isEmpty, results.total > 0 else { return nil }
    let counts = results.removed.map {
      "\(spoken($0.filter)) \(SearchCount.spokenRemoval($0.count))"
    }
    return "Removed by each filter alone: \(counts.joined(separator: ", "))."
  }

  /// Which filter it was that left nothing.
  private var emptied: String {
    let left = results.removed.map {
      "\(SearchCount.spokenRemoval($0.count)) without the \(spoken($0.filter))"
    }
    if !left.isEmpty {
      return "There would be \(left.joined(separator: ", "))."
    }
    let names = results.emptiedBy.map(spoken)
    if names == ["text"], noun == "institutions", (results.query ?? "").unicodeScalars.count < 3 {
      return
        "No name or acronym is just that; from three letters on, beginnings of words are found."
    }
    if names == ["text"] {
      // What is not listed has them.
      return results.suppressed.isEmpty
        ? "No name has these words." : "No name that is listed has them."
    }
    return names.isEmpty
      ? "There are none in the registry."
      : "All of these together leave none: \(names.joined(separator: ", "))."
  }

  private var respelled: String {
    results.respelled.map { " Did you mean \($0)?" } ?? ""
  }

  private var suppressed: String? {
    let parts = results.suppressed.map { "\(SearchCount.spoken($0.count)) \($0.reason)" }
    return parts.isEmpty
      ? nil : "Not listed: \(parts.joined(separator: ", ")) (--inactive lists them)."
  }

  private var outdated: String? {
    results.outdated == 0
      ? nil
      : "\(SearchCount.spoken(results.outdated)) in the registry are shown as they were on another day "
        + "or before they were written; prospectus search update works them out anew."
  }

  private func spoken(_ filter: String) -> String { filter.replacing("_", with: " ") }
}
