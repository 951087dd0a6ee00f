import Foundation

/// What the end of the last grant means: those admitted under it may finish, or it has expired.
struct Lapse {
  private let records: QuestionRecords
  private let subject: VerdictSubject
  private let question: VerdictQuestion
  private let lastEnd: CivilDate?

  init(_ records: QuestionRecords, of subject: VerdictSubject, under question: VerdictQuestion) {
    (self.records, self.subject, self.question) = (records, subject, question)
    lastEnd = records.endedGrants.compactMap(\.effective.until).max()
  }

  /// `teach_out` while those admitted last can still be studying, else `expired`.
  var state: VerdictState { isTeachingOut ? .teachOut : .expired }

  /// The grants that ended last, and those that begin later.
  var deciding: [Approval] {
    records.endedGrants.filter { $0.effective.until == lastEnd } + records.comingGrants
  }

  /// When it ended, when a later grant begins, and who may finish until when.
  var reasons: [Verdict.Reason] {
    var reasons = [
      Verdict.Reason(
        "grant_ended",
        "the last grant held until \(day(lastEnd?.previous)), decided by "
          + (deciding.first?.authority ?? question.activity.speaker))
    ]
    if let next = records.comingGrants.first?.effective.from {
      reasons.append(Verdict.Reason("later_grant", "a later grant begins on \(next.spoken)"))
    }
    if question.activity.teachOut { reasons.append(finishing) }
    return reasons
  }

  private var finishing: Verdict.Reason {
    guard let end = finishingEnd else {
      return Verdict.Reason(
        "length_unknown",
        "those admitted before may finish, but how long that takes is not on record")
    }
    return isTeachingOut
      ? Verdict.Reason(
        "may_finish",
        "those admitted before may finish, by the program's length until \(day(end.previous)); "
          + "nobody may join")
      : Verdict.Reason(
        "finished",
        "those admitted before have had the program's whole length, until "
          + day(end.previous))
  }

  private var isTeachingOut: Bool {
    guard question.activity.teachOut, let end = finishingEnd else { return false }
    return question.asOf < end
  }

  /// The first day on which nobody admitted under the grant can still be studying by the program's
  /// length.
  private var finishingEnd: CivilDate? {
    guard let lastEnd, let duration = subject.duration else { return nil }
    return duration.end(ofStudyBegunBefore: lastEnd)
  }

  private func day(_ date: CivilDate?) -> String { date?.spoken ?? "an unknown day" }
}

extension StudyDuration {
  /// The day by which studies begun before `day` are over, by the longest the source states; nil
  /// when the end is open or the unit has no length in days.
  func end(ofStudyBegunBefore day: CivilDate) -> CivilDate? {
    guard let high else { return nil }
    switch unit {
    case .year, .semester, .month:
      return unit.months.flatMap { day.adding(months: high * Decimal($0)) }
    case .week: return day.adding(days: high * 7)
    case .day: return day.adding(days: high)
    case .term, .hour: return nil
    }
  }
}
