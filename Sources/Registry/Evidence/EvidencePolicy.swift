/// Which kind of source proves which kind of fact. What a source cannot prove it may still claim; the
/// claim is shown as one.
public enum EvidencePolicy {
  /// The kinds of fact between which the policy tells.
  public enum FactKind: String, Sendable, CaseIterable {
    /// A decision of an authority, with grade and rank.
    case approval
    /// What tells against a subject.
    case caution
    /// Names, codes, place, kind and control.
    case identity
    /// Mergers, renames, closings and other changes of status.
    case succession
    /// What a program is, and where and when it is offered.
    case program
    /// What something costs.
    case fee
  }

  /// The kinds of source that prove a kind of fact, and why.
  public struct Rule: Sendable {
    /// The kind of fact.
    public let fact: FactKind
    /// The kinds of source that prove it.
    public let provedBy: [SourceKind]
    /// The reason in one sentence.
    public let reason: String
  }

  /// The policy, one rule for each kind of fact.
  public static let rules = [
    Rule(
      fact: .approval, provedBy: [.regulator, .gazette],
      reason: "only who decides, or an official gazette, proves a decision"),
    Rule(
      fact: .caution, provedBy: [.regulator, .gazette],
      reason: "what tells against somebody needs the authority that said so"),
    Rule(
      fact: .identity, provedBy: [.regulator, .gazette, .institution],
      reason: "an institution knows its own name and address"),
    Rule(
      fact: .succession, provedBy: [.regulator, .gazette, .institution],
      reason: "who merges or closes says so itself, or an order does"),
    Rule(
      fact: .program, provedBy: [.regulator, .gazette, .institution],
      reason: "who teaches a program says what it is"),
    Rule(
      fact: .fee, provedBy: [.institution, .regulator, .gazette],
      reason: "who is paid, or who regulates the fee, says what it is"),
  ]

  /// Whether a source of a kind proves a kind of fact. Invented samples are judged among themselves.
  public static func proves(_ fact: FactKind, _ source: SourceKind) -> Bool {
    source == .fictitious
      || rules.contains { $0.fact == fact && $0.provedBy.contains(source) }
  }
}
