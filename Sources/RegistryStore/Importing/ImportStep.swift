import Postgres
import Registry
import RegistrySQL

/// A statement of an import that takes nothing but the revision being recorded, or nothing at all.
struct ImportStep: Command {
  private let statement: Statement
  private let need: ImportNeed?
  private let takesRevision: Bool
  private let analysis: Statement?
  private var revision = 0

  /// From so many new rows on, the planner is told; fewer do not change a plan.
  private static let manyRows = 500

  private init(
    _ statement: Statement, _ need: ImportNeed? = nil, takesRevision: Bool = true,
    thenAnalyzing analysis: Statement? = nil
  ) {
    (self.statement, self.need, self.takesRevision) = (statement, need, takesRevision)
    self.analysis = analysis
  }

  var name: String { statement.name }
  var sql: String { statement.text }
  var values: [(any SQLValue)?] { takesRevision ? [revision] : [] }

  /// Whether it has anything to do.
  func isNeeded(for content: StagedContent) -> Bool { need?.isMet(by: content) ?? true }

  /// Runs the step for one revision; answers with the number of rows it made.
  @discardableResult
  func run(on connection: Connection, revision: Int) throws -> Int {
    var step = self
    step.revision = revision
    let rows = try connection.run(step)
    if let analysis, rows >= Self.manyRows {
      try connection.execute(analysis.text, name: analysis.name)
    }
    return rows
  }

  /// Ties programs to the records that the registry has of them, before anything is asked about them.
  static let tyingPrograms = ImportStep(.targetPrograms, takesRevision: false)

  /// Gathers what agreeing rows say about one record into one row.
  static let collapsing = [
    ImportStep(.stageRelations, .cells(.institutions, ["parent"]), takesRevision: false),
    ImportStep(.collapseInstitutions, .repeats(.institutions), takesRevision: false),
    ImportStep(.dropRepeatedInstitutions, .repeats(.institutions), takesRevision: false),
    ImportStep(.collapsePrograms, .repeats(.programs), takesRevision: false),
    ImportStep(.dropRepeatedPrograms, .repeats(.programs), takesRevision: false),
  ]

  /// Gives identities to what is new and holds every staged row against the registry; what differs
  /// ends in the change tables.
  static let comparing = institutions + programs + offerings + decisions

  private static let institutions = [
    ImportStep(
      .createInstitutions, .drafts(.institutions), thenAnalyzing: .analyzeInstitutions),
    ImportStep(.targetInstitutions, .drafts(.institutions)),
    ImportStep(.compareInstitutionNames, .drafts(.institutions)),
    ImportStep(.compareInstitutionIdentifiers, .drafts(.institutions)),
    ImportStep(.compareInstitutionRecords, .drafts(.institutions)),
    ImportStep(.compareInstitutionStatuses, .cells(.institutions, ["status"])),
    // Identifiers are recorded before relations and programs look institutions up by them.
    ImportStep(.closeInstitutionIdentifiers, .drafts(.institutions)),
    ImportStep(
      .recordInstitutionIdentifiers, .drafts(.institutions), takesRevision: false,
      thenAnalyzing: .analyzeInstitutions),
    ImportStep(.compareInstitutionRelations, .cells(.institutions, ["parent"])),
  ]

  private static let programs = [
    ImportStep(.createProgramTitles, .drafts(.programs), takesRevision: false),
    ImportStep(.createPrograms, .newPrograms, thenAnalyzing: .analyzePrograms),
    ImportStep(.targetCreatedPrograms, .newPrograms),
    ImportStep(.compareProgramRecords, .drafts(.programs)),
    ImportStep(.compareProgramNames, .cells(.programs, ["aliases"])),
    ImportStep(.compareProgramRelations, .cells(.programs, ["predecessor"])),
  ]

  private static let offerings = [
    ImportStep(.createOfferings, .drafts(.offerings), thenAnalyzing: .analyzeOfferings),
    ImportStep(.targetOfferings, .drafts(.offerings)),
    ImportStep(.compareOfferingRecords, .drafts(.offerings)),
  ]

  private static let decisions = [
    ImportStep(
      .resolveSubjects, .any([.approvals, .fees, .cautions]), takesRevision: false),
    ImportStep(.analyzeSubjects, .any([.approvals, .fees, .cautions]), takesRevision: false),
    ImportStep(.createApprovals, .drafts(.approvals), thenAnalyzing: .analyzeApprovals),
    ImportStep(.targetApprovals, .drafts(.approvals)),
    ImportStep(.compareApprovalDecisions, .drafts(.approvals)),
    ImportStep(.createFeeSchedules, .drafts(.fees), thenAnalyzing: .analyzeFeeSchedules),
    ImportStep(.targetFees, .drafts(.fees)), ImportStep(.compareFeeLines, .drafts(.fees)),
    ImportStep(.createCautions, .drafts(.cautions)),
    ImportStep(.targetCautions, .drafts(.cautions)),
    ImportStep(.compareCautionRecords, .drafts(.cautions)),
    ImportStep(.compareCautionDecisions, .drafts(.cautions)),
  ]

  /// Closes what is replaced and records what is new.
  static let recording = [
    ImportStep(.closeInstitutionNames),
    ImportStep(.recordInstitutionNames, takesRevision: false),
    ImportStep(.closeInstitutionRecords),
    ImportStep(
      .recordInstitutionRecords, takesRevision: false, thenAnalyzing: .analyzeInstitutionFacts),
    ImportStep(.closeInstitutionStatuses),
    ImportStep(.recordInstitutionStatuses, takesRevision: false),
    ImportStep(.closeInstitutionRelations),
    ImportStep(.recordInstitutionRelations, takesRevision: false),
    ImportStep(.closeProgramRecords),
    ImportStep(.recordProgramRecords, takesRevision: false, thenAnalyzing: .analyzeProgramFacts),
    ImportStep(.closeProgramNames), ImportStep(.recordProgramNames, takesRevision: false),
    ImportStep(.closeProgramRelations),
    ImportStep(.recordProgramRelations, takesRevision: false),
    ImportStep(.closeOfferingRecords),
    ImportStep(.recordOfferingRecords, takesRevision: false, thenAnalyzing: .analyzeOfferingFacts),
    ImportStep(.closeApprovalDecisions),
    ImportStep(
      .recordApprovalDecisions, takesRevision: false, thenAnalyzing: .analyzeApprovalFacts),
    ImportStep(.closeFeeLines),
    ImportStep(.recordFeeLines, takesRevision: false, thenAnalyzing: .analyzeFeeFacts),
    ImportStep(.closeCautionRecords), ImportStep(.recordCautionRecords, takesRevision: false),
    ImportStep(.closeCautionDecisions), ImportStep(.recordCautionDecisions, takesRevision: false),
  ]
}
