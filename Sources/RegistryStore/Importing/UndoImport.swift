public import Foundation
public import Postgres
public import Registry
import RegistrySQL

/// Takes an import back in one transaction, under a revision of its own.
///
/// What the import recorded is closed and what it closed is recorded again, record by record; a record
/// that was edited since stays as it is, and so does one that later records stand on. What the import
/// had decided by itself about names is withdrawn with it.
public struct UndoImport: Sendable {
  let batch: Int
  let actor: String
  let now: Date
  let allowsRemainder: Bool

  /// The undo of a batch by `actor` at `now`. When some of it cannot be reversed, nothing is done
  /// unless `allowsRemainder`.
  public init(batch: Int, actor: String, now: Date, allowsRemainder: Bool = false) {
    (self.batch, self.actor, self.now) = (batch, actor, now)
    self.allowsRemainder = allowsRemainder
  }

  /// Carries the report out of a transaction that is rolled back on purpose.
  private struct NothingDone: Error {
    let report: UndoReport
  }

  /// Runs the undo. A batch that is not there is `RegistryError.notFound`, one that is undone already
  /// a conflict.
  public func run(on connection: Connection) throws -> UndoReport {
    do {
      return try connection.transaction { try undo(connection) }
    } catch let nothing as NothingDone {
      return nothing.report
    } catch let error as DatabaseError {
      throw ConstraintSentence.translated(error)
    }
  }

  private func undo(_ connection: Connection) throws -> UndoReport {
    try connection.execute(Statement.lockImports.text, name: Statement.lockImports.name)
    let found = try ListBatches.batch(batch, on: connection)
    if let undone = found.undone {
      throw RegistryError.conflict(
        "batch \(batch) was undone on \(undone.at.formatted(.iso8601)) by \(undone.actor); "
          + "apply the file again to bring it back")
    }
    let revision = try connection.one(
      RecordRevision(recordedAt: now, actor: actor, act: "undo", batch: batch)
    ).value
    var report = UndoReport(batch: batch, file: found.file)
    let rest = try reverse(found.applied.revision, under: revision, &report, on: connection)
    report.matches = try connection.run(WithdrawMatchAnswers(batch: batch, revision: revision))
    report.ended = try connection.one(EndIdentities(revision: revision)).value
    try connection.run(MarkUndone(batch: batch, tables: report.tables))
    try UndoRemainders(batch: batch, rest: rest).record(on: connection)
    report.remainders = try connection.all(ListUndoRemainders(batch: batch)).map(\.remainder)
    if !report.remainders.isEmpty, !allowsRemainder { throw NothingDone(report: report) }
    try RefreshFinder().runIfFew(on: connection)
    report.undone = true
    return report
  }

  /// Goes through the tables of facts and answers with what was not reversed.
  private func reverse(
    _ imported: Int, under revision: Int, _ report: inout UndoReport, on connection: Connection
  ) throws -> [UndoRemainders.Item] {
    var rest: [UndoRemainders.Item] = []
    _ = try connection.one(MarkLeanedOn(imported: imported))
    for fact in try connection.all(ListFactTables()) {
      var counts = report.tables[fact.table] ?? UndoReport.Counts()
      let query = UndoTable(fact: fact.name, imported: imported, revision: revision)
      for outcome in try connection.all(query) {
        switch outcome.outcome {
        case "reversed": counts.reversed += outcome.records
        case "kept": counts.kept += 1
        default: counts.failed += 1
        }
        if outcome.outcome != "reversed" {
          rest.append(UndoRemainders.Item(table: fact.table, fact: fact.name, outcome: outcome))
        }
      }
      if counts != UndoReport.Counts() { report.tables[fact.table] = counts }
    }
    return rest
  }
}
