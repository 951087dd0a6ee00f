import ArgumentParser
import Registry

/// The mode and the session that a question is about.
struct ScopeOptions: ParsableArguments {
  @Option(help: "The mode: conventional, odl, online, blended.")
  var mode: String?
  @Option(help: "The session, like 2025-26 or 2026-27/Jul.")
  var session: String?

  /// Refuses what is no mode or session.
  func validate() throws {
    if let mode, StudyMode(rawValue: mode) == nil {
      throw ValidationError("--mode must be conventional, odl, online or blended")
    }
    if let session, SessionReading.parse(session) == nil {
      throw ValidationError(
        "--session \(session) is not a session; write it like 2025-26 or 2026-27/Jul")
    }
  }

  /// The mode, nil for any.
  var studyMode: StudyMode? { mode.flatMap(StudyMode.init(rawValue:)) }

  /// The session as the registry writes it, nil for any.
  var sessionCode: String? { session.flatMap(SessionReading.parse) }
}
