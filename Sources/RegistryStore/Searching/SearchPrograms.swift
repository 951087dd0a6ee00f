public import Postgres
public import Registry

/// One page of the programs that a search finds.
public struct SearchPrograms: Sendable {
  private let query: ProgramQuery
  private let today: CivilDate
  private let countLimit: Int

  /// The page that `query` asks for; findings that held until a day before `today` are counted.
  /// Nothing is counted beyond `countLimit`, and that many are found in another way than fewer are.
  public init(_ query: ProgramQuery, today: CivilDate, countLimit: Int = SearchCount.limit) {
    (self.query, self.today, self.countLimit) = (query, today, countLimit)
  }

  /// The page in one round trip; one more for an approval, and two for words that find nothing. An
  /// approval that is neither an activity nor
  /// an authority throws `QueryFaults`.
  public func page(on connection: Connection) throws -> SearchResults<FoundProgram> {
    let activities = try activities(on: connection)
    let rows = try rows(query, activities, on: connection)
    let first = rows.first
    let items = rows.compactMap(\.item)
    let total = first?.total ?? 0
    let removed = query.filters.compactMap { filter in
      first?.removed[filter.name].flatMap { $0 > 0 ? (filter: filter.name, count: $0) : nil }
    }
    let before = query.after?.before ?? 0
    // Beyond what is counted there may be more.
    let isLast =
      items.count < query.limit || (total < countLimit && before + items.count >= total)
    return SearchResults(
      query: query.text, items: items, total: total, removed: removed,
      suppressed: (first?.inactive ?? 0) > 0 ? [("inactive", first?.inactive ?? 0)] : [],
      emptiedBy: total > 0
        ? [] : removed.isEmpty ? query.filters.map(\.name) : removed.map(\.filter),
      respelled: try total > 0 || removed.contains { $0.filter != "text" }
        ? nil : respelled(activities, on: connection),
      before: before, outdated: first?.outdated ?? 0,
      next: isLast ? nil : next(rows.last, before: before + items.count))
  }

  private func rows(
    _ query: ProgramQuery, _ activities: [String], on connection: Connection
  ) throws -> [ProgramPage.Output] {
    let terms = ProgramTerms(query, activities: activities)
    return try connection.all(
      ProgramPage(query: query, terms: terms, today: today, countLimit: countLimit))
  }

  /// Words in place of those that no title has, when they find something that fits the filters.
  private func respelled(_ activities: [String], on connection: Connection) throws -> String? {
    guard let words = try Respelling(query).words(on: connection) else { return nil }
    var asked = query
    (asked.text, asked.after, asked.limit) = (words, nil, 1)
    let total = try rows(asked, activities, on: connection).first?.total ?? 0
    return total > 0 ? words : nil
  }

  private func next(_ row: ProgramPage.Output?, before: Int) -> PageCursor? {
    row.map { PageCursor(keys: $0.place, before: before, question: query.mark) }
  }

  private func activities(on connection: Connection) throws -> [String] {
    guard let approval = query.approval else { return [] }
    let all = try connection.all(ListActivities())
    let named = all.filter {
      $0.code == approval || $0.authority?.lowercased() == approval.lowercased()
    }
    guard named.isEmpty else { return named.map(\.code) }
    let known = all.map(\.code) + all.compactMap(\.authority).uniqued
    throw QueryFaults([
      QueryFault(
        "approval", "\(approval) is neither an activity nor an authority that is known",
        suggestion: Nearest.suggestion(for: approval, in: known))
    ])
  }
}

extension [String] {
  /// Each once, in order.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
