public import Foundation
public import Postgres
public import Registry
import RegistrySQL

/// Which state of the registry an answer rests on.
public struct FindRegistryState: RegistryQuery {
  /// The state.
  public struct Output: RowDecodable {
    /// The last revision; nil where nothing is on record.
    public let revision: Int?
    /// When it was recorded.
    public let recordedAt: Date?
    /// The rule packs whose prohibitions are on record.
    public let packs: [String]

    /// Reads the row's columns.
    public init(row: Row) throws {
      revision = try row["revision"]
      recordedAt = try row["recorded_at"]
      packs = try row["packs"]
    }

    /// The state as a program of some version sees it.
    public func versions(program: String) -> ComparisonReport.Versions {
      ComparisonReport.Versions(
        program: program, revision: revision, recordedAt: recordedAt?.formatted(.iso8601),
        rulePacks: packs)
    }
  }

  static let statement = Statement.findRegistryState
  let knownAt: Date?

  /// The state that was known at a moment; nil is now.
  public init(knownAt: Date? = nil) { self.knownAt = knownAt }

  /// The parameters in order.
  public var values: [(any SQLValue)?] { [knownAt] }
}
