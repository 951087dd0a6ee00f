/// What a comparison is asked about beside its subjects.
public struct ComparisonScope: Sendable, Hashable, Codable {
  /// What is kept of a question when its answer is: the answer holds what came of the applicant.
  private enum CodingKeys: CodingKey { case asOf, mode, session }

  /// The day it is as of.
  public var asOf: CivilDate
  /// The mode that verdicts and intakes are about; nil for every mode on record.
  public var mode: StudyMode?
  /// The session that verdicts and intakes are about; nil for every session on record.
  public var session: String?
  /// Who would study, and what is chosen and assumed; nil for every kind of applicant on record.
  public var applicant: CostQuestion?

  /// A question as of a day, about a mode and a session, for an applicant.
  public init(
    asOf: CivilDate, mode: StudyMode? = nil, session: String? = nil,
    applicant: CostQuestion? = nil
  ) {
    (self.asOf, self.mode, self.session) = (asOf, mode, session)
    self.applicant = applicant
  }

  /// The question about cost: the applicant's, with the day, mode and session of the comparison.
  var costQuestion: CostQuestion {
    var question = applicant ?? CostQuestion(asOf: asOf)
    question.asOf = asOf
    question.mode = question.mode ?? mode
    question.session = question.session ?? session
    return question
  }

  /// Whether something in this mode and session is asked about; no session is any session.
  func includes(_ mode: StudyMode, _ session: String?) -> Bool {
    (self.mode == nil || self.mode == mode)
      && (self.session == nil || session == nil || self.session == session)
  }
}
