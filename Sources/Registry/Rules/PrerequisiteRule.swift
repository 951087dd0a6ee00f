import Foundation

/// That a program has been taught in another mode before, until batches passed out.
public struct PrerequisiteRule: Sendable {
  /// The mode in which it must have been taught.
  public let mode: StudyMode
  /// How many batches must have passed out.
  public let batches: Int

  /// What it asks, in words.
  var terms: [String] {
    ["offered as \(mode.spoken.lowercased()) before, with \(batches) or more batches passed out"]
  }

  /// Counts the batches whose length has run out. Fails only where time alone rules it out; else a
  /// batch that is not on record may have passed out all the same.
  func answer(_ facts: RuleFacts) -> RuleAnswer {
    let taught = batches(facts)
    let months = self.months(facts.program)
    let done = taught.filter { ($0.end ?? $0.end(after: months)).map { $0 <= facts.asOf } ?? false }
    let inputs = inputs(facts, taught)
    let spoken = mode.spoken.lowercased()
    if Set(done.map(\.key)).count >= batches, let last = done.first {
      let first = last.key.isEmpty ? "" : " that began \(last.key)"
      return RuleAnswer(.pass, "a \(spoken) batch\(first) has run its length", inputs)
    }
    if let sentence = impossibility(facts, months) { return RuleAnswer(.fail, sentence, inputs) }
    let sentence =
      taught.isEmpty
      ? "no \(spoken) offering of the program is on record"
      : "no \(spoken) batch on record has run its length"
    return RuleAnswer(.insufficientData, sentence, inputs)
  }

  /// A young institution cannot have let anyone pass.
  private func impossibility(_ facts: RuleFacts, _ months: Int?) -> String? {
    let record = facts.institution.records.first { $0.founded != nil }
    guard let founded = record?.founded, let months,
      let earliest = founded.adding(months: months), facts.asOf < earliest
    else { return nil }
    let date = PartialDate(founded, precision: record?.foundedPrecision ?? .day).spoken
    return "the institution was founded \(date), so that no batch can have passed out yet"
  }

  private func inputs(_ facts: RuleFacts, _ taught: [Batch]) -> [RuleInput] {
    let record = facts.program.records.first { $0.duration != nil }
    let sessions = Set(taught.map(\.key)).sorted().filter { !$0.isEmpty }
    let offered =
      taught.isEmpty
      ? nil : (sessions.isEmpty ? "yes, no session" : sessions.joined(separator: ", "))
    return [
      RuleInput(
        "duration", record?.duration?.spoken, evidence: record.map { [$0.evidence] } ?? []),
      RuleInput(
        "offered \(mode.spoken.lowercased())", offered,
        evidence: Set(taught.map(\.evidence)).sorted()),
    ]
  }

  /// The offerings of the program in the mode, also under another code of the same name and level.
  private func batches(_ facts: RuleFacts) -> [Batch] {
    let own = facts.program.offerings.filter {
      $0.mode == mode && !["concept", "cancelled"].contains($0.status)
    }.map { Batch(session: $0.session, start: $0.starts, end: $0.ends, evidence: $0.evidence) }
    let subject = facts.subject
    let same = (facts.offerings ?? []).filter {
      $0.mode == mode && $0.program != facts.program.code && $0.level == subject.level
        && FoldedText($0.title) == FoldedText(subject.title)
    }.map { Batch(session: $0.session, start: nil, end: nil, evidence: $0.evidence) }
    return (own + same).sorted { $0.key < $1.key }
  }

  /// The most months the program takes, where they can be counted.
  private func months(_ program: ProgramFacts) -> Int? {
    let duration = program.records.lazy.compactMap(\.duration).first
    guard let duration, let unit = duration.unit.months else { return nil }
    return NSDecimalNumber(decimal: (duration.high ?? duration.low) * Decimal(unit)).intValue
  }
}

/// Those who began a program together.
private struct Batch {
  let session: String?
  let start: CivilDate?
  let end: CivilDate?
  let evidence: Int

  /// What tells it from other batches.
  var key: String { session ?? start.map(\.description) ?? "" }

  /// When it has run its length; a session without a month begins in July.
  func end(after months: Int?) -> CivilDate? {
    months.flatMap { (start ?? sessionStart)?.adding(months: $0) }
  }

  private var sessionStart: CivilDate? {
    guard let session, let year = Int(session.prefix(4)) else { return nil }
    let name = session.split(separator: "/").dropFirst().first.map(String.init)
    let month = name.flatMap { CivilDate.monthNames.firstIndex(of: $0) }.map { $0 + 1 } ?? 7
    // A session's year begins in July, so January to June lie in the next calendar year.
    return CivilDate(year: month < 7 ? year + 1 : year, month: month, day: 1)
  }
}

extension CivilDate {
  /// The first of the month that many months later, where the day itself may not exist.
  fileprivate func adding(months: Int) -> CivilDate? {
    let index = year * 12 + month - 1 + months
    return CivilDate(year: index / 12, month: index % 12 + 1, day: day)
      ?? CivilDate(year: (index + 1) / 12, month: (index + 1) % 12 + 1, day: 1)
  }
}
