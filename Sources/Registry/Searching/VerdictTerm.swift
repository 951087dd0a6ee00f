/// The word under which the finder keeps one answer: which activity, in which mode, for which
/// session, and what the verdict is. Each of the first three may be left open.
public struct VerdictTerm: Sendable, Hashable {
  /// The activity; nil for all together.
  public let activity: String?
  /// The mode; nil for every mode on record.
  public let mode: StudyMode?
  /// The session; nil for any.
  public let session: Session
  /// The verdict.
  public let state: VerdictState

  /// A session as answers are kept for it: decisions about sessions that nobody has decided about are
  /// all alike, so they share one answer.
  public enum Session: Sendable, Hashable {
    /// Any.
    case any
    /// This one, about which something was decided.
    case known(String)
    /// An intake about which nothing was decided, of a year about which something was.
    case other(year: String)
    /// One of a year about which nothing was decided.
    case unknown

    /// The word for it.
    var word: String {
      switch self {
      case .any: ""
      case .known(let session): session
      case .other(let year): year + "/*"
      case .unknown: "*"
      }
    }

    /// A session that stands for all alike: none has this year or intake.
    var asked: String? {
      switch self {
      case .any: nil
      case .known(let session): session
      case .other(let year): year + "/Zzz"
      case .unknown: "0000-00/Zzz"
      }
    }
  }

  /// An answer.
  public init(activity: String?, mode: StudyMode?, session: Session, state: VerdictState) {
    (self.activity, self.mode) = (activity, mode)
    (self.session, self.state) = (session, state)
  }

  /// The word.
  public var word: String {
    "=v=\(activity ?? "")=\(mode?.rawValue ?? "")=\(session.word)=\(state.rawValue)"
  }

  /// Says that something was decided about a session, or about a year.
  static func known(_ session: String) -> String { "=k=" + session }
}

/// Every answer about a program: for the activities that decided about it or govern it, and for all
/// together; in each mode on record, and in all; for each session that was decided about.
struct VerdictTerms {
  private let dossier: Dossier
  private let asOf: CivilDate

  init(_ dossier: Dossier, asOf: CivilDate) { (self.dossier, self.asOf) = (dossier, asOf) }

  /// The words, in a stable order.
  var terms: [String] {
    let years = Set(decided.map { String($0.prefix(7)) })
    let intakes = Set(decided.filter { $0.count > 7 })
    let sessions: [VerdictTerm.Session] =
      [.any, .unknown] + years.sorted().flatMap { [.known($0), .other(year: $0)] }
      + intakes.sorted().map { .known($0) }
    let words = modes.flatMap { mode in sessions.flatMap { self.words(mode, $0) } }
    return words + (years.union(intakes)).sorted().map(VerdictTerm.known)
  }

  private var decided: [String] { (dossier.program?.approvals ?? []).compactMap(\.session) }

  private var modes: [StudyMode?] {
    guard let program = dossier.program else { return [] }
    let found = Set(
      program.offerings.map(\.mode) + (program.claim(\.modes)?.value ?? [])
        + program.approvals.compactMap(\.mode))
    return [nil] + StudyMode.allCases.filter(found.contains).map { $0 }
  }

  private func words(_ mode: StudyMode?, _ session: VerdictTerm.Session) -> [String] {
    let scope = ComparisonScope(asOf: asOf, mode: mode, session: session.asked)
    let verdicts = Judge(dossier, in: scope).programVerdicts()
    let byActivity = Dictionary(grouping: verdicts, by: \.question.activity.code)
    let each = byActivity.keys.sorted().map { code in
      word(code, mode, session, .strictest(of: byActivity[code] ?? []))
    }
    return [word(nil, mode, session, .strictest(of: verdicts))] + each
  }

  private func word(
    _ activity: String?, _ mode: StudyMode?, _ session: VerdictTerm.Session, _ state: VerdictState
  ) -> String {
    VerdictTerm(activity: activity, mode: mode, session: session, state: state).word
  }
}
