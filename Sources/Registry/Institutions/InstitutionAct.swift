/// What a person records about the life of institutions. The institutions are named by codes.
public enum InstitutionAct: Sendable, Hashable {
  /// It bears another official name from a day on.
  case rename(String, to: String, on: CivilDate)
  /// Institutions become part of another one on a day; programs may go on as programs of that one.
  case merge([String], into: String, on: CivilDate, programs: [ProgramContinuation])
  /// It is divided into others on a day; it may go on itself beside them.
  case split(String, into: [String], on: CivilDate, goesOn: Bool)
  /// Another institution takes its place on a day.
  case succeed(String, by: String, on: CivilDate)
  /// It closes on a day and nothing follows.
  case close(String, on: CivilDate)
  /// It should not have been listed, as a duplicate of another one or for another reason.
  case withdraw(String, duplicateOf: String?)

  /// The act in one word, as the history calls it.
  public var name: String {
    switch self {
    case .rename: "rename"
    case .merge: "merge"
    case .split: "split"
    case .succeed: "succeed"
    case .close: "close"
    case .withdraw: "withdraw"
    }
  }
}

/// A program that goes on as another one.
public struct ProgramContinuation: Sendable, Hashable {
  /// The code of the program that ends.
  public let old: String
  /// The code of the program that continues it.
  public let new: String

  /// `old` goes on as `new`.
  public init(old: String, new: String) { (self.old, self.new) = (old, new) }

  /// Reads `OLD=NEW`; nil unless both codes are there.
  public init?(_ text: String) {
    // A code may hold an equals sign, a scheme may not, so the one before a scheme divides.
    let places = text.indices.filter { text[$0] == "=" }
    for place in places {
      let (old, new) = (String(text[..<place]), String(text[text.index(after: place)...]))
      if Code(old) != nil, Code(new) != nil {
        self.init(old: old, new: new)
        return
      }
    }
    return nil
  }
}

/// What an act has recorded.
public struct RecordedAct: Sendable, Hashable {
  /// The act in one word.
  public let act: String
  /// The revision in which it stands.
  public let revision: Int
  /// What was recorded, one sentence for each institution and program.
  public let sentences: [String]

  /// An act recorded in a revision.
  public init(act: String, revision: Int, sentences: [String]) {
    (self.act, self.revision, self.sentences) = (act, revision, sentences)
  }
}
