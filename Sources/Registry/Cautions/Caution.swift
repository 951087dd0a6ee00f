/// What a source says against an institution or a program, and where that stands.
public struct Caution: Sendable, Decodable {
  /// The number by which people decide about it.
  public let id: Int
  /// What it is about.
  public let kind: CautionKind
  /// How much it weighs, when that is known.
  public let severity: CautionSeverity?
  /// The caution in a few words.
  public let title: String?
  /// Why it was raised.
  public let reason: String?
  /// The source's own words.
  public let wording: String?
  /// Where more is to be read.
  public let link: String?
  /// When it was raised; nil when the source does not say.
  public let raisedOn: CivilDate?
  /// How exactly that is known.
  public let raisedOnPrecision: DatePrecision?
  /// The days on which it is in force, as far as the source states them.
  public let effective: ValidInterval
  /// How exactly its beginning is known.
  public let effectiveFromPrecision: DatePrecision?
  /// Where it stands.
  public let state: CautionState
  /// Why it stands there, when someone decided so.
  public let justification: String?
  /// What kind of source says so.
  public let sourceKind: SourceKind
  /// The number of the evidence.
  public let evidence: Int

  /// The caution in a few words, those of its kind when the source has none.
  public var heading: String { title ?? kind.spoken }

  /// The day it was raised as people read it, no more exact than its source.
  public var raised: String? {
    raisedOn.map { PartialDate($0, precision: raisedOnPrecision ?? .day).spoken }
  }

  /// The days on which it is in force; one that does not say since when begins when it is raised.
  public var inForce: ValidInterval {
    ValidInterval(from: effective.from ?? raisedOn, until: effective.until)
  }

  /// Why an answer as of a day does not show it, or nil when it does.
  public func reasonHidden(asOf day: CivilDate) -> HiddenCaution? {
    switch state {
    case .cleared: .cleared
    case .superseded: .superseded
    case .proposed: .proposed
    case .published, .disputed:
      inForce.endedBy(day) ? .ended : inForce.startsAfter(day) ? .later : nil
    }
  }
}

/// Why an answer counts a caution without showing it.
public enum HiddenCaution: String, Sendable, CaseIterable {
  /// It was cleared.
  case cleared
  /// Another one has replaced it.
  case superseded
  /// Nobody has published it.
  case proposed
  /// It was no longer in force on the day.
  case ended
  /// It was not yet in force on the day.
  case later

  /// So many of them, as people read it.
  public func counted(_ number: Int) -> String {
    switch self {
    case .later: "\(number) not yet in force"
    case .proposed: "\(number) proposed, not published"
    default: "\(number) \(rawValue)"
    }
  }
}
