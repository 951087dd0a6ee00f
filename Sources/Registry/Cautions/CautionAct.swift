/// What a person can decide about a caution.
public enum CautionAct: String, Sendable, CaseIterable {
  /// Shows a proposed caution.
  case publish
  /// Marks it as disputed.
  case dispute
  /// Finds that it does not hold.
  case clear
  /// Finds that another caution has replaced it.
  case supersede
  /// Shows again what was disputed, cleared or superseded.
  case reopen

  /// The state that it leads to.
  public var state: CautionState {
    switch self {
    case .publish, .reopen: .published
    case .dispute: .disputed
    case .clear: .cleared
    case .supersede: .superseded
    }
  }

  /// The states in which it can be decided.
  public var origins: [CautionState] {
    switch self {
    case .publish: [.proposed]
    case .dispute: [.proposed, .published]
    case .clear, .supersede: [.proposed, .published, .disputed]
    case .reopen: [.disputed, .cleared, .superseded]
    }
  }

  /// What the history calls it.
  public var recordedAct: String { "caution \(rawValue)" }
}
