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
  /// theirs nothing is known about study in this mode. One of another country is among them where it
  /// decides about no such kind of program, which is an answer too.
  func governing(_ mode: StudyMode?, kind: String?) -> [Activity] {
    guard let mode else { return [] }
    return activities.filter { activity in
      let isUnregulated = kind.map { !(activity.kinds?.contains($0) ?? true) } ?? false
      return activity.scope == .program && activity.modes?.contains(mode) ?? false
        && (activity.isLocal || isUnregulated)
    }
  }
}
