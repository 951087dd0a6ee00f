import Foundation
import Testing

@testable import Registry

/// Every state that a verdict can have, each with its reason, in the order of judgment.
@Suite struct JudgmentTests {
  private static let entitlement = Activity(
    code: "ugc_deb_online", label: "UGC-DEB entitlement (online)", authority: "UGC-DEB",
    kinds: ["degree", "diploma"], modes: [.online], teachOut: true)

  private func verdict(
    _ approvals: [Approval], on day: String = "2025-11-21", session: String? = "2025-26",
    mode: StudyMode = .online, kind: String? = "degree", months: Int? = 24,
    prohibitions: [Prohibition] = []
  ) throws -> Verdict {
    var subject = VerdictSubject(title: "Law")
    subject.kind = kind
    subject.field = "iscedf:0421"
    subject.duration = months.map {
      StudyDuration(
        low: Decimal($0), high: Decimal($0), unit: .month, text: "\($0) months", basis: "stated")
    }
    let question = VerdictQuestion(
      activity: Self.entitlement, mode: mode, session: session,
      asOf: try #require(CivilDate(iso: day)))
    return Judgment(question, about: subject, prohibitions: prohibitions).verdict(on: approvals)
  }

  private func grant(
    _ word: String = "granted", from: String? = nil, until: String? = nil,
    decidedOn: String? = nil, precision: String = "day", letter: String? = nil,
    session: String? = "2025-26", inheritedSince: String? = nil, source: String = "regulator"
  ) throws -> Approval {
    try decision(
      word, session: session, from: from, until: until, decidedOn: decidedOn,
      precision: precision, source: source, activity: "ugc_deb_online", letter: letter,
      inheritedSince: inheritedSince)
  }

  private func prohibition(until: String?, fields: [String] = ["iscedf:042"]) -> Prohibition {
    Prohibition(
      activity: "ugc_deb_online", fields: fields, words: ["law"], levels: [], mode: .online,
      valid: ValidInterval(from: nil, until: until.flatMap { CivilDate(iso: $0) }),
      wording: "Law", source: "Notice", evidence: 7)
  }

  private func expect(
    _ verdict: Verdict, _ state: VerdictState, _ codes: [String],
    at location: SourceLocation = #_sourceLocation
  ) {
    #expect(verdict.state == state, sourceLocation: location)
    #expect(verdict.reasons.map(\.code) == codes, sourceLocation: location)
    #expect(!verdict.reasons.contains { $0.text.isEmpty }, sourceLocation: location)
  }

  @Test func `what the authority does not decide about is not applicable`() throws {
    let badge = try verdict([grant()], kind: "micro_credential")
    expect(badge, .notApplicable, ["kind_not_regulated"])
    #expect(badge.reason.contains("UGC-DEB does not decide about a micro credential"))
    expect(try verdict([], mode: .conventional), .notApplicable, ["mode_not_regulated"])
    expect(try verdict([grant()], kind: nil), .valid, ["decision_in_force"])
  }

  @Test func `a prohibition stands before a grant, which is shown`() throws {
    let law = prohibition(until: nil)
    let free = try verdict([], prohibitions: [law])
    expect(free, .prohibited, ["field_prohibited"])
    #expect(free.evidence == [7])
    let granted = try verdict([grant()], prohibitions: [law])
    expect(granted, .prohibited, ["field_prohibited", "grant_contradicts_prohibition"])
    #expect(granted.records.count == 1)
    let lifted = prohibition(until: "2025-11-21")
    expect(try verdict([grant()], prohibitions: [lifted]), .valid, ["decision_in_force"])
  }

  @Test func `a name alone does not make a program prohibited, it warns`() throws {
    let law = prohibition(until: nil, fields: ["cip:22"])
    let verdict = try verdict([grant()], prohibitions: [law])
    expect(verdict, .valid, ["decision_in_force", "field_may_be_prohibited"])
    #expect(verdict.reason.contains("by its name (law)"))
  }

  @Test func `each decision in force answers with its own state`() throws {
    let states: [(String, VerdictState)] = [
      ("granted", .valid), ("granted_with_conditions", .validWithConditions),
      ("refused", .refused), ("withdrawn", .withdrawn), ("no_admission", .noAdmission),
      ("not_applicable", .notApplicable),
    ]
    for (word, state) in states {
      expect(try verdict([grant(word)]), state, ["decision_in_force"])
    }
  }

  @Test func `the latest decision wins, as far as its date is known`() throws {
    let granted = try grant(decidedOn: "2025-03-01")
    let withdrawn = try grant("withdrawn", decidedOn: "2025-06-01")
    expect(try verdict([granted, withdrawn]), .withdrawn, ["decision_in_force"])
    // Decided some day of 2025: nobody knows whether that was before or after.
    let vague = try grant("withdrawn", decidedOn: "2025-01-01", precision: "year")
    expect(try verdict([granted, vague]), .conflict, ["contradicting_decisions"])
    // What has no date of its own is of the day from which it holds.
    let dateless = try grant("refused", from: "2025-09-01")
    expect(try verdict([granted, dateless]), .refused, ["decision_in_force"])
  }

  @Test func `opposite decisions of one date are a conflict that shows both`() throws {
    let both = try verdict([
      grant(decidedOn: "2025-03-01"), grant("refused", decidedOn: "2025-03-01"),
    ])
    expect(both, .conflict, ["contradicting_decisions"])
    #expect(both.records.count == 2)
    #expect(both.reason.contains("granted") && both.reason.contains("refused"))
    let stricter = try verdict([
      grant(decidedOn: "2025-03-01"),
      grant("granted_with_conditions", decidedOn: "2025-03-01"),
    ])
    expect(stricter, .validWithConditions, ["decision_in_force"])
  }

  @Test func `one letter with two ends is a conflict only between them`() throws {
    let letters = [
      try grant(from: "2024-07-01", until: "2025-07-01", letter: "F.1-2/2024"),
      try grant(
        from: "2024-07-01", until: "2026-07-01", letter: "F.1-2/2024", source: "gazette"),
    ]
    expect(try verdict(letters, on: "2025-06-30"), .valid, ["decision_in_force"])
    expect(try verdict(letters, on: "2025-07-01"), .conflict, ["one_letter_two_ends"])
    expect(try verdict(letters, on: "2026-06-30"), .conflict, ["one_letter_two_ends"])
    expect(
      try verdict(letters, on: "2026-07-01"), .teachOut, ["grant_ended", "may_finish"])
    let undated = [
      try grant(until: "2025-07-01", decidedOn: "2024-06-01", letter: "F.2"),
      try grant(from: "2024-07-01", until: "2026-07-01", letter: "F.2", source: "gazette"),
    ]
    expect(try verdict(undated, on: "2025-11-21"), .conflict, ["one_letter_two_ends"])
    let extended = [letters[0], try grant(from: "2025-07-01", until: "2026-07-01", letter: "F.9")]
    expect(try verdict(extended, on: "2025-07-01"), .valid, ["decision_in_force"])
  }

  @Test func `after a grant those admitted may finish, as long as the program takes`() throws {
    let ended = [try grant(from: "2023-07-01", until: "2024-07-01")]
    expect(try verdict(ended, on: "2026-06-30"), .teachOut, ["grant_ended", "may_finish"])
    expect(try verdict(ended, on: "2026-07-01"), .expired, ["grant_ended", "finished"])
    expect(
      try verdict(ended, on: "2025-01-01", months: nil), .expired,
      ["grant_ended", "length_unknown"])
  }

  @Test func `an ended grant with a later one gives both dates`() throws {
    let grants = [
      try grant(from: "2020-07-01", until: "2021-07-01"), try grant(from: "2026-07-01"),
    ]
    let gap = try verdict(grants, on: "2025-11-21")
    expect(gap, .expired, ["grant_ended", "later_grant", "finished"])
    #expect(gap.reason.contains("30 Jun 2021") && gap.reason.contains("1 Jul 2026"))
    expect(try verdict([grants[1]]), .future, ["grant_begins_later"])
    expect(try verdict([grants[1]], on: "2026-07-01"), .valid, ["decision_in_force"])
  }

  @Test func `nothing in force is unknown, and says what there is`() throws {
    expect(try verdict([]), .unknown, ["nothing_recorded"])
    let page = try verdict([grant(source: "institution")])
    expect(page, .unknown, ["claims_only"])
    #expect(page.claims.count == 1 && page.records.isEmpty)
    let refusal = try grant("refused", until: "2025-01-01")
    expect(try verdict([refusal]), .unknown, ["nothing_in_force"])
    let other = try verdict([grant(session: "2024-25/Jul")])
    expect(other, .unknown, ["nothing_recorded", "other_sessions"])
    #expect(other.reason.contains("2024-25/Jul"))
  }

  @Test func `a decision about a year is about each of its intakes, never the reverse`() throws {
    expect(try verdict([grant()], session: "2025-26/Jul"), .valid, ["decision_in_force"])
    let intake = try grant(session: "2025-26/Jul")
    expect(try verdict([intake]), .unknown, ["nothing_recorded", "other_sessions"])
  }

  @Test func `what is known to change later is said`() throws {
    let acts = [try grant(), try grant("withdrawn", from: "2026-01-01", decidedOn: "2025-10-01")]
    expect(try verdict(acts), .valid, ["decision_in_force", "changes_later"])
    expect(
      try verdict(acts, on: "2026-01-01"), .withdrawn,
      ["decision_in_force", "undated_contradiction"])
  }

  @Test func `an inherited grant counts from the merger and ends as the original`() throws {
    let inherited = [
      try grant(from: "2024-07-01", until: "2026-07-01", inheritedSince: "2025-07-01")
    ]
    expect(try verdict(inherited, on: "2025-06-30"), .future, ["grant_begins_later", "inherited"])
    let now = try verdict(inherited)
    expect(now, .valid, ["decision_in_force", "inherited"])
    #expect(now.reason.contains("Old College"))
    expect(
      try verdict(inherited, on: "2026-07-01"), .teachOut,
      ["grant_ended", "may_finish", "inherited"])
    let over = [try grant(from: "2020-01-01", until: "2021-01-01", inheritedSince: "2025-07-01")]
    expect(try verdict(over), .expired, ["grant_ended", "finished", "inherited"])
    expect(try verdict(over, on: "2025-06-30"), .unknown, ["nothing_recorded"])
    let studying = [
      try grant(from: "2024-07-01", until: "2025-06-01", inheritedSince: "2025-07-01")
    ]
    expect(try verdict(studying), .teachOut, ["grant_ended", "may_finish", "inherited"])
  }
}
