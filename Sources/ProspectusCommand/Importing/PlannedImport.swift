import Crypto
import Foundation
import Postgres
import Registry
import RegistryStore

/// Does what a plan says: plans again inside the transaction, and goes on only when that would change
/// the very same.
struct PlannedImport: Sendable {
  let path: String
  let actor: String
  let limits: ImportLimits
  let isQuiet: Bool

  /// Runs the plan on a connection; a registry in which it would change something else is a conflict.
  func run(on connection: Connection) throws -> ImportReport {
    let start = ContinuousClock.now
    let reader = try PlanReader(path: path)
    let header = try reader.header()
    var apply = ApplyImport(
      file: header.file, profile: header.profile, profileDigest: header.profileDigest,
      actor: actor, now: Date(), skipsInvalid: header.skipsInvalid)
    apply.limits = limits
    var report = try apply.run(on: connection) { staging in
      try reader.read(header, into: staging)
    } review: { planned in
      try hold(planned, against: header)
    }
    if report.isRefused { throw refusal(report) }
    report.seconds = start.secondsToNow
    return report
  }

  private func hold(_ planned: PlannedChanges, against header: PlanHeader) throws {
    // What has been done already, by this plan or otherwise, need not be done again.
    guard planned.changesAnything else { return }
    var hash = SHA256()
    try planned.each { hash.update(data: Data("{\"change\":\($0)}\n".utf8)) }
    guard hash.finalize().hexadecimal != header.changesDigest else { return }
    let acts = try planned.acts(since: header.revision)
    let moved = acts.isEmpty ? "" : "; since then:\n  " + acts.joined(separator: "\n  ")
    throw RegistryError.conflict(
      "\(path): nothing was stored, because the registry is not as it was when this was planned on "
        + "\(header.plannedAt.formatted(.iso8601)), and the plan would change something else now; "
        + "make it again" + moved)
  }

  /// The registry has come to reject a row that was fine when it was planned.
  private func refusal(_ report: ImportReport) -> RegistryError {
    let rejected = report.findings.filter { $0.level == .reject }.prefix(5)
    return .conflict(
      "\(path): nothing was stored, because the registry is not as it was when this was planned; "
        + "make it again:\n  " + rejected.map(\.sentence).joined(separator: "\n  "))
  }
}
