/// What is typed where a subject is asked for.
public struct SubjectQuery: Sendable, Hashable {
  /// A beginning of any word.
  public var text: String
  /// How many to list.
  public var limit = 20

  /// A search for `text`.
  public init(text: String) { self.text = text }

  /// Reads `q` and `limit`; throws every fault at once.
  public init(parameters: [(name: String, value: String)]) throws(QueryFaults) {
    var reader = QueryReader(parameters)
    text = reader.text("q") ?? ""
    limit = reader.limit(20)
    try reader.finish()
  }
}

/// A subject that can be chosen.
public struct FoundSubject: Sendable, Hashable {
  /// The field's code, such as `iscedf:0613`; nil for a title that no tree holds.
  public let code: String?
  /// The field's label, or the title as programs bear it.
  public let name: String
  /// What it is: `iscedf`, `cip` or `title`.
  public let kind: String
  /// The words that were found, when they are a synonym and not the name.
  public let foundAs: String?
  /// How many programs it finds.
  public let programs: Int

  /// A subject.
  public init(code: String?, name: String, kind: String, foundAs: String?, programs: Int) {
    (self.code, self.name, self.kind) = (code, name, kind)
    (self.foundAs, self.programs) = (foundAs, programs)
  }
}

/// A level and how many programs have it.
public struct LevelCount: Sendable, Hashable {
  /// The level.
  public let level: ProgramLevel
  /// How many programs.
  public let programs: Int

  /// A level with its programs.
  public init(level: ProgramLevel, programs: Int) {
    (self.level, self.programs) = (level, programs)
  }
}
