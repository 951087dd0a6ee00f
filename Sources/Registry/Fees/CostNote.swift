/// Something a reader of a total must know: an assumption, or a finding about the schedule.
public struct CostNote: Hashable, Sendable {
  /// A stable word for programs, such as `split_mismatch`.
  public let code: String
  /// The note for people, without a full stop.
  public let text: String

  /// A note.
  init(_ code: String, _ text: String) { (self.code, self.text) = (code, text) }
}
