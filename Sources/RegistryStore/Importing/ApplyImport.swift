public import Foundation
public import Postgres
public import Registry
import RegistrySQL

/// Applies one file in one transaction: all of it, or nothing when a row must be rejected.
public struct ApplyImport: Sendable {
  let file: String
  let profile: String
  let profileDigest: String
  let actor: String
  let now: Date
  let skipsInvalid: Bool
  let rehearses: Bool
  /// How much may change without being told that it may.
  public var limits = ImportLimits()
  /// What the report shows of the changes; nil shows none.
  public var detail: ImportDetail?

  /// An import of the file called `file` by `actor` at `now`; with `skipsInvalid` the rows that must
  /// be rejected stay out and the rest is applied; with `rehearses` everything is done and then taken
  /// back, so that nothing is kept.
  public init(
    file: String, profile: String, profileDigest: String, actor: String, now: Date,
    skipsInvalid: Bool = false, rehearses: Bool = false
  ) {
    self.file = file
    self.profile = profile
    self.profileDigest = profileDigest
    self.actor = actor
    self.now = now
    self.skipsInvalid = skipsInvalid
    self.rehearses = rehearses
  }

  /// Carries the report out of a transaction that is rolled back on purpose.
  private struct NothingKept: Error {
    let report: ImportReport
  }

  /// Runs the import; `read` hands every draft of the file to the staging it gets, and `review` may
  /// look at what would change, and refuse it by throwing, before anything is recorded.
  public func run(
    on connection: Connection, read: (Staging) throws -> ReadFile,
    review: (PlannedChanges) throws -> Void = { _ in }
  ) throws -> ImportReport {
    do {
      return try connection.transaction {
        try apply(connection, read: read, review: review).placed
      }
    } catch let nothing as NothingKept {
      return nothing.report.placed
    } catch let error as DatabaseError {
      throw ConstraintSentence.translated(error)
    }
  }

  private func apply(
    _ connection: Connection, read: (Staging) throws -> ReadFile,
    review: (PlannedChanges) throws -> Void
  ) throws -> ImportReport {
    try connection.execute(Statement.lockImports.text, name: Statement.lockImports.name)
    let staging = try Staging(connection)
    let file = try read(staging)
    try staging.finish()
    let batch = try recordBatch(file, on: connection)
    try recordEvidence(file, revision: batch.revision, on: connection)
    var content = staging.content
    if content.has(.programs) {
      content.knownPrograms = try ImportStep.tyingPrograms.run(
        on: connection, revision: batch.revision)
    }
    var faults = StagedFaults(connection, content)
    let found = try faults.removed()
    var report = self.report(file, findings: file.findings + found)
    report.related = faults.related
    if !skipsInvalid, report.findings.contains(where: { $0.level == .reject }) {
      report.countRows(changed: nil)
      throw NothingKept(report: report)
    }
    let steps = ImportStep.collapsing + ImportStep.comparing
    try run(steps, for: content, revision: batch.revision, on: connection)
    let replaced = try count(&report, on: connection)
    report.excesses = try LimitCheck(limits: limits, report: report, replaced: replaced)
      .excesses(on: connection)
    try review(
      PlannedChanges(
        connection: connection, revision: batch.revision, report: report, file: file,
        found: found))
    guard report.changedCount > 0 else {
      return try unchanged(report, file, batch.id, on: connection)
    }
    try refuseExcess(report)
    return try record(report, batch, on: connection)
  }

  private func run(
    _ steps: [ImportStep], for content: StagedContent, revision: Int, on connection: Connection
  ) throws {
    for step in steps where step.isNeeded(for: content) {
      try step.run(on: connection, revision: revision)
    }
  }

  /// Records what changes, and with it the findings; a rehearsal ends here.
  private func record(
    _ report: ImportReport, _ batch: (id: Int, revision: Int), on connection: Connection
  ) throws -> ImportReport {
    var report = report
    let shown = ImportDetailQueries(detail: detail, revision: batch.revision)
    report.changes = try shown.changes(on: connection)
    for step in ImportStep.recording { try step.run(on: connection, revision: batch.revision) }
    report.effects = try shown.effects(on: connection)
    if rehearses { throw NothingKept(report: report) }
    return try kept(report, as: batch.id, on: connection)
  }

  /// Nothing would change: no batch, unless there are findings that no earlier one has.
  private func unchanged(
    _ report: ImportReport, _ file: ReadFile, _ batch: Int, on connection: Connection
  ) throws -> ImportReport {
    var report = report
    report.applied = !rehearses
    report.batch = try rehearses ? nil : earlierBatch(file, than: batch, on: connection)
    if rehearses || report.batch != nil || report.findings.isEmpty {
      throw NothingKept(report: report)
    }
    report.keepsOnlyFindings = true
    return try kept(report, as: batch, on: connection)
  }

  private func kept(
    _ report: ImportReport, as batch: Int, on connection: Connection
  ) throws -> ImportReport {
    var report = report
    report.batch = batch
    report.applied = true
    try RefreshFinder().runIfFew(on: connection)
    try BatchFindings(batch: batch, findings: report.placed.findings).record(on: connection)
    try connection.run(CountBatch(batch: batch, report: report))
    return report
  }

  private func refuseExcess(_ report: ImportReport) throws {
    guard !rehearses, !report.excesses.isEmpty else { return }
    let reasons = report.excesses.map(\.sentence).joined(separator: "\n  ")
    throw RegistryError.conflict(
      "\(file): nothing was stored, because this import goes beyond what is usual:\n  \(reasons)")
  }

  private func recordBatch(
    _ file: ReadFile, on connection: Connection
  ) throws -> (id: Int, revision: Int) {
    let id = try connection.one(
      RecordBatch(
        fileName: self.file, fileDigest: file.digest, profile: profile,
        profileDigest: profileDigest, rows: file.rows)
    ).value
    let revision = try connection.one(
      RecordRevision(recordedAt: now, actor: actor, act: "import", batch: id)
    ).value
    return (id, revision)
  }

  private func recordEvidence(
    _ file: ReadFile, revision: Int, on connection: Connection
  ) throws {
    for (key, description) in file.evidence.enumerated() {
      let source = try connection.one(RecordSource(description.source)).value
      // Only the file as a whole is the document whose digest is known.
      let digest = key == 0 ? file.digest : nil
      try connection.run(
        RecordEvidence(
          key: key, source: source, document: description.document, digest: digest,
          revision: revision))
    }
  }

  private func earlierBatch(
    _ file: ReadFile, than batch: Int, on connection: Connection
  ) throws -> Int? {
    try connection.first(FindBatch(fileDigest: file.digest, before: batch))?.value
  }

  private func report(_ file: ReadFile, findings: [Finding]) -> ImportReport {
    var report = ImportReport(
      batch: nil, file: self.file, digest: file.digest, profile: profile, applied: false,
      rows: file.rows, counts: ImportCounts(), tables: [:], findings: findings, seconds: 0)
    report.skipsInvalid = skipsInvalid
    report.sheets = file.sheets
    report.forms = file.forms
    return report
  }

  /// Fills the counts of a report, and answers with how many records of each table would say something
  /// else than their source said before.
  private func count(
    _ report: inout ImportReport, on connection: Connection
  ) throws -> [CanonicalTable: Int] {
    var replaced: [CanonicalTable: Int] = [:]
    for table in try connection.all(CountChanges()) {
      report.tables[table.table] = table.counts
      replaced[table.table] = table.replaced
    }
    let query = CountChangedRows(except: report.rowsKeptOut, waiting: report.rowsWaiting)
    report.countRows(changed: try connection.one(query))
    return replaced
  }
}
