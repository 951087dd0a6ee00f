/// A program's verdicts for every session and mode on record, as of a day.
public struct VerdictGrid: Sendable {
  /// One session with one report for each mode.
  public struct Row: Sendable {
    /// The session; nil for decisions of any session.
    public let session: String?
    /// The reports in the order of the grid's modes.
    public let reports: [VerdictReport]
  }

  /// The modes.
  public let modes: [StudyMode]
  /// The sessions, the latest first.
  public let rows: [Row]

  /// The grid of the program of `dossier`; with a mode or a session only of these.
  public init(
    _ dossier: Dossier, mode: StudyMode?, session: String?, asOf: CivilDate,
    activity: String? = nil
  ) {
    let program = dossier.program
    let approvals = (program?.approvals ?? []).filter {
      activity == nil || $0.activity == activity
    }
    let offerings = program?.offerings ?? []
    let found = Set(
      approvals.compactMap(\.mode) + offerings.map(\.mode)
        + (program?.claim(\.modes)?.value ?? []))
    let modes = mode.map { [$0] } ?? StudyMode.allCases.filter(found.contains)
    let sessions = Set(approvals.compactMap(\.session) + offerings.compactMap(\.session))
    let asked = session.map { [$0] } ?? sessions.sorted(by: SessionOrder.isLater)
    self.modes = modes
    rows = (asked.isEmpty ? [nil] : asked.map { $0 }).map { session in
      Row(
        session: session,
        reports: modes.map {
          VerdictReport(dossier, mode: $0, session: session, asOf: asOf, activity: activity)
        })
    }
  }
}

/// The order of sessions: by academic year, and within one by when the intake begins in it.
enum SessionOrder {
  private static let months = [
    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun",
  ]

  /// Whether `left` begins after `right`.
  static func isLater(_ left: String, _ right: String) -> Bool { key(left) > key(right) }

  private static func key(_ session: String) -> (String, Int) {
    let parts = session.split(separator: "/", maxSplits: 1)
    let month = parts.count > 1 ? months.firstIndex(of: String(parts[1])) ?? 0 : -1
    return (String(parts.first ?? ""), month)
  }
}
