/// Everything that can be said about whether a subject may be offered in a mode, for a session, as
/// of a day: one verdict for each activity, and the one that stands for all of them.
public struct VerdictReport: Sendable {
  /// The subject.
  public let dossier: Dossier
  /// The mode that was asked about; nil for every mode on record.
  public let mode: StudyMode?
  /// The session that was asked about; nil for any.
  public let session: String?
  /// The day.
  public let asOf: CivilDate
  /// The verdicts on the subject itself, mode by mode.
  public let verdicts: [Verdict]
  /// The verdicts on a program's institution as a whole, which never answer for the program.
  public let institutional: [Verdict]

  /// A report on the subject of `dossier`; `activity` asks about one activity alone.
  public init(
    _ dossier: Dossier, mode: StudyMode?, session: String?, asOf: CivilDate,
    activity: String? = nil
  ) {
    (self.dossier, self.mode, self.session, self.asOf) = (dossier, mode, session, asOf)
    let scope = ComparisonScope(asOf: asOf, mode: mode, session: session)
    let judge = Judge(dossier, in: scope)
    let isAsked: (Verdict) -> Bool = { activity == nil || $0.question.activity.code == activity }
    let whole = judge.institutionVerdicts.filter(isAsked)
    verdicts = dossier.program == nil ? whole : judge.programVerdicts(about: activity)
    institutional = dossier.program == nil ? [] : whole
  }

  /// The verdict that forbids most stands for all.
  public var state: VerdictState { .strictest(of: verdicts) }

  /// Why: the reasons of the verdicts that decide the state.
  public var reasons: [Verdict.Reason] {
    guard !verdicts.isEmpty else { return [Self.nothingRecorded] }
    let deciding = verdicts.filter { $0.state == state }
    let isOneOfSeveral = Set(verdicts.map(\.state)).count > 1
    let others =
      isOneOfSeveral
      ? [
        Verdict.Reason(
          "depends",
          verdicts.map { "\($0.question.words): \($0.state.spoken.lowercased())" }
            .joined(separator: "; "))
      ] : []
    return (deciding.flatMap(\.reasons) + others).uniqued
  }

  /// Why the verdict on a subject is unknown about which nobody has decided.
  static let nothingRecorded = Verdict.Reason(
    "nothing_recorded", "no decision is recorded, which does not mean that there is none")

  /// The decisions that decided it.
  public var records: [Approval] { verdicts.filter { $0.state == state }.flatMap(\.records) }

  /// The evidence that the verdicts rest on.
  public var evidence: [Evidence] {
    let cited = Set((verdicts + institutional).flatMap(\.evidence))
    return dossier.evidence.filter { cited.contains($0.id) }
  }
}
