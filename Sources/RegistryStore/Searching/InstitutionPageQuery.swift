import Postgres
import Registry
import RegistrySQL

/// The statement behind ``SearchInstitutions``.
struct InstitutionPageQuery: RegistryQuery {
  /// One item with the counts, or only the counts when nothing was found.
  struct Output: RowDecodable {
    let item: FoundInstitution?
    let place: [String]
    let total: Int
    let removed: [(filter: String, count: Int)]
    let inactive: Int
    let outdated: Int

    init(row: Row) throws {
      total = try row["total"]
      (inactive, outdated) = (try row["inactive"], try row["outdated"])
      removed = try ["country", "region", "city", "kind"].map { filter in
        let count: Int = try row["\(filter)_removed"]
        return (filter, count)
      }
      let isFound = try !row.isNull("code")
      place = isFound ? [try row["place"], try row["code"]] : []
      item = isFound ? try Self.item(row) : nil
    }

    private static func item(_ row: Row) throws -> FoundInstitution {
      let name: String = try row["name"]
      let match = try Self.match(row)
      let isOther = match.map { $0.name != name } ?? false
      var item = FoundInstitution(
        code: try row["code"], name: name, kind: try row["kind"], control: try row["control"],
        country: try row["country"], region: try row["region"], city: try row["city"],
        programs: try row["programs"],
        foundAs: isOther ? match.map { "\($0.name) (\($0.kind))" } : nil)
      item.match = match
      item.status = try row["status"]
      return item
    }

    /// How the text was found: the first digit of the place says it.
    private static func match(_ row: Row) throws -> NameMatch? {
      let place: String = try row["place"]
      let name: String? = try row["matched_name"]
      let kind: String? = try row["matched_kind"]
      guard let name, let kind, let digit = place.first.flatMap({ Int(String($0)) }),
        let how = NameMatch.How(rawValue: digit)
      else { return nil }
      return NameMatch(how: how, name: name, kind: kind)
    }
  }

  static let statement = Statement.searchInstitutions
  let query: InstitutionQuery
  let today: CivilDate

  var values: [(any SQLValue)?] {
    let folded = query.text.map { FoldedText($0) }
    let words = folded?.words.map { String($0) }
    let keys = query.after.map(\.keys).flatMap { $0.count == 2 ? $0 : nil }
    return [
      words?.joined(), words, query.country, query.region.map { PlaceKey($0).text },
      query.city.map { PlaceKey($0).text }, query.kind, query.includesInactive, query.limit,
      keys?[0], keys?[1], today.description, words?.map { "% " + WordPattern.escaped($0) + "%" },
      SearchCount.limit,
    ]
  }
}
