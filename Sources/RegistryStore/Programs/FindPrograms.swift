public import Foundation
public import Postgres
public import Registry
import RegistrySQL

/// Everything known about some programs and their institutions, in the order asked for; what is not
/// there is left out.
public struct FindPrograms: RegistryQuery {
  /// One program.
  public struct Output: RowDecodable {
    /// What is known.
    public let dossier: Dossier

    /// Reads the row's three json columns.
    public init(row: Row) throws {
      dossier = Dossier(
        asked: try row["asked"], subject: .program(try row.json("program")),
        institution: try row.json("institution"), evidence: try row.json("evidence"),
        path: try row.json("path"))
    }
  }

  static let statement = Statement.findPrograms
  let codes: [String]
  let asOf: CivilDate
  let knownAt: Date?

  /// The programs with these codes as of a day, as known at a moment; nil is now.
  public init(codes: [String], asOf: CivilDate, knownAt: Date? = nil) {
    (self.codes, self.asOf, self.knownAt) = (codes, asOf, knownAt)
  }

  /// The parameters in order.
  public var values: [(any SQLValue)?] { [codes, asOf.description, knownAt] }
}
