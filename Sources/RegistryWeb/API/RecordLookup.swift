import Postgres
import Registry
import RegistryStore

/// The record that the path of an address names, by a code of its own or of a former one, or by a
/// name.
struct RecordLookup {
  private let code: String
  private let question: APIQuestion
  private let currency: String?

  /// The record that `code` means; with a currency also what it was worth.
  init(_ code: String, _ question: APIQuestion, currency: String? = nil) {
    (self.code, self.question, self.currency) = (code, question, currency)
  }

  /// What is known about it, or `UnresolvedItems`.
  func dossier(from database: Database) async throws -> Dossier {
    let lookup = NamedDossiers(
      [code], asOf: question.asOf, knownAt: question.knownAt, currency: currency)
    let found = try await database.read { try lookup.all(on: $0) }
    guard let dossier = found.first else { throw UnresolvedItems(unknown: [code]) }
    return dossier
  }

  /// The same, when it is a program.
  func program(from database: Database) async throws -> (Dossier, ProgramFacts) {
    let dossier = try await dossier(from: database)
    guard let program = dossier.program else {
      throw RegistryError.notFound(
        "\(dossier.code) is an institution; see \(Self.address(of: dossier)).")
    }
    return (dossier, program)
  }

  /// The address in the API of the record that a dossier is about.
  static func address(of dossier: Dossier) -> String {
    let folder = dossier.program == nil ? "institutions" : "programs"
    return "/api/v1/\(folder)/\(PercentText.encoded(dossier.code))"
  }

  /// What to say when a program was asked for as an institution.
  static func isProgram(_ dossier: Dossier) -> RegistryError {
    .notFound("\(dossier.code) is a program; see \(address(of: dossier)).")
  }
}
