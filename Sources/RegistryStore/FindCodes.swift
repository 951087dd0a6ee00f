import Foundation
import Postgres
import Registry
import RegistrySQL

/// The records that a text may mean: one whose code it is, or those that bear or bore it as a name.
struct FindCodes: RegistryQuery {
  struct Output: RowDecodable {
    let kind: String
    let code: String
    let name: String
    let institution: String?
    /// The code of the record that this one leads to.
    let currentCode: String
    /// The step away from the name that was asked for, where it is borne no longer.
    let formerName: PathStep?

    init(row: Row) throws {
      kind = try row["kind"]
      code = try row["code"]
      name = try row["name"]
      institution = try row["institution"]
      currentCode = try row["current_code"]
      let former: String? = try row["former_name"]
      let until: String? = try row["former_until"]
      let evidence: Int? = try row["former_evidence"]
      if let former, let until = until.flatMap({ CivilDate(iso: $0) }) {
        formerName = PathStep(formerName: former, to: code, until: until, evidence: evidence)
      } else {
        formerName = nil
      }
    }

    /// The candidate in one line.
    var line: String { "\(code)  \(name)" + (institution.map { " (\($0))" } ?? "") }
  }

  static let statement = Statement.findCodes
  let text: String
  let asOf: CivilDate?
  let knownAt: Date?

  /// The records that `text` means as of a day, nil for today, as known at a moment, nil for now.
  init(text: String, asOf: CivilDate? = nil, knownAt: Date? = nil) {
    (self.text, self.asOf, self.knownAt) = (text, asOf, knownAt)
  }

  /// The parameters in order.
  var values: [(any SQLValue)?] {
    [text, FoldedText(text).text, asOf?.description, knownAt]
  }

  /// The one record that the text means, as it stands in the registry, without following its path;
  /// `RegistryError.notFound` with the candidates when it means nothing, or several records.
  func only(on connection: Connection) throws -> Output {
    let candidates = try connection.all(self)
    return try only(of: candidates, apart: \.code)
  }

  /// The same, where records that lead to one and the same current record are one.
  func onlyCurrent(on connection: Connection) throws -> Output {
    let candidates = try connection.all(self)
    let only = try only(of: candidates, apart: \.currentCode)
    return candidates.first { $0.code == $0.currentCode } ?? only
  }

  private func only(
    of candidates: [Output], apart code: KeyPath<Output, String>
  ) throws -> Output {
    guard let first = candidates.first else {
      throw RegistryError.notFound(
        "nothing in the registry has the code or name \(text); try prospectus search")
    }
    guard candidates.allSatisfy({ $0[keyPath: code] == first[keyPath: code] }) else {
      throw RegistryError.notFound(
        "\(text) means more than one record; use a code:", candidates: candidates.map(\.line))
    }
    return first
  }
}
