/// What holds for every subject of a country: who decides about what, and what is prohibited.
public struct Jurisdiction: Sendable, Decodable {
  /// The activities of the country's authorities and those of any country.
  public var activities: [Activity] = []
  /// The prohibitions on record.
  public var prohibitions: [Prohibition] = []

  /// A jurisdiction about which nothing is known.
  public init() {}

  /// The activity with a code, as the registry describes it or as a decision names it.
  func activity(of approval: Approval) -> Activity {
    activities.first { $0.code == approval.activity }
      ?? Activity(code: approval.activity, label: approval.activityLabel, scope: approval.scope)
  }

  /// The activities that decide about programs in a mode and in no other: without a decision of
  /// theirs nothing is known about study in this mode.
  func governing(_ mode: StudyMode?) -> [Activity] {
    guard let mode else { return [] }
    return activities.filter { $0.scope == .program && $0.modes?.contains(mode) ?? false }
  }
}
