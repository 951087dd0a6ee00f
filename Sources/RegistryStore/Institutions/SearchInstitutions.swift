public import Postgres
public import Registry
import RegistrySQL

/// One page of the institutions that a search finds.
public struct SearchInstitutions: RegistryQuery {
  /// One item, or only the counts when nothing was found.
  public struct Output: RowDecodable {
    let item: FoundInstitution?
    let total: Int
    let removed: [(filter: String, count: Int)]

    /// Reads one row.
    public init(row: Row) throws {
      total = try row["total"]
      removed = try ["country", "region", "kind"].map { filter in
        let count: Int = try row["\(filter)_removed"]
        return (filter, count)
      }
      item = try row.isNull("code") ? nil : Self.item(row)
    }

    private static func item(_ row: Row) throws -> FoundInstitution {
      let name: String = try row["name"]
      let matched: String = try row["matched_name"]
      let kind: String = try row["matched_kind"]
      return FoundInstitution(
        code: try row["code"], name: name, kind: try row["kind"], control: try row["control"],
        country: try row["country"], region: try row["region"], city: try row["city"],
        programs: try row["programs"], foundAs: matched == name ? nil : "\(matched) (\(kind))")
    }
  }

  static let statement = Statement.searchInstitutions
  let search: InstitutionQuery
  let today: CivilDate

  /// The page that `search` asks for, as of today.
  public init(_ search: InstitutionQuery, today: CivilDate) {
    (self.search, self.today) = (search, today)
  }

  /// The parameters in order.
  public var values: [(any SQLValue)?] {
    [
      search.text.map { FoldedText($0).text }, search.country, search.region, search.kind,
      search.limit, search.after?.keys.first, search.after?.keys.last,
    ]
  }

  /// The page in one round trip.
  public func page(on connection: Connection) throws -> SearchResults<FoundInstitution> {
    let rows = try connection.all(self)
    let items = rows.compactMap(\.item)
    let isLast = items.count < search.limit
    let next = items.last.map { PageCursor(keys: [$0.name, $0.code]) }
    return SearchResults(
      query: search.text, items: items, total: rows.first?.total ?? 0,
      removed: rows.first?.removed.filter { $0.count > 0 } ?? [], next: isLast ? nil : next)
  }
}
