import Foundation
import Registry

/// The finder as plainly as it can be written: everything in memory, every question asked of every
/// program, verdicts and totals by the registry's own rules.
struct FinderModel {
  /// A program with all that a question may be about.
  struct Entry {
    let dossier: Dossier
    let program: ProgramFacts
    let asOf: CivilDate
    let title: String
    let words: [String]
    let cost: FoundCost?
    let months: (low: Decimal, high: Decimal?)?
    let credits: (low: Decimal, high: Decimal?)?

    init?(_ dossier: Dossier, asOf: CivilDate) {
      // What another program continues leads to that one, which is there under its own code.
      guard let program = dossier.program, dossier.asked == program.code else { return nil }
      (self.dossier, self.program, self.asOf) = (dossier, program, asOf)
      title = FoldedText(program.title).text
      let names = program.records.map(\.title) + program.names.map(\.name)
      words = names.flatMap { FoldedText($0).words.map(String.init) }
      let total = TotalCost(
        of: CostSubject(program, at: dossier.institution), asking: CostQuestion(asOf: asOf))
      cost = total.net.map { FoundCost(amount: $0, completeness: total.completeness) }
      months = program.claim(\.duration).flatMap { Self.months($0.value) }
      let record = program.records.first { $0.creditsLow != nil }
      credits = record?.credits.map { ($0.low, $0.high) }
    }

    /// In months to three places: a week is a 52nd and a day a 365th of a year.
    private static func months(_ duration: StudyDuration) -> (low: Decimal, high: Decimal?)? {
      let perYear: Decimal
      switch duration.unit {
      case .year: perYear = 1
      case .semester: perYear = 2
      case .month: perYear = 12
      case .week: perYear = 52
      case .day: perYear = 365
      case .term, .hour: return nil
      }
      func months(_ amount: Decimal) -> Decimal {
        var (exact, rounded) = (amount * 12 / perYear, Decimal())
        NSDecimalRound(&rounded, &exact, 3, .plain)
        return rounded
      }
      return (months(duration.low), duration.high.map(months))
    }

    /// What is granted for a session or a mode counts as offered in it.
    private var grants: [Approval] {
      program.approvals.filter {
        [.granted, .grantedWithConditions].contains($0.decision) && $0.inherited == nil
      }
    }

    var modes: Set<StudyMode> {
      Set(
        (program.claim(\.modes)?.value ?? []) + program.offerings.map(\.mode)
          + grants.compactMap(\.mode))
    }

    private var sessions: [(mode: StudyMode?, session: String)] {
      program.offerings.compactMap { offer in offer.session.map { (offer.mode, $0) } }
        + grants.compactMap { grant in grant.session.map { (grant.mode, $0) } }
    }

    func has(_ session: String, in mode: StudyMode?) -> Bool {
      sessions.contains { offered in
        (mode == nil || offered.mode == mode)
          && (offered.session == session || offered.session.hasPrefix(session + "/")
            || session.hasPrefix(offered.session + "/"))
      }
    }

    func verdict(_ activity: String?, _ mode: StudyMode?, _ session: String?) -> VerdictState? {
      let judged = modes.union(program.approvals.compactMap(\.mode))
      if let mode, !judged.contains(mode) { return nil }
      let report = VerdictReport(dossier, mode: mode, session: session, asOf: asOf)
      guard let activity else { return report.state }
      let own = report.verdicts.filter { $0.question.activity.code == activity }
      return VerdictState.strictestFirst.first { state in own.contains { $0.state == state } }
    }

    var isInactive: Bool {
      program.records.first?.status != "active"
        || dossier.institution.statuses.first.map { $0.status != "active" } ?? false
    }
  }

  let entries: [Entry]

  /// The codes of the programs that fit, in order, but for one filter; none of them inactive.
  func codes(_ query: ProgramQuery, without left: String? = nil) -> [String] {
    let names = query.filters.map(\.name).filter { $0 != left }
    return entries.filter { entry in
      !entry.isInactive && names.allSatisfy { fits(entry, query, $0) }
        && (!(names.contains("mode") && names.contains("session"))
          || entry.has(query.session ?? "", in: query.mode))
    }.sorted { precedes(key($0, query), key($1, query)) }.map(\.program.code)
  }

  private func fits(_ entry: Entry, _ query: ProgramQuery, _ name: String) -> Bool {
    let institution = entry.dossier.institution
    switch name {
    case "text":
      return FoldedText(query.text ?? "").words.allSatisfy { word in
        entry.words.contains { $0.hasPrefix(word) }
      }
    case "institution": return institution.code == query.institution
    case "field":
      let own = entry.program.claim(\.field)?.value
      guard let own, let asked = query.field else { return false }
      guard let tree = FieldCode(own), let above = FieldCode(asked) else { return own == asked }
      return tree.isWithin(above)
    case "level": return entry.program.claim(\.level)?.value == query.level
    case "kind": return entry.program.claim(\.kind)?.value == query.kind
    case "mode": return query.mode.map(entry.modes.contains) ?? true
    case "session": return entry.has(query.session ?? "", in: nil)
    case "country": return institution.claim(\.country)?.value == query.country
    case "region": return same(institution.claim(\.region)?.value, query.region)
    case "city": return same(institution.claim(\.city)?.value, query.city)
    case "institution_kind": return institution.claim(\.kind)?.value == query.institutionKind
    case "language": return same(entry.program.claim(\.language)?.value, query.language)
    case "verdict":
      let state = entry.verdict(query.approval, query.mode, query.session)
      return state.map(query.askedVerdicts.contains) ?? false
    case "cost":
      guard let cost = entry.cost, cost.amount.currency == query.currency else { return false }
      return cost.amount.low <= query.costHigh ?? .max
        && cost.amount.high ?? .max >= query.costLow ?? .min
    case "duration": return within(entry.months, query.monthsLow, query.monthsHigh)
    default: return within(entry.credits, query.creditsLow, query.creditsHigh)
    }
  }

  private func same(_ place: String?, _ asked: String?) -> Bool {
    place.map { PlaceKey($0) } == asked.map { PlaceKey($0) }
  }

  private func within(
    _ span: (low: Decimal, high: Decimal?)?, _ low: Decimal?, _ high: Decimal?
  ) -> Bool {
    guard let span else { return false }
    return high.map { span.low <= $0 } ?? true
      && low.map { low in span.high.map { $0 >= low } ?? true } ?? true
  }

  private typealias Key = (place: Decimal, amount: Int, title: String, code: String)

  private func key(_ entry: Entry, _ query: ProgramQuery) -> Key {
    let code = entry.program.code
    switch query.order {
    case .relevance:
      let starts = query.text.map { entry.title.hasPrefix(FoldedText($0).text) }
      return (starts.map { $0 ? 1 : 2 } ?? 0, 0, entry.title, code)
    case .name: return (0, 0, entry.title, code)
    case .duration: return (entry.months?.low ?? 1_000_000_000, 0, entry.title, code)
    case .cost:
      let classes: [CostCompleteness] = [.complete, .totalOnly, .atLeast]
      guard let cost = entry.cost, cost.amount.currency == query.currency,
        let place = classes.firstIndex(of: cost.completeness)
      else { return (3, 0, entry.title, code) }
      return (Decimal(place), cost.amount.low, entry.title, code)
    }
  }

  private func precedes(_ left: Key, _ right: Key) -> Bool {
    if left.place != right.place { return left.place < right.place }
    if left.amount != right.amount { return left.amount < right.amount }
    if left.title != right.title { return precedes(left.title, right.title) }
    return precedes(left.code, right.code)
  }

  /// By bytes, as the database's collation "C" does.
  private func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
