/// How many programs of some levels an institution may offer in a mode.
public struct CountCapRule: Sendable {
  /// The levels that are counted together.
  public let levels: [ProgramLevel]
  /// The most there may be.
  public let most: Int
  /// What more would need, such as `prior approval`.
  public let unless: String

  /// What it asks, in words.
  var terms: [String] { ["at most \(most) programs (\(spokenLevels)) without \(unless)"] }

  /// Counts the institution's programs of these levels in the mode and session asked about, this
  /// one among them.
  func answer(_ facts: RuleFacts) -> RuleAnswer {
    let level = facts.program.claim(\.level)
    let inputs = [
      RuleInput("level", level.map { Claim(value: $0.value.rawValue, evidence: $0.evidence) })
    ]
    guard let level else {
      return RuleAnswer(.insufficientData, "the program's level is not on record", inputs)
    }
    guard levels.contains(level.value) else {
      let spoken = level.value.spoken.lowercased()
      return RuleAnswer(
        .notApplicable, "the cap is about programs of the level \(spokenLevels); this is \(spoken)",
        inputs)
    }
    guard let offerings = facts.offerings else {
      return RuleAnswer(
        .insufficientData, "the institution's other programs were not looked up", inputs)
    }
    let asked = offerings.filter { isAsked($0, facts) }
    return answer(asked, of: facts.program.code, mode: facts.mode, inputs)
  }

  private func answer(
    _ offerings: [InstitutionOffering], of program: String, mode: StudyMode?, _ inputs: [RuleInput]
  ) -> RuleAnswer {
    let counted = offerings.filter { $0.level.map(levels.contains) ?? false }
    let count = Set(counted.map(\.program) + [program]).count
    let open = Set(offerings.filter { $0.level == nil }.map(\.program)).subtracting([program]).count
    let scope = [mode?.spoken, spokenLevels].compactMap { $0 }.joined(separator: ", ")
    let evidence = Set(counted.map(\.evidence)).sorted()
    let inputs =
      inputs + [RuleInput("programs on record (\(scope))", String(count), evidence: evidence)]
    let found = count == 1 ? "1 program is on record" : "\(count) programs are on record"
    if count > most {
      return RuleAnswer(.fail, "\(found), more than \(most): \(unless) is needed", inputs)
    }
    if count + open > most {
      return RuleAnswer(.insufficientData, "\(found), and \(open) more whose level is not", inputs)
    }
    return RuleAnswer(.pass, "\(found), at most \(most) are allowed", inputs)
  }

  private func isAsked(_ offering: InstitutionOffering, _ facts: RuleFacts) -> Bool {
    let fitsSession =
      facts.session == nil || offering.session == nil || offering.session == facts.session
    return (facts.mode == nil || offering.mode == facts.mode) && fitsSession
  }

  private var spokenLevels: String {
    levels.map { $0.spoken.lowercased() }.joined(separator: " or ")
  }
}
