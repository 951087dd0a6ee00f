public import Postgres
public import Registry
import RegistrySQL

/// Subjects by what is typed: fields of ISCED-F and CIP by label or synonym, and titles of programs.
public struct SearchSubjects: RegistryQuery {
  /// One subject.
  public struct Output: RowDecodable {
    let subject: FoundSubject
    let total: Int

    /// Reads one row.
    public init(row: Row) throws {
      subject = FoundSubject(
        code: try row["code"], name: try row["name"], kind: try row["kind"],
        foundAs: try row["found_as"], programs: try row["programs"])
      total = try row["total"]
    }
  }

  static let statement = Statement.searchSubjects
  let query: SubjectQuery

  /// The subjects that `query` asks for.
  public init(_ query: SubjectQuery) { self.query = query }

  /// The parameters in order.
  public var values: [(any SQLValue)?] {
    let folded = FoldedText(query.text)
    let patterns = folded.words.map { "% " + WordPattern.escaped(String($0)) + "%" }
    return [folded.text, query.limit, patterns]
  }

  /// The subjects in one round trip: what is called just so, then those with most programs.
  public func results(on connection: Connection) throws -> SearchResults<FoundSubject> {
    let rows = try connection.all(self)
    return SearchResults(
      query: query.text, items: rows.map(\.subject), total: rows.first?.total ?? 0)
  }
}
