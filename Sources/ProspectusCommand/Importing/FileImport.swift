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

  /// Runs the import on a connection.
  func run(on connection: Connection) throws -> ImportReport {
    let start = ContinuousClock.now
    let profile = try profileText.map { try Profile(yaml: $0) }
    let reader = try open(profile)
    let apply = ApplyImport(
      file: URL(filePath: path).lastPathComponent, profile: reader.profile.name,
      profileDigest: Self.digest(of: profileText ?? reader.profile.name), actor: actor,
      now: Date(), skipsInvalid: skipsInvalid, rehearses: rehearses)
    var report = try apply.run(on: connection) { try reader.read(into: $0) }
    reader.progress.finish()
    try recordMatches(reader, isApplied: report.applied, on: connection)
    let elapsed = start.duration(to: .now).components
    report.seconds = Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
    return report
  }

  /// Open names go to the list even when the file was refused, so that they can be decided.
  private func recordMatches(
    _ reader: FileReader, isApplied: Bool, on connection: Connection
  ) throws {
    guard !rehearses, let matches = reader.matches else { return }
    try RecordMatches(matches, keepsAnswers: isApplied, actor: actor, now: Date())
      .run(on: connection)
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

  private static func digest(of text: String) -> String {
    SHA256.hash(data: Data(text.utf8)).map { byte in
      let hex = String(byte, radix: 16)
      return hex.count == 1 ? "0" + hex : hex
    }.joined()
  }
}
