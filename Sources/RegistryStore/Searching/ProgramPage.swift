import Foundation
import Postgres
import Registry
import RegistrySQL

/// The statement behind ``SearchPrograms``.
struct ProgramPage: RegistryQuery {
  /// One item with the counts, or only the counts when nothing was found.
  struct Output: RowDecodable {
    let item: FoundProgram?
    let place: [String]
    let total: Int
    let removed: [String: Int]
    let inactive: Int
    let outdated: Int

    init(row: Row) throws {
      total = try row["total"]
      (inactive, outdated) = (try row["inactive"], try row["outdated"])
      let names: [String] = try row["filters"]
      let counts: [Int] = try row["removed"]
      removed = Dictionary(zip(names, counts)) { first, _ in first }
      let isFound = try !row.isNull("code")
      item = isFound ? try Self.item(row) : nil
      place = isFound ? try Self.place(row) : []
    }

    private static func place(_ row: Row) throws -> [String] {
      [
        try row["place"], try row["amount"], try row["sort_title"], try row["code"],
      ]
    }

    private static func item(_ row: Row) throws -> FoundProgram {
      let level: String? = try row["level"]
      let field: String? = try row["field"]
      let fieldText: String? = try row["field_text"]
      let modes: [String] = try row["modes"]
      var item = FoundProgram(
        code: try row["code"], title: try row["title"],
        level: level.flatMap(ProgramLevel.init(rawValue:)), field: fieldText ?? field,
        duration: try row["duration_text"], modes: modes.compactMap(StudyMode.init(rawValue:)),
        institution: try row["institution"], institutionName: try row["institution_name"],
        country: try row["country"], region: try row["region"], city: try row["city"])
      item.cost = try cost(row)
      let verdict: String? = try row["verdict"]
      item.verdict = verdict.flatMap(VerdictState.init(rawValue:))
      item.isInactive = try row["is_inactive"]
      return item
    }

    private static func cost(_ row: Row) throws -> FoundCost? {
      let code: String? = try row["currency"]
      let low: Int? = try row["cost_low"]
      let order: Int = try row["cost_class"]
      guard let currency = code.flatMap({ Currency($0) }), let low,
        StoredFinding.classes.indices.contains(order)
      else { return nil }
      return FoundCost(
        amount: AmountRange(low: low, high: try row["cost_high"], currency: currency),
        completeness: StoredFinding.classes[order])
    }
  }

  static let statement = Statement.searchPrograms
  let query: ProgramQuery
  let terms: ProgramTerms
  let today: CivilDate
  /// Where counting ends; as many are not sorted any more but found in order.
  let countLimit: Int

  var values: [(any SQLValue)?] {
    let names = query.filters.map(\.name)
    return [
      terms.all, names, names.map(terms.removed(by:)), query.currency?.code, query.costLow,
      query.costHigh, text(query.monthsLow), text(query.monthsHigh), text(query.creditsLow),
      text(query.creditsHigh), order.rawValue, query.text.map { FoldedText($0).text },
      query.limit, key(0), key(1), key(2), key(3), countLimit, today.description,
      terms.inactive, terms.verdicts.map(\.state), terms.verdicts.map(\.terms),
      query.includesInactive, query.level?.rawValue,
      query.text.map { ProgramTerms.words(of: $0).map { "% " + WordPattern.escaped($0) + "%" } },
      min(countLimit, SearchCount.removalLimit), names.map(terms.fitting(without:)),
      terms.filters.first { $0.name == "text" }?.terms,
      ProgramLevel.allCases.filter { $0 != query.level }.map(\.rawValue),
    ]
  }

  /// Without a text nothing is more relevant than anything else.
  private var order: ProgramOrder {
    query.order == .relevance && query.text == nil ? .name : query.order
  }

  private func key(_ index: Int) -> String? {
    guard let keys = query.after?.keys, keys.count == 4 else { return nil }
    return keys[index]
  }

  private func text(_ number: Decimal?) -> String? { number.map { "\($0)" } }
}
