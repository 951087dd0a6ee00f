public import Foundation
public import Postgres
public import Registry
import RegistrySQL

/// Everything known about some institutions, in the order asked for; what is not there is left out.
public struct FindInstitutions: RegistryQuery {
  /// One institution.
  public struct Output: RowDecodable {
    /// What is known.
    public let dossier: Dossier

    /// Reads the row's json columns.
    public init(row: Row) throws {
      dossier = Dossier(
        asked: try row["asked"],
        subject: .institution(
          programs: try row["programs"], offerings: try row.json("offerings"),
          approved: try row.json("approved_programs")),
        institution: try row.json("institution"), evidence: try row.json("evidence"),
        jurisdiction: try row.jurisdiction(), path: try row.json(list: "path"))
    }
  }

  static let statement = Statement.findInstitutions
  let codes: [String]
  let asOf: CivilDate
  let knownAt: Date?

  /// The institutions with these codes as of a day, as known at a moment; nil is now.
  public init(codes: [String], asOf: CivilDate, knownAt: Date? = nil) {
    (self.codes, self.asOf, self.knownAt) = (codes, asOf, knownAt)
  }

  /// The parameters in order.
  public var values: [(any SQLValue)?] { [codes, asOf.description, knownAt] }
}
