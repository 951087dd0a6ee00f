/// Which programs a rule is about: by field code, by whole words of the field or name, by level.
public struct ProgramSelection: Sendable, Hashable {
  /// What the selected programs have in common, such as `engineering`.
  public let name: String
  /// The fields whose programs are selected, each with everything below it.
  public let codes: [FieldCode]
  /// Words or phrases, any of which selects a program whose field code cannot decide.
  public let words: [String]
  /// Where given, only programs of these levels are selected.
  public let levels: [ProgramLevel]

  /// A selection; one without codes and words selects by level alone, an empty one nothing.
  public init(name: String, codes: [FieldCode], words: [String], levels: [ProgramLevel]) {
    (self.name, self.codes, self.words, self.levels) = (name, codes, words, levels)
  }

  /// Why a program is selected.
  public enum Match: Sendable, Hashable {
    /// Its field code lies within one of the selection's.
    case code(FieldCode)
    /// Only the source's own words for its field contain one of the words.
    case fieldText(String)
    /// Only its name contains one of the words.
    case name(String)
    /// It is of one of the levels.
    case level(ProgramLevel)

    /// The reason in words, to follow a statement.
    public var spoken: String {
      switch self {
      case .code(let code): "by its field code \(code)"
      case .fieldText(let word): "by the words of its field (\(word))"
      case .name(let word): "by its name (\(word))"
      case .level(let level): "by its level (\(level.spoken.lowercased()))"
      }
    }
  }

  /// Why `subject` is selected, or nil when it is not. A field code of a scheme that the selection
  /// names decides alone; words are looked at only where there is none.
  public func match(_ subject: StudySubject) -> Match? {
    if !levels.isEmpty {
      guard let level = subject.level, levels.contains(level) else { return nil }
      if codes.isEmpty, words.isEmpty { return .level(level) }
    }
    if decidesByCode(subject) { return subject.field.flatMap(matchingCode) }
    if let text = subject.fieldText, let word = word(in: text) { return .fieldText(word) }
    return word(in: subject.title).map(Match.name)
  }

  /// Whether the subject's field code alone says if it is selected.
  public func decidesByCode(_ subject: StudySubject) -> Bool {
    codes.contains { $0.scheme == subject.field?.scheme }
  }

  /// The first of the words that stands in `text`, whole: `law` is not in `lawn`.
  public func word(in text: String) -> String? {
    let padded = " \(FoldedText(text).text) "
    return words.first { padded.contains(" \(FoldedText($0).text) ") }
  }

  private func matchingCode(_ field: FieldCode) -> Match? {
    codes.contains(where: field.isWithin) ? .code(field) : nil
  }
}

/// What a program is about, as far as a selection looks at it.
public struct StudySubject: Sendable, Hashable {
  /// The field, where it is known by a code whose tree is known.
  public let field: FieldCode?
  /// The field in the source's own words.
  public let fieldText: String?
  /// The program's name.
  public let title: String
  /// The level.
  public let level: ProgramLevel?

  /// A subject with a field code as recorded; one that has no tree here is as good as none.
  public init(field: String?, fieldText: String?, title: String, level: ProgramLevel?) {
    self.field = field.flatMap(FieldCode.init)
    (self.fieldText, self.title, self.level) = (fieldText, title, level)
  }
}
