/// Which schedule of fees something is about, without its lines.
public struct CostSchedule: Hashable, Sendable {
  /// The code of the source.
  public let source: String
  /// The title of the source, as people read it; its code where that is all that is known.
  public let sourceTitle: String
  /// The schedule's name; empty when it has none.
  public let name: String
  /// Whether it belongs to the institution rather than to the program.
  public let isInstitutions: Bool
  /// The session.
  public let session: String?
  /// The mode.
  public let mode: StudyMode?
  /// Whom it is for.
  public let audience: String?
  /// Where they live.
  public let residency: String?
  /// The category of student.
  public let category: String?
  /// The code of its currency.
  public let currency: String

  init(_ schedule: FeeSchedule, isInstitutions: Bool) {
    (source, sourceTitle) = (schedule.source, schedule.sourceTitle ?? schedule.source)
    name = schedule.name
    self.isInstitutions = isInstitutions
    (session, mode, currency) = (schedule.session, schedule.mode, schedule.currency)
    (audience, residency) = (schedule.audience, schedule.residency)
    category = schedule.category
  }

  /// For whom it is: `international, out of state`; empty for everyone.
  public var audienceWords: String {
    [audience, residency, category].compactMap { $0.map(Vocabulary.spoken) }
      .joined(separator: ", ").lowercased()
  }

  /// The schedule in one line, with what tells it from others.
  public var spoken: String {
    let owner = isInstitutions ? "the institution's fees" : "the program's fees"
    let parts = [name, audienceWords, mode?.spoken ?? "", session ?? "", "from \(sourceTitle)"]
    return ([name.isEmpty ? owner : ""] + parts).filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
