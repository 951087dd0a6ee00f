import Crypto
import Foundation
import Postgres
import Registry
import RegistryStore
import Tabular

/// Imports one file: reads it, turns rows into drafts, and hands them to the transaction.
struct FileImport: Sendable {
  let path: String
  /// The profile's text, or nil for a file with canonical headings.
  let profileText: String?
  /// The canonical table that the headings are meant for, where they could mean two.
  var table: CanonicalTable?
  /// The evidence of a file without a profile.
  var evidence: EvidenceDescription?
  var actor: String
  var skipsInvalid = false
  var rehearses = false
  var isQuiet = false
  var limits = ImportLimits()
  /// Where the rows with findings are written, if anywhere.
  var corrections: String?
  /// What the report shows of the changes.
  var detail: ImportDetail?
  /// Where the plan is written, if anywhere.
  var planPath: String?

  /// Runs the import on a connection.
  func run(on connection: Connection) throws -> ImportReport {
    let start = ContinuousClock.now
    let profile = try profileText.map { try Profile(yaml: $0) }
    let reader = try open(profile)
    let corrector = try corrections.map { output in
      try CorrectionFile(path: path, reader.found, profile: profile, output: output)
    }
    try reader.readNames()
    let plan = try planPath.map { try PlanWriter(path: $0) }
    var report = try apply(reader).run(on: connection) { staging in
      staging.onDraft = plan.map { plan in { try plan.add($0) } }
      return try reader.read(into: staging)
    } review: { planned in
      try plan?.finish(try header(of: planned, reader), planned)
    }
    reader.progress.finish()
    try keeping(report) {
      try recordMatches(reader, report, on: connection)
      if let corrections, let count = try corrector?.write(report, to: corrections), !isQuiet {
        StandardError.write("\(Counted(count, "row").words) to mend in \(corrections).\n")
      }
    }
    report.seconds = start.secondsToNow
    return report
  }

  /// Does what comes after the commit; when that fails, the import is stored all the same.
  private func keeping(_ report: ImportReport, _ body: () throws -> Void) throws {
    guard report.applied, let batch = report.batch else { return try body() }
    let promise =
      "the import is stored as batch \(batch); its names to be decided and its corrections may be "
      + "missing, and importing the file again makes them"
    Interruption.explained("interrupted; \(promise)")
    do { try body() } catch { throw StoredBeforeFailure(cause: error, promise: promise) }
  }

  /// Open names go to the list even when the file was refused, so that they can be decided.
  private func recordMatches(
    _ reader: FileReader, _ report: ImportReport, on connection: Connection
  ) throws {
    guard !rehearses, let matches = reader.matches else { return }
    try RecordMatches(
      matches, keepsAnswers: report.applied, batch: report.applied ? report.batch : nil,
      actor: actor, now: Date()
    ).run(on: connection)
  }

  private func apply(_ reader: FileReader) -> ApplyImport {
    var apply = ApplyImport(
      file: URL(filePath: path).lastPathComponent, profile: reader.profile.name,
      profileDigest: digest(of: reader), actor: actor, now: Date(), skipsInvalid: skipsInvalid,
      rehearses: rehearses)
    apply.limits = limits
    apply.detail = detail
    return apply
  }

  private func header(of planned: PlannedChanges, _ reader: FileReader) throws -> PlanHeader {
    PlanHeader(
      planned.report, profileDigest: digest(of: reader), profileText: profileText,
      evidence: planned.file.evidence, skipsInvalid: skipsInvalid,
      revision: try planned.baseRevision, plannedAt: Date(), plannedBy: actor, lines: [:],
      changesDigest: "")
  }

  private func open(_ profile: Profile?) throws -> FileReader {
    do {
      return try FileReader(self, profile: profile)
    } catch let error as TabularError {
      throw FileFault(file: path, message: error.description)
    } catch RegistryError.invalid(let findings) {
      throw FileFault(
        file: path, message: findings.map(\.sentence).joined(separator: "\n  "))
    }
  }

  private func digest(of reader: FileReader) -> String {
    SHA256.hash(data: Data((profileText ?? reader.profile.name).utf8)).hexadecimal
  }
}

extension SHA256.Digest {
  /// The digest in lower-case hexadecimal.
  var hexadecimal: String {
    map { byte in
      let hex = String(byte, radix: 16)
      return hex.count == 1 ? "0" + hex : hex
    }.joined()
  }
}

extension ContinuousClock.Instant {
  /// How many seconds have passed since.
  var secondsToNow: Double {
    let elapsed = duration(to: .now).components
    return Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
  }
}
