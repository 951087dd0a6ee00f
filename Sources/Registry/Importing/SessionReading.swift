/// Reads academic sessions into staged cells: `2025-26`, `AY 2025-2026`, `Jul-Aug 2026`.
public enum SessionReading {
  /// The staged cell is the session as the registry writes it.
  public static func read(_ text: String, calendar: AcademicCalendar = .ugcDEB) -> Reading {
    switch WrittenSession.read(text, calendar: calendar) {
    case .read(let session, _): .cells([session.code])
    case .held(let held): .fault(held)
    case .absent:
      .fault(
        code: "unreadable_session", level: .hold, message: "\(text) is not a session",
        suggestion: "say in the profile, such as absent: {\"\(text)\": unknown}")
    }
  }

  /// The session in the registry's form, or nil when `text` is none.
  public static func parse(_ text: String) -> String? {
    WrittenSession.read(text).value?.code
  }
}
