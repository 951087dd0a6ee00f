public import Foundation
public import Postgres
public import Registry
import RegistrySQL

/// Records what one unit of a currency was worth in another on a day, as an act of its own; a rate
/// that the same source gave otherwise before is corrected, and its old recording kept.
public struct RecordRate: Sendable {
  private let rate: ExchangeRate
  private let transaction: ActTransaction

  /// `rate` by the word of `evidence`, recorded by `actor` at `now`.
  public init(_ rate: ExchangeRate, evidence: EvidenceDescription?, actor: String, now: Date) {
    self.rate = rate
    transaction = ActTransaction(
      act: "rate add", evidence: evidence, actor: actor, reason: nil, now: now)
  }

  /// Records the rate in one transaction.
  public func run(on connection: Connection) throws {
    try transaction.run(on: connection) { ground in
      try connection.run(CloseRate(rate: rate, ground: ground))
      try connection.run(InsertRate(rate: rate, ground: ground))
    }
  }
}

private struct CloseRate: RegistryCommand {
  static let statement = Statement.closeRate
  let rate: ExchangeRate
  let ground: ActGround
  var values: [(any SQLValue)?] {
    [
      rate.base, rate.quote, rate.on.description, "\(rate.rate)", ground.source, ground.revision,
    ]
  }
}

private struct InsertRate: RegistryCommand {
  static let statement = Statement.recordRate
  let rate: ExchangeRate
  let ground: ActGround
  var values: [(any SQLValue)?] {
    [
      rate.base, rate.quote, rate.on.description, "\(rate.rate)", ground.source, ground.evidence,
      ground.revision,
    ]
  }
}
