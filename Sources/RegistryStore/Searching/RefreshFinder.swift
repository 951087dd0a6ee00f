public import Postgres
import Registry
import RegistrySQL

/// Brings what the finder reads up to what the facts say: the cards of everything that was touched or
/// whose day has come.
///
/// Whatever records facts does it in the same transaction, unless it has touched more than that should
/// wait for. Then it is done in portions after the commit; what is pending is known to the database, so
/// whoever comes next goes on where somebody stopped.
public struct RefreshFinder: Sendable {
  /// How many institutions and programs the transaction that touched them makes anew itself: some
  /// seconds of work at most.
  public static let few = 5_000
  /// How many programs are judged at a time: with what they rest on, a megabyte or two.
  private static let batch = 500

  /// How far a refresh has come.
  public struct Progress: Sendable, Hashable {
    /// How many institutions and programs are done.
    public var done: Int
    /// How many there were when it began.
    public var total: Int
  }

  private let portion: Int

  /// A refresh that takes so many at a time once it is too much for the transaction that touched
  /// them: enough to be quick, few enough that others who want to write wait for seconds only.
  public init(portion: Int = 50_000) { self.portion = portion }

  /// Makes anew what is pending, in the transaction that is open, if it is few; answers whether it was.
  @discardableResult
  public func runIfFew(on connection: Connection) throws -> Bool {
    let state = try connection.one(MarkOutdated(limit: Self.few + 1))
    guard state.pending <= Self.few else { return false }
    if state.pending > 0 { _ = try take(Self.few, asOf: state.today, on: connection) }
    return true
  }

  /// Makes everything anew that is pending, each portion in a transaction of its own, and answers how
  /// many institutions and programs that were. What is done stays done when it is interrupted.
  @discardableResult
  public func runInPortions(
    on connection: Connection, told: (Progress) -> Void = { _ in }
  ) throws -> Int {
    var progress = Progress(done: 0, total: 0)
    while true {
      let (pending, taken) = try connection.transaction {
        try connection.execute(Statement.lockImports.text, name: Statement.lockImports.name)
        let state = try connection.one(MarkOutdated(limit: .max))
        guard state.pending > 0 else { return (0, 0) }
        return (state.pending, try take(portion, asOf: state.today, on: connection))
      }
      if taken == 0 { return progress.done }
      progress.total = max(progress.total, progress.done + pending)
      progress.done += taken
      told(progress)
    }
  }

  /// Makes at most so many institutions anew, and once there are no more of them at most so many
  /// programs, whose cards show what those of institutions do; answers how many both were.
  private func take(_ most: Int, asOf today: CivilDate, on connection: Connection) throws -> Int {
    let institutions = try connection.one(RefreshInstitutions(limit: most)).value
    guard institutions < most else { return institutions }
    let programs = try connection.one(TakePrograms(limit: most)).value
    guard programs > 0 else { return institutions }
    try connection.run(MarkFindings())
    try judge(asOf: today, on: connection)
    _ = try connection.one(RefreshCards())
    return institutions + programs
  }

  /// Works out the verdicts and totals that are needed, once for each key.
  private func judge(asOf today: CivilDate, on connection: Connection) throws {
    var desk = FindingDesk(asOf: today)
    var last: String?
    while true {
      let next = ListFindingSubjects(after: last, limit: Self.batch, asOf: today)
      let subjects = try connection.all(next)
      if subjects.isEmpty { return }
      let findings = try subjects.map {
        StoredFinding(try desk.finding(on: $0), under: $0.key)
      }
      try connection.run(RecordFindings(json: try StoredFinding.json(findings)))
      last = subjects.last?.key
    }
  }
}

private struct MarkOutdated: RegistryQuery {
  struct Output: RowDecodable {
    let today: CivilDate
    let pending: Int

    init(row: Row) throws {
      let day: String = try row["today"]
      today = CivilDate(iso: day) ?? .earliest
      pending = try (row["institutions"] as Int) + (row["programs"] as Int)
    }
  }

  static let statement = Statement.markOutdated
  let limit: Int
  var values: [(any SQLValue)?] { [limit] }
}

private struct RefreshInstitutions: RegistryQuery {
  typealias Output = Scalar<Int>
  static let statement = Statement.refreshInstitutions
  let limit: Int
  var values: [(any SQLValue)?] { [limit] }
}

private struct TakePrograms: RegistryQuery {
  typealias Output = Scalar<Int>
  static let statement = Statement.takePrograms
  let limit: Int
  var values: [(any SQLValue)?] { [limit] }
}

private struct MarkFindings: RegistryCommand {
  static let statement = Statement.markFindings
  var values: [(any SQLValue)?] { [] }
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
