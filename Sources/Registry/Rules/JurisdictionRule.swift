/// Where an institution may offer its programs.
public struct JurisdictionRule: Sendable {
  /// How far it may go.
  public enum Limit: String, Sendable, CaseIterable {
    /// Not beyond the institution's own state.
    case state
    /// Through its headquarters only, without centers elsewhere.
    case headquarters
  }

  /// How far it may go.
  public let limit: Limit

  /// What it asks, in words.
  var terms: [String] {
    switch limit {
    case .state: ["not beyond the institution's own state"]
    case .headquarters: ["through the headquarters only"]
    }
  }

  /// What the registry holds seldom tells: it records campuses, not where learners are admitted,
  /// supported or examined. Several campuses in the mode are more than a headquarters.
  func answer(_ facts: RuleFacts) -> RuleAnswer {
    let region = facts.institution.claim(\.region)
    let offered = facts.program.offerings.filter { facts.mode == nil || $0.mode == facts.mode }
    let named = offered.filter { $0.campus != nil }
    let campuses = Set(named.compactMap { $0.campus.map { FoldedText($0) } })
    let inputs = [
      RuleInput("institution's state", region),
      RuleInput(
        "campuses",
        named.isEmpty ? nil : Set(named.compactMap(\.campus)).sorted().joined(separator: "; "),
        evidence: Set(named.map(\.evidence)).sorted()),
    ]
    if limit == .headquarters, campuses.count > 1 {
      return RuleAnswer(.fail, "it is offered at \(campuses.count) places, not only one", inputs)
    }
    let place = region.map { " (\($0.value))" } ?? ""
    let allowed = limit == .state ? "its own state\(place)" : "its headquarters"
    return RuleAnswer(
      .insufficientData,
      "it may be offered through \(allowed) only, and the registry does not record where learners "
        + "are admitted, supported and examined", inputs)
  }
}
