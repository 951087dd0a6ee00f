public import Postgres
public import Registry

/// One page of the institutions that a search finds.
public struct SearchInstitutions: Sendable {
  private let query: InstitutionQuery
  private let today: CivilDate

  /// The page that `query` asks for; a name that ended before `today` is a former one.
  public init(_ query: InstitutionQuery, today: CivilDate) {
    (self.query, self.today) = (query, today)
  }

  /// The page in one round trip.
  public func page(on connection: Connection) throws -> SearchResults<FoundInstitution> {
    let rows = try connection.all(InstitutionPageQuery(query: query, today: today))
    let first = rows.first
    let items = rows.compactMap(\.item)
    let total = first?.total ?? 0
    let removed = (first?.removed ?? []).filter { $0.count > 0 }
    let before = query.after?.before ?? 0
    // Beyond what is counted there may be more.
    let isLast =
      items.count < query.limit || (total < SearchCount.limit && before + items.count >= total)
    let asked = query.filters.map(\.name) + (query.text == nil ? [] : ["text"])
    return SearchResults(
      query: query.text, items: items, total: total, removed: removed,
      suppressed: (first?.inactive ?? 0) > 0 ? [("inactive", first?.inactive ?? 0)] : [],
      emptiedBy: total > 0 ? [] : removed.isEmpty ? asked : removed.map(\.filter),
      before: before, outdated: first?.outdated ?? 0,
      next: isLast ? nil : next(rows.last, before: before + items.count))
  }

  private func next(_ row: InstitutionPageQuery.Output?, before: Int) -> PageCursor? {
    row.map { PageCursor(keys: $0.place, before: before, question: query.mark) }
  }
}
