/// TEMP until the rules branch is merged.
public struct Prohibition: Sendable, Decodable {
  public let activity: String
  public let fields: [String]
  public let words: [String]
  public let levels: [ProgramLevel]
  public let mode: StudyMode?
  public let valid: ValidInterval
  public let wording: String
  public let source: String
  public let evidence: Int?
  init(
    activity: String, fields: [String], words: [String], levels: [ProgramLevel], mode: StudyMode?,
    valid: ValidInterval, wording: String, source: String, evidence: Int? = nil
  ) {
    (self.activity, self.fields, self.words) = (activity, fields, words)
    (self.levels, self.mode, self.valid) = (levels, mode, valid)
    (self.wording, self.source, self.evidence) = (wording, source, evidence)
  }
  func covers(
    field: String?, fieldText: String?, title: String, level: ProgramLevel?, mode: StudyMode?
  ) -> Bool {
    (field?.hasPrefix(fields.first ?? "-") ?? false) && (self.mode == nil || self.mode == mode)
  }
}
