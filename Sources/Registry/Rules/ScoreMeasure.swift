public import Foundation

/// A score of the institution, such as NAAC's, that must be in force and reach a mark.
public struct ScoreMeasure: Sendable {
  /// The activity that gives the score, such as `naac_grade`.
  public let activity: String
  /// The ids of the scales on which the mark is meant.
  public let scales: [String]
  /// The mark.
  public let least: Decimal

  /// What it asks, in words.
  var terms: String {
    "\(Self.words(activity)) with a score of at least \(least) (\(scales.joined(separator: ", ")))"
  }

  /// Whether the grade in force reaches the mark. A grade whose validity ended does not; a missing
  /// one, or one that no authority states, is not known.
  func answer(_ facts: RuleFacts) -> RuleAnswer {
    let all = facts.institution.approvals.filter { $0.activity == activity }
    let proofs = all.filter(\.sourceKind.provesApproval)
    let inForce = proofs.filter { $0.valid.contains(facts.asOf) }
    let latest = inForce.compactMap(\.decidedOn).max()
    let deciding = inForce.filter { $0.decidedOn == latest }
    if !deciding.isEmpty { return judged(deciding) }
    let inputs = all.isEmpty ? [RuleInput(activity, nil)] : all.map(input)
    if proofs.isEmpty {
      let sentence =
        all.isEmpty
        ? "no \(Self.words(activity)) is on record"
        : "only sources that prove no approval state a \(Self.words(activity))"
      return RuleAnswer(.insufficientData, sentence, inputs)
    }
    return RuleAnswer(.fail, lapse(proofs, on: facts.asOf), inputs)
  }

  private func judged(_ approvals: [Approval]) -> RuleAnswer {
    let answers = approvals.map(judged)
    let inputs = answers.flatMap(\.inputs)
    guard let first = answers.first, answers.allSatisfy({ $0.outcome == first.outcome }) else {
      return RuleAnswer(
        .insufficientData, "grades of the same date contradict each other", inputs)
    }
    return RuleAnswer(first.outcome, first.sentence, inputs)
  }

  private func judged(_ approval: Approval) -> RuleAnswer {
    let answer = { RuleAnswer($0, $1, [input(approval)]) }
    guard [.granted, .grantedWithConditions].contains(approval.decision) else {
      return answer(
        .fail, "the \(Self.words(activity)) is \(approval.decision.spoken.lowercased())")
    }
    let reading = GradeReading(approval)
    guard let scale = reading.scale, let range = reading.range else {
      return answer(
        .insufficientData, reading.reason ?? "the \(Self.words(activity)) cannot be read")
    }
    guard scales.contains(scale.id) else {
      return answer(.insufficientData, "the grade is on another scale: \(scale.title)")
    }
    return judged(range, reading, scale, answer)
  }

  private func judged(
    _ range: ClosedRange<Decimal>, _ reading: GradeReading, _ scale: GradeScale,
    _ answer: (RuleOutcome, String) -> RuleAnswer
  ) -> RuleAnswer {
    let value =
      reading.spokenScore.map { "the score \($0)" }
      ?? "the grade \(reading.printed ?? ""), \(range.lowerBound) to \(range.upperBound),"
    let note = reading.caveat.map { " (\($0))" } ?? ""
    if range.lowerBound >= least { return answer(.pass, "\(value) reaches \(least)\(note)") }
    if range.upperBound < least { return answer(.fail, "\(value) is below \(least)\(note)") }
    return answer(.insufficientData, "\(value) may be above or below \(least)\(note)")
  }

  private func lapse(_ proofs: [Approval], on day: CivilDate) -> String {
    if proofs.allSatisfy({ $0.valid.endedBy(day) }),
      let last = proofs.compactMap(\.valid.lastDay).max()
    {
      return "the \(Self.words(activity)) held until \(last.spoken)"
    }
    return "no \(Self.words(activity)) is in force on the day asked about"
  }

  private func input(_ approval: Approval) -> RuleInput {
    let until = approval.valid.lastDay.map { "until \($0.spoken)" }
    let marks = [approval.grade, GradeReading(approval).spokenScore.map { "score \($0)" }]
      .compactMap { $0 }.joined(separator: ", ")
    let scale = approval.scale.map { "(scale: \(GradeScale.scale(id: $0)?.title ?? $0))" }
    let parts = [
      [marks, scale ?? ""].filter { !$0.isEmpty }.joined(separator: " "), until ?? "",
      approval.sourceKind.provesApproval ? "" : "only claimed",
    ].filter { !$0.isEmpty }
    return RuleInput(
      approval.activityLabel, parts.joined(separator: ", "), evidence: [approval.evidence])
  }

  private static func words(_ activity: String) -> String {
    activity == "naac_grade" ? "NAAC grade" : activity.replacing("_", with: " ")
  }
}
