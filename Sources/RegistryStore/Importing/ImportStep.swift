import Postgres
import RegistrySQL

/// A statement of an import that takes nothing but the revision being recorded, or nothing at all.
struct ImportStep: Command {
  private let statement: Statement
  private let takesRevision: Bool
  private let analysis: Statement?
  private var revision = 0

  /// From so many new rows on, the planner is told; fewer do not change a plan.
  private static let manyRows = 500

  private init(
    _ statement: Statement, takesRevision: Bool = true, thenAnalyzing analysis: Statement? = nil
  ) {
    (self.statement, self.takesRevision) = (statement, takesRevision)
    self.analysis = analysis
  }

  var name: String { statement.name }
  var sql: String { statement.text }
  var values: [(any SQLValue)?] { takesRevision ? [revision] : [] }

  /// Runs the step for one revision.
  func run(on connection: Connection, revision: Int) throws {
    var step = self
    step.revision = revision
    let rows = try connection.run(step)
    if let analysis, rows >= Self.manyRows {
      try connection.execute(analysis.text, name: analysis.name)
    }
  }

  /// Gathers what agreeing rows say about one record into one row.
  static let collapsing = [
    ImportStep(.stageRelations, takesRevision: false),
    ImportStep(.collapseInstitutions, takesRevision: false),
    ImportStep(.dropRepeatedInstitutions, takesRevision: false),
    ImportStep(.collapsePrograms, takesRevision: false),
    ImportStep(.dropRepeatedPrograms, takesRevision: false),
  ]

  /// Gives identities to what is new and holds every staged row against the registry; what differs
  /// ends in the change tables.
  static let comparing = [
    ImportStep(.createInstitutions, thenAnalyzing: .analyzeInstitutions),
    ImportStep(.targetInstitutions),
    ImportStep(.compareInstitutionNames), ImportStep(.compareInstitutionIdentifiers),
    ImportStep(.compareInstitutionRecords), ImportStep(.compareInstitutionStatuses),
    // Identifiers are recorded before relations and programs look institutions up by them.
    ImportStep(.closeInstitutionIdentifiers),
    ImportStep(
      .recordInstitutionIdentifiers, takesRevision: false, thenAnalyzing: .analyzeInstitutions),
    ImportStep(.compareInstitutionRelations),
    ImportStep(.createProgramTitles, takesRevision: false),
    ImportStep(.createPrograms, thenAnalyzing: .analyzePrograms), ImportStep(.targetPrograms),
    ImportStep(.compareProgramRecords), ImportStep(.compareProgramNames),
    ImportStep(.compareProgramRelations),
    ImportStep(.createOfferings, thenAnalyzing: .analyzeOfferings),
    ImportStep(.targetOfferings),
    ImportStep(.compareOfferingRecords),
    ImportStep(.resolveSubjects, takesRevision: false),
    ImportStep(.analyzeSubjects, takesRevision: false),
    ImportStep(.createApprovals, thenAnalyzing: .analyzeApprovals),
    ImportStep(.targetApprovals),
    ImportStep(.compareApprovalDecisions),
    ImportStep(.createFeeSchedules, thenAnalyzing: .analyzeFeeSchedules),
    ImportStep(.targetFees), ImportStep(.compareFeeLines),
    ImportStep(.createCautions), ImportStep(.targetCautions),
    ImportStep(.compareCautionRecords), ImportStep(.compareCautionDecisions),
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
