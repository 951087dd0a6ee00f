/// What an authority forbids: programs of some fields or levels, in a mode.
public struct Prohibition: Sendable, Hashable, Decodable {
  /// The activity whose grants it forbids, such as `ugc_deb_online`.
  public let activity: String
  /// Codes of fields, each with everything below it, such as `iscedf:071`. They stand together, so
  /// that a program's code in any of their schemes decides before the words.
  public let fields: [String]
  /// Whole words of a field or name, which count where no field code decides.
  public let words: [String]
  /// Where given, only these levels; alone, whole levels.
  public let levels: [ProgramLevel]
  /// The mode; nil for every mode.
  public let mode: StudyMode?
  /// The days on which it holds.
  public let valid: ValidInterval
  /// What is forbidden, in the source's own words.
  public let wording: String
  /// The title of the source.
  public let source: String
  /// The number of the evidence; nil until the prohibition is recorded as a fact.
  public let evidence: Int?

  /// A prohibition; `evidence` is nil for one that a rule pack states and nobody has recorded.
  public init(
    activity: String, fields: [String], words: [String], levels: [ProgramLevel], mode: StudyMode?,
    valid: ValidInterval, wording: String, source: String, evidence: Int? = nil
  ) {
    (self.activity, self.fields, self.words) = (activity, fields, words)
    (self.levels, self.mode, self.valid) = (levels, mode, valid)
    (self.wording, self.source, self.evidence) = (wording, source, evidence)
  }

  /// Whether it forbids a program with this field code, field text, title and level in `mode`. The
  /// day is for the caller to hold against `valid`.
  public func covers(
    field: String?, fieldText: String?, title: String, level: ProgramLevel?, mode: StudyMode?
  ) -> Bool {
    match(
      StudySubject(field: field, fieldText: fieldText, title: title, level: level), mode: mode)
      != nil
  }

  /// Why it forbids `subject` in `mode`, or nil when it does not: a match by words alone says so.
  public func match(_ subject: StudySubject, mode: StudyMode?) -> ProgramSelection.Match? {
    guard self.mode == nil || self.mode == mode else { return nil }
    return ProgramSelection(
      name: wording, codes: fields.compactMap(FieldCode.init), words: words, levels: levels
    ).match(subject)
  }
}
