public import Postgres
import Registry
import RegistrySQL

/// Brings what the finder reads up to what the facts say: the cards of everything that was touched or
/// whose day has come. Whatever records facts does it in the same transaction.
public struct RefreshFinder: Sendable {
  /// How many programs are judged at a time.
  private static let batch = 200

  /// A refresh.
  public init() {}

  /// How many programs' cards were made anew.
  @discardableResult
  public func run(on connection: Connection) throws -> Int {
    let state = try connection.one(MarkOutdated())
    guard state.pending > 0, let today = CivilDate(iso: state.today) else { return 0 }
    _ = try connection.one(RefreshInstitutions())
    try connection.run(MarkFindings())
    try judge(asOf: today, on: connection)
    return try connection.one(RefreshCards()).value
  }

  /// Works out the verdicts and totals that are needed, once for each key.
  private func judge(asOf today: CivilDate, on connection: Connection) throws {
    var last: String?
    while true {
      let subjects = try connection.all(ListFindingSubjects(after: last, limit: Self.batch))
      if subjects.isEmpty { return }
      let keys = Dictionary(subjects.map { ($0.code, $0.key) }) { first, _ in first }
      let dossiers = try connection.all(FindPrograms(codes: subjects.map(\.code), asOf: today))
      var findings: [String: StoredFinding] = [:]
      for dossier in dossiers.map(\.dossier) {
        // A code may have moved to another program since; the one that bears it as its own counts.
        guard let key = keys[dossier.asked], dossier.path.isEmpty || findings[key] == nil else {
          continue
        }
        findings[key] = StoredFinding(ProgramFinding(dossier, asOf: today), under: key)
      }
      let sorted = findings.values.sorted { $0.key < $1.key }
      try connection.run(RecordFindings(json: try StoredFinding.json(sorted)))
      last = subjects.last?.key
    }
  }
}

private struct MarkOutdated: RegistryQuery {
  struct Output: RowDecodable {
    let today: String
    let pending: Int

    init(row: Row) throws { (today, pending) = (try row["today"], try row["pending"]) }
  }

  static let statement = Statement.markOutdated
  var values: [(any SQLValue)?] { [] }
}

private struct RefreshInstitutions: RegistryQuery {
  typealias Output = Scalar<Int>
  static let statement = Statement.refreshInstitutions
  var values: [(any SQLValue)?] { [] }
}

private struct MarkFindings: RegistryCommand {
  static let statement = Statement.markFindings
  var values: [(any SQLValue)?] { [] }
}

private struct ListFindingSubjects: RegistryQuery {
  struct Output: RowDecodable {
    let key: String
    let code: String

    init(row: Row) throws { (key, code) = (try row["key"], try row["code"]) }
  }

  static let statement = Statement.listFindingSubjects
  let after: String?
  let limit: Int
  var values: [(any SQLValue)?] { [after, limit] }
}

private struct RecordFindings: RegistryCommand {
  static let statement = Statement.recordFindings
  let json: String
  var values: [(any SQLValue)?] { [json] }
}

private struct RefreshCards: RegistryQuery {
  typealias Output = Scalar<Int>
  static let statement = Statement.refreshCards
  var values: [(any SQLValue)?] { [] }
}
