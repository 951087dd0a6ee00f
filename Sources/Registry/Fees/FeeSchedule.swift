import Foundation

/// The fees of an institution or a program for one kind of student.
public struct FeeSchedule: Sendable, Decodable {
  /// The code of the source; schedules of different sources stand beside each other.
  public let source: String
  /// The title of the source, as people read it; nil where only the code is known.
  public let sourceTitle: String?
  /// The schedule's name.
  public let name: String
  /// The levels it is for; none means all.
  public let levels: [ProgramLevel]
  /// The mode it is for; nil for any.
  public let mode: StudyMode?
  /// The session it is for.
  public let session: String?
  /// Whom it is for: `domestic`, `international`, `nri`, `saarc`; nil for all.
  public let audience: String?
  /// Where they live: `in_district`, `in_state`, `out_of_state`; nil for all.
  public let residency: String?
  /// The category of student; nil for all.
  public let category: String?
  /// The currency of every line.
  public let currency: String
  /// The lines.
  public let lines: [FeeLine]

  /// Whether a program at `level` in one of `modes` falls under the schedule.
  public func covers(level: ProgramLevel?, modes: [StudyMode]) -> Bool {
    let fitsLevel = levels.isEmpty || level.map(levels.contains) ?? true
    return fitsLevel && (mode.map { modes.isEmpty || modes.contains($0) } ?? true)
  }

  /// For whom the schedule is, in words; empty for everyone.
  func words(withAudience: Bool) -> String {
    [residency, withAudience ? audience : nil, category].compactMap { $0.map(Vocabulary.spoken) }
      .joined(separator: ", ").lowercased()
  }
}

/// One line of a fee schedule.
public struct FeeLine: Sendable, Decodable {
  /// What is paid for.
  public let component: String
  /// The source's own words, where it has several lines of one component.
  public let label: String?
  /// What the amount is for.
  public let basis: FeeBasis
  /// When it falls: `all`, `first`, `last`, `nth`, `on_event`.
  public let occurs: String
  /// Which one, for `nth`.
  public let nth: Int
  /// The least amount in minor units; nil when the line says something else.
  public let low: Int?
  /// The most; nil beside `low` means an open end.
  public let high: Int?
  /// The share in per cent, as a decimal.
  public let share: String?
  /// The components that the share is of.
  public let shareOf: [String]?
  /// Why there is no amount.
  public let absence: Absence?
  /// `mandatory`, `conditional` or `optional`.
  public let obligation: String
  /// When a conditional line is due.
  public let condition: String?
  /// Whether it is paid back; nil where the source does not say.
  public let refundable: Bool?
  /// `exempt`, `included` or `excluded`.
  public let tax: String
  /// The tax rate in per cent, as a decimal.
  public let taxRate: String?
  /// To whom it is paid.
  public let payableTo: String?
  /// By how many per cent it rises a year, as a decimal.
  public let escalation: String?
  /// The number of the evidence.
  public let evidence: Int

  /// What the line says, in `currency`.
  public func amount(in currency: Currency) -> FeeAmount {
    if let low { return .range(AmountRange(low: low, high: high, currency: currency)) }
    if let share = share.flatMap({ Decimal(string: $0) }) {
      return .share(percent: share, of: shareOf ?? [])
    }
    return .absent(absence ?? .unknown)
  }
}
