import ArgumentParser
import Registry

/// Who would study, for which session, and what they choose.
struct ApplicantOptions: ParsableArguments {
  @Option(help: "Who asks: domestic, international, nri or saarc.")
  var audience: String?
  @Option(help: "Where they live: in_district, in_state or out_of_state.")
  var residency: String?
  @Option(help: "Their category, as the fee list calls it.")
  var category: String?
  @Option(help: "The session, like 2026-27 or 2026-27/Jul; the newest unless given.")
  var session: String?
  @Option(help: "The mode: conventional, odl, online or blended.")
  var mode: String?
  @Option(
    name: .customLong("with"),
    help: "Count this optional line: a component, a label, or component:label. May be repeated.")
  var options: [String] = []
  @Option(
    name: .customLong("event"),
    help: "Count what is due when this happens: a component, label or condition. May be repeated.")
  var events: [String] = []

  /// Refuses words that no fee schedule can have.
  func validate() throws {
    if let audience, !Self.audiences.contains(audience) {
      throw ValidationError("--audience must be domestic, international, nri or saarc")
    }
    if let residency, !Self.residencies.contains(residency) {
      throw ValidationError("--residency must be in_district, in_state or out_of_state")
    }
    if let mode, StudyMode(rawValue: mode) == nil {
      throw ValidationError("--mode must be conventional, odl, online or blended")
    }
    if let session, SessionReading.parse(session) == nil {
      throw ValidationError("--session \(session) is not a session; write it like 2025-26")
    }
  }

  /// Puts the answers into a question about cost.
  func complete(_ question: inout CostQuestion) {
    (question.audience, question.residency) = (audience, residency)
    question.category = category
    question.session = session.flatMap(SessionReading.parse)
    question.mode = mode.flatMap(StudyMode.init(rawValue:))
    (question.options, question.events) = (options, events)
  }

  private static let audiences = ["domestic", "international", "nri", "saarc"]
  private static let residencies = ["in_district", "in_state", "out_of_state"]
}
