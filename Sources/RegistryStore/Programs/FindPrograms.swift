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

    /// Reads the row's json columns.
    public init(row: Row) throws {
      dossier = Dossier(
        asked: try row["asked"], subject: .program(try row.json("program")),
        institution: try row.json("institution"), evidence: try row.evidence(),
        jurisdiction: try row.jurisdiction(), rates: try row.json(list: "rates"),
        path: try row.json(list: "path"))
    }
  }

  static let statement = Statement.findPrograms
  let codes: [String]
  let asOf: CivilDate
  let knownAt: Date?
  let currency: String?

  /// The programs with these codes as of a day, as known at a moment; nil is now. With a currency
  /// also what it was worth.
  public init(codes: [String], asOf: CivilDate, knownAt: Date? = nil, currency: String? = nil) {
    (self.codes, self.asOf, self.knownAt) = (codes, asOf, knownAt)
    self.currency = currency
  }

  /// The parameters in order.
  public var values: [(any SQLValue)?] { [codes, asOf.description, knownAt, currency] }
}
