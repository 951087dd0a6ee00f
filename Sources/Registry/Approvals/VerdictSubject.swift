/// What a verdict reads of its subject beside the decisions: what it is, where, and how long it
/// takes. Everything may be unknown.
public struct VerdictSubject: Sendable {
  /// The program's title, or the institution's name.
  public var title: String
  /// The kind of program.
  public var kind: String?
  /// The level.
  public var level: ProgramLevel?
  /// The field as a code.
  public var field: String?
  /// The field in the source's words.
  public var fieldText: String?
  /// How long it takes.
  public var duration: StudyDuration?

  /// What prohibitions are held against.
  var study: StudySubject {
    StudySubject(field: field, fieldText: fieldText, title: title, level: level)
  }

  /// A subject of which only the title is known.
  public init(title: String) { self.title = title }

  /// What one claim says of a program.
  init(titled title: String, _ record: ProgramRecord?) {
    self.title = title
    (kind, level, field) = (record?.kind, record?.level, record?.field)
    (fieldText, duration) = (record?.fieldText, record?.duration)
  }

  /// What is known of a program.
  public init(_ program: ProgramFacts) {
    title = program.title
    kind = program.claim(\.kind)?.value
    level = program.claim(\.level)?.value
    field = program.claim(\.field)?.value
    fieldText = program.claim(\.fieldText)?.value
    duration = program.claim(\.duration)?.value
  }
}
