import Postgres
public import Registry
import RegistrySQL

/// Takes the drafts of one import into the staging tables, in constant memory.
public final class Staging {
  let connection: Connection
  /// What was staged so far.
  private(set) var content = StagedContent()
  private var buffers = [CopyRows](repeating: CopyRows(), count: CanonicalTable.allCases.count)
  private var drafts = 0
  /// Sees every draft before it is staged, such as to write it down.
  public var onDraft: ((Draft) throws -> Void)?

  /// Large enough that one `copy` carries hundreds of rows, small enough that the socket holds most
  /// of it and the server takes it in while the next rows are read.
  private static let pieceSize = 192 << 10

  /// Makes the staging tables, which vanish with the transaction.
  init(_ connection: Connection) throws {
    self.connection = connection
    try connection.execute(Statement.stageImport.text, name: Statement.stageImport.name)
  }

  /// Takes one draft.
  public func add(_ draft: Draft) throws {
    try onDraft?(draft)
    drafts += 1
    content.add(draft)
    let place = draft.table.place
    // Out of the array, so that each field does not look for its buffer again.
    var rows = CopyRows()
    swap(&rows, &buffers[place])
    rows.field(drafts)
    rows.field(draft.row)
    rows.field(draft.evidence)
    for cell in draft.cells { rows.field(cell) }
    rows.endRow()
    swap(&rows, &buffers[place])
    if buffers[place].bytes.count >= Self.pieceSize { try flush(draft.table) }
  }

  /// Sends what is left and tells the planner how much there is.
  func finish() throws {
    for table in CanonicalTable.allCases { try flush(table) }
    try connection.execute(Statement.analyzeImport.text, name: Statement.analyzeImport.name)
  }

  private func flush(_ table: CanonicalTable) throws {
    guard !buffers[table.place].bytes.isEmpty else { return }
    let statement = Self.copyStatement(table)
    try connection.sendCopy(
      statement.text, name: statement.name, rows: buffers[table.place])
    buffers[table.place].removeAll()
  }

  /// The `copy` that takes rows of `table`.
  static func copyStatement(_ table: CanonicalTable) -> Statement {
    switch table {
    case .institutions: .copyInstitutions
    case .programs: .copyPrograms
    case .offerings: .copyOfferings
    case .approvals: .copyApprovals
    case .fees: .copyFees
    case .cautions: .copyCautions
    }
  }
}

@available(*, unavailable, message: "Staging belongs to the closure that got its connection.")
extension Staging: Sendable {}
