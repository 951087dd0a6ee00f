public import Foundation

/// What an adviser asks of the finder for programs; a nil filter lets everything through.
public struct ProgramQuery: Sendable, Hashable {
  /// Beginnings of words that the title, or another name, must hold.
  public var text: String?
  /// The institution's code.
  public var institution: String?
  /// A field of study, which holds what is under it in its tree: `cip:11` finds `cip:1107`.
  public var field: String?
  /// The level.
  public var level: ProgramLevel?
  /// The kind of program, such as `degree`.
  public var kind: String?
  /// The mode.
  public var mode: StudyMode?
  /// The session, such as `2026-27/Jul`; a whole year stands for its intakes. With a mode the
  /// program must have that session in that mode.
  public var session: String?
  /// The country, ISO 3166-1 alpha-2.
  public var country: String?
  /// The state, province or region.
  public var region: String?
  /// The city or district.
  public var city: String?
  /// The kind of institution.
  public var institutionKind: String?
  /// The language of instruction.
  public var language: String?
  /// An activity, such as `ugc_deb_online`, or an authority, such as `UGC-DEB`, whose verdict for
  /// the mode and session asked for counts; nil with a verdict is every activity together.
  public var approval: String?
  /// The verdicts that count; with an approval and none given, those that allow.
  public var verdicts: [VerdictState] = []
  /// The currency of the bounds and of the order by cost.
  public var currency: Currency?
  /// The least total cost, in minor units.
  public var costLow: Int?
  /// The most, in minor units: programs that may be had for that.
  public var costHigh: Int?
  /// The least duration, in months.
  public var monthsLow: Decimal?
  /// The most, in months.
  public var monthsHigh: Decimal?
  /// The least number of credits.
  public var creditsLow: Decimal?
  /// The most.
  public var creditsHigh: Decimal?
  /// The order.
  public var order: ProgramOrder = .relevance
  /// Whether discontinued programs, and those of closed institutions, are listed and not only
  /// counted.
  public var includesInactive = false
  /// How many to list.
  public var limit = 20
  /// Where the page begins.
  public var after: PageCursor?

  /// A search for `text`.
  public init(text: String? = nil) { self.text = text }

  /// The states asked for: those that allow, when only the approval is named.
  public var askedVerdicts: [VerdictState] {
    verdicts.isEmpty && approval != nil ? [.valid, .validWithConditions] : verdicts
  }

  /// What a cursor of this question is marked with.
  public var mark: String {
    let parts = filters.map { "\($0.name)=\($0.value)" } + [order.rawValue, "\(includesInactive)"]
    return QuestionMark.of(["programs"] + parts)
  }
}

extension ProgramQuery {
  /// The filters that were given, by name: bounds of one thing are one filter.
  public var filters: [(name: String, value: String)] {
    let all: [(String, String?)] = [
      ("text", text.map { FoldedText($0).text }), ("institution", institution), ("field", field),
      ("level", level?.rawValue), ("kind", kind), ("mode", mode?.rawValue), ("session", session),
      ("country", country), ("region", region), ("city", city),
      ("institution_kind", institutionKind), ("language", language), ("verdict", verdictWords),
      ("cost", span(costLow, costHigh).map { "\($0) \(currency?.code ?? "")" }),
      ("duration", span(monthsLow, monthsHigh)), ("credits", span(creditsLow, creditsHigh)),
    ]
    return all.compactMap { name, value in value.map { (name, $0) } }
  }

  private var verdictWords: String? {
    let states = askedVerdicts.map(\.rawValue).joined(separator: ",")
    return states.isEmpty ? nil : [approval ?? "", states].joined(separator: " ")
  }

  private func span<Bound>(_ low: Bound?, _ high: Bound?) -> String? {
    guard low != nil || high != nil else { return nil }
    return (low.map { "\($0)" } ?? "") + "–" + (high.map { "\($0)" } ?? "")
  }
}
