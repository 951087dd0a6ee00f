/// A caution in a list.
public struct ListedCaution: Sendable, Hashable, Decodable {
  /// Its number.
  public let id: Int
  /// The code of the institution or program it is about.
  public let subject: String
  /// The subject's name.
  public let subjectName: String
  /// What it is about.
  public let kind: CautionKind
  /// How much it weighs.
  public let severity: CautionSeverity?
  /// The caution in a few words, when its source has some.
  public let title: String?
  /// Where it stands.
  public let state: CautionState
  /// When it was raised; nil when the source does not say.
  public let raisedOn: CivilDate?
  /// How exactly that is known.
  public let raisedOnPrecision: DatePrecision?
  /// The days on which it is in force, as far as the source states them.
  public let effective: ValidInterval
  /// The title of the source.
  public let source: String

  /// The caution in a few words, those of its kind when the source has none.
  public var heading: String { title ?? kind.spoken }

  /// The day it was raised as people read it, no more exact than its source.
  public var raised: String? {
    raisedOn.map { PartialDate($0, precision: raisedOnPrecision ?? .day).spoken }
  }
}
