/// One thing that speaks for or against a candidate.
public struct MatchFeature: Hashable, Sendable, Codable {
  /// What was looked at.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// The words that are the bearer's own, weighted by their rarity.
    case words
    /// The words that say what kind of college it is, in their order.
    case form
    /// Words that tell bearers of one name apart.
    case marks
    /// Initials that stand for the name.
    case acronym
    /// Town, village, district.
    case place
    /// What it belongs to.
    case parent
    /// Codes.
    case identifier
    /// The level of a program.
    case level
  }

  /// What was looked at.
  public let kind: Kind
  /// How well it fits, from 0 to 1.
  public let value: Double
  /// What was seen, for people.
  public let note: String

  init(_ kind: Kind, _ value: Double, _ note: String) {
    (self.kind, self.value, self.note) = (kind, value, note)
  }
}

/// A reason why a candidate is not accepted without a person.
public enum MatchDoubt: String, Sendable, CaseIterable, Codable {
  /// A code of the same scheme has another value.
  case identifierContradicts = "identifier_contradicts"
  /// A person said that it is not this one.
  case refused
  /// The places that are known do not agree.
  case otherPlace = "other_place"
  /// The words of form differ, or stand in another order.
  case otherForm = "other_form"
  /// One is for women, or has a number, or is a section, and the other is not.
  case otherMarks = "other_marks"
  /// Words of the name are not the same words.
  case otherWords = "other_words"
  /// The level of the program is another.
  case otherLevel = "other_level"
  /// Another record bears the same name.
  case twoBearers = "two_bearers"
  /// Another candidate scores nearly as well.
  case tooClose = "too_close"
  /// The score is too low.
  case tooLow = "too_low"

  /// The reason in words.
  public var words: String {
    switch self {
    case .identifierContradicts: "an identifier contradicts"
    case .refused: "someone decided that it is not this one"
    case .otherPlace: "the place is not confirmed"
    case .otherForm: "the kind of institution is worded differently"
    case .otherMarks: "words that tell two bearers of a name apart differ"
    case .otherWords: "words of the name differ"
    case .otherLevel: "the level is another"
    case .twoBearers: "two records bear this name"
    case .tooClose: "another candidate is nearly as good"
    case .tooLow: "the score is too low"
    }
  }
}
