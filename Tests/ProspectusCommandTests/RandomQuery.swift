import Foundation
import Registry

/// A question about what some program is, so that most questions find something.
struct RandomQuery {
  let entries: [FinderModel.Entry]

  private static let bounds = 12...14

  /// One to four filters, or about every fourth time bounds of several kinds and one or two other
  /// filters, and an order.
  func make(_ random: inout some RandomNumberGenerator) -> ProgramQuery {
    var query = ProgramQuery()
    let isBounded = Int.random(in: 0..<4, using: &random) == 0
    let bounds =
      isBounded
      ? Self.bounds.shuffled(using: &random).prefix(Int.random(in: 2...3, using: &random)) : []
    let others = (0..<Int.random(in: isBounded ? 1...2 : 1...4, using: &random)).map { _ in
      Int.random(in: 0..<(isBounded ? 12 : 16), using: &random)
    }
    for kind in bounds + others {
      guard let entry = entries.randomElement(using: &random) else { continue }
      narrow(&query, kind, like: entry, &random)
    }
    query.order = ProgramOrder.allCases.randomElement(using: &random) ?? .name
    if query.order == .cost, query.currency == nil { query.currency = Currency("INR") }
    return query
  }

  private func narrow(
    _ query: inout ProgramQuery, _ kind: Int, like entry: FinderModel.Entry,
    _ random: inout some RandomNumberGenerator
  ) {
    let (program, institution) = (entry.program, entry.dossier.institution)
    let approval = program.approvals.filter { $0.scope == .program }.randomElement(using: &random)
    switch kind {
    case 0:
      query.text = entry.words.randomElement(using: &random).map {
        String($0.prefix(Int.random(in: 1...5, using: &random)))
      }
    case 1: query.level = program.claim(\.level)?.value
    case 2: query.kind = program.claim(\.kind)?.value
    case 3: query.mode = entry.modes.sorted { $0.rawValue < $1.rawValue }.first
    case 4: query.session = approval?.session ?? program.offerings.first?.session
    case 5:
      let field = program.claim(\.field)?.value
      query.field = field.map { String($0.prefix(Int.random(in: 9...11, using: &random))) }
    case 6: query.country = institution.claim(\.country)?.value
    case 7: query.region = institution.claim(\.region)?.value.uppercased()
    case 8: query.city = institution.claim(\.city)?.value
    case 9: query.institutionKind = institution.claim(\.kind)?.value
    case 10: query.language = program.claim(\.language)?.value
    case 11:
      query.approval = Bool.random(using: &random) ? approval?.activity : nil
      query.verdicts = Array(VerdictState.allCases.shuffled(using: &random).prefix(4))
    case 12:
      guard let cost = entry.cost else { return }
      query.currency = cost.amount.currency
      let (low, high) = (cost.amount.low, cost.amount.high ?? cost.amount.low)
      if Bool.random(using: &random) { query.costHigh = low }
      // A least cost within what a program may cost, too, and one that nothing or all is below.
      if query.costHigh == nil || Bool.random(using: &random) {
        query.costLow = [low / 2, low, (low + high) / 2, high + 1].randomElement(using: &random)
      }
    case 13:
      let high = entry.months?.high ?? entry.months?.low
      if Bool.random(using: &random) { query.monthsHigh = entry.months?.low }
      if query.monthsHigh == nil || Bool.random(using: &random) {
        query.monthsLow =
          [entry.months.map { $0.low / 2 }, high, high.map { $0 + 1 }]
          .randomElement(using: &random) ?? nil
      }
    case 14:
      query.creditsHigh = entry.credits?.low
      if Bool.random(using: &random) { query.creditsLow = entry.credits.map { $0.low / 2 } }
    default: query.creditsLow = entry.credits?.low
    }
  }
}
