/// One page of what was found, with what was not listed and why.
///
/// Counts of programs go up to `SearchCount.limit`, those of what a filter removes up to
/// `SearchCount.removalLimit`, and no further: a count that reaches it means "so many or more".
public struct SearchResults<Item: Sendable>: Sendable {
  /// The words that were asked for.
  public let query: String?
  /// The items of this page.
  public let items: [Item]
  /// How many there are on all pages.
  public let total: Int
  /// How many more there would be without each filter, by filter; only those that remove some.
  public let removed: [(filter: String, count: Int)]
  /// How many were found and are not listed, by reason: `inactive`.
  public let suppressed: [(reason: String, count: Int)]
  /// When nothing is left: the filters each of which, left out alone, would leave something; all that
  /// were given when only several together do it.
  public let emptiedBy: [String]
  /// When nothing is left: the words asked for as names spell them, where they spell them otherwise.
  public let respelled: String?
  /// How many items come before this page.
  public let before: Int
  /// How many programs' verdict or cost were worked out for a day that is over, or not yet.
  public let outdated: Int
  /// Where the next page begins; nil on the last.
  public let next: PageCursor?

  /// One page of results.
  public init(
    query: String?, items: [Item], total: Int, removed: [(filter: String, count: Int)] = [],
    suppressed: [(reason: String, count: Int)] = [], emptiedBy: [String] = [],
    respelled: String? = nil, before: Int = 0, outdated: Int = 0, next: PageCursor? = nil
  ) {
    (self.query, self.items, self.total) = (query, items, total)
    (self.removed, self.suppressed) = (removed, suppressed)
    (self.emptiedBy, self.before, self.outdated) = (emptiedBy, before, outdated)
    self.respelled = respelled
    self.next = next
  }
}

/// How far the finder counts.
public enum SearchCount {
  /// How far it counts what a filter removes from the programs: for a choice between filters a
  /// thousand is as good as more.
  public static let removalLimit = 1000
  /// Above this nobody reads a list to its end, and counting on would cost more than finding.
  public static let limit = 10_000

  /// What a filter removes, as people read it.
  public static func spokenRemoval(_ count: Int) -> String {
    count == removalLimit ? "\(count) or more" : spoken(count)
  }

  /// The count as people read it.
  public static func spoken(_ count: Int) -> String {
    count < limit ? "\(count)" : "\(limit) or more"
  }
}
