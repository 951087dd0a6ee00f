public import Postgres
public import Registry
import RegistrySQL

/// One page of the programs that a search finds.
public struct SearchPrograms: RegistryQuery {
  /// One item, or only the counts when nothing was found.
  public struct Output: RowDecodable {
    let item: FoundProgram?
    let total: Int?
    let removed: [(filter: String, count: Int)]

    /// Reads one row.
    public init(row: Row) throws {
      total = try row["total"]
      removed = try ["institution", "level", "field", "mode", "country", "region"].map { filter in
        let count: Int = try row["\(filter)_removed"]
        return (filter, count)
      }
      item = try row.isNull("code") ? nil : Self.item(row)
    }

    private static func item(_ row: Row) throws -> FoundProgram {
      let level: String? = try row["level"]
      let field: String? = try row["field"]
      let fieldText: String? = try row["field_text"]
      let modes: [String] = try row["modes"]
      return FoundProgram(
        code: try row["code"], title: try row["title"],
        level: level.flatMap(ProgramLevel.init(rawValue:)), field: fieldText ?? field,
        duration: try row["duration_text"], modes: modes.compactMap(StudyMode.init(rawValue:)),
        institution: try row["institution"], institutionName: try row["institution_name"],
        country: try row["country"], region: try row["region"], city: try row["city"])
    }
  }

  static let statement = Statement.searchPrograms
  let search: ProgramQuery
  let today: CivilDate

  /// The page that `search` asks for, as of today.
  public init(_ search: ProgramQuery, today: CivilDate) {
    (self.search, self.today) = (search, today)
  }

  /// The parameters in order.
  public var values: [(any SQLValue)?] {
    [
      search.text.map { FoldedText($0).text }, search.institution, search.level?.rawValue,
      search.field, search.mode?.rawValue, search.country, search.region, search.limit,
      search.after?.keys.first, search.after?.keys.last,
    ]
  }

  /// The page in one round trip.
  public func page(on connection: Connection) throws -> SearchResults<FoundProgram> {
    let rows = try connection.all(self)
    let items = rows.compactMap(\.item)
    let isLast = items.count < search.limit
    let next = items.last.map { PageCursor(keys: [$0.title, $0.code]) }
    return SearchResults(
      query: search.text, items: items, total: rows.first?.total ?? 0,
      removed: rows.first?.removed.filter { $0.count > 0 } ?? [], next: isLast ? nil : next)
  }
}
