import Foundation
import Postgres
import TestDatabase
import Testing

/// What may happen to an import in the middle: all of it is stored or none, and the next one succeeds.
@Suite struct FaultTests {
  private static let file = Imports.sample("us/scorecard_programs.csv", "scorecard-programs")
  private static let rows = 10117

  private func programs(_ test: TestDatabase) async throws -> Int {
    try await test.readOnly.read { try $0.one(OpenPrograms()).value }
  }

  /// Waits until no session holds the schema's import lock: the server finds out that a client is gone
  /// when it next has something to say to it.
  private func untilFree(_ test: TestDatabase) async throws {
    while try await test.readOnly.read({ try $0.one(ImportLocks()).value }) > 0 {
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  private func start(_ arguments: [String], in test: TestDatabase) throws -> Process {
    let process = try Program.process(arguments, database: test.connectionString)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return process
  }

  private func end(of process: Process) async throws {
    while process.isRunning { try await Task.sleep(for: .milliseconds(2)) }
  }

  @Test func `an import killed at any moment leaves all or nothing`() async throws {
    try await withTestDatabase { test in
      var random = SeededRandom(seed: 56)
      for moment in 1...5 {
        let process = try start(["import", "apply"] + Self.file, in: test)
        try await Task.sleep(for: .milliseconds(random.next(below: 1500)))
        kill(process.processIdentifier, SIGKILL)
        try await end(of: process)
        try await untilFree(test)
        #expect([0, Self.rows].contains(try await programs(test)), "moment \(moment)")
      }
      _ = try await Imports(test: test).apply(Self.file)
      #expect(try await programs(test) == Self.rows)
    }
  }

  @Test func `Ctrl-C ends with 130 and stores nothing`() async throws {
    try await withTestDatabase { test in
      let process = try start(["import", "apply"] + Self.file, in: test)
      try await test.database.withConnection { connection in
        try connection.transaction {
          // The import comes to a stop in the middle of its transaction, where it is interrupted.
          try connection.execute("lock table program in share mode")
          while process.isRunning, try connection.one(Waiting()).value == 0 { usleep(2000) }
          kill(process.processIdentifier, SIGINT)
          while process.isRunning { usleep(2000) }
        }
      }
      #expect(process.terminationStatus == 130)
      try await untilFree(test)
      #expect(try await programs(test) == 0)
      _ = try await Imports(test: test).apply(Self.file)
    }
  }

  @Test func `a server that cuts the connection ends with 69 and stores nothing`() async throws {
    try await withTestDatabase { test in
      async let ended = Imports(test: test).run(["import", "apply"] + Self.file)
      try await test.database.withConnection { connection in
        try connection.transaction {
          // The import comes to a stop in the middle of its transaction, where it is cut.
          try connection.execute("lock table program in share mode")
          let end = ContinuousClock.now + .seconds(60)
          while ContinuousClock.now < end, try connection.one(CutImports()).value == 0 {
            usleep(2000)
          }
        }
      }
      let outcome = try await ended
      #expect(outcome.code == 69, "\(outcome.errors)")
      #expect(outcome.errors.contains("nothing of it was stored"))
      try await untilFree(test)
      #expect(try await programs(test) == 0)
      _ = try await Imports(test: test).apply(Self.file)
    }
  }

  @Test func `the same file by two processes at once has one effect`() async throws {
    try await withTestDatabase { test in
      let imports = Imports(test: test)
      async let first = imports.apply(Self.file)
      async let second = imports.apply(Self.file)
      let reports = try await [first, second]
      let created = reports.map { $0["create"] as? Int ?? -1 }.sorted()
      #expect(created == [0, Self.rows])
      #expect(Set(reports.map { $0["batch"] as? Int }).count == 1)
      #expect(try await programs(test) == Self.rows)
    }
  }

  @Test func `two files over the same institutions at once end as if one after the other`()
    async throws
  {
    let evidence = ["--source-kind", "institution", "--source-document", "List"]
    func list(_ city: String, _ from: Int) -> String {
      "institution,name,city\n"
        + (from..<from + 400).map { "example:\($0),College \($0),\(city)\n" }.joined()
    }
    try await withTestDatabase { test in
      let imports = Imports(test: test)
      try await Program.withFile(list("Pune", 1), named: "one.csv") { one in
        try await Program.withFile(list("Goa", 201), named: "two.csv") { two in
          async let first = imports.apply([one, "--yes"] + evidence)
          async let second = imports.apply([two, "--yes"] + evidence)
          let reports = try await [first, second]
          #expect(reports.map { $0["applied"] as? Bool } == [true, true])
          #expect(reports.map { $0["create"] as? Int ?? 0 }.sorted() == [200, 400])
          let cities = try await test.readOnly.read { try $0.one(SharedCities()).value }
          #expect(cities == 1, "the 200 shared ones are all in the city of the later file")
        }
      }
    }
  }
}

/// Numbers that look random and are the same in every run.
struct SeededRandom {
  private var state: UInt64

  /// Numbers that follow from `seed`.
  init(seed: UInt64) { state = seed }

  /// The next number from 0 up to but not including `bound`.
  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}

private struct OpenPrograms: Query {
  typealias Output = Scalar<Int>
  let name = "open programs"
  let sql = "select count(*) from program where recorded_to is null"
  var values: [(any SQLValue)?] { [] }
}

private struct SharedCities: Query {
  typealias Output = Scalar<Int>
  let name = "shared cities"
  let sql = """
    select count(distinct r.city)
    from institution_record r
    join institution i on i.id = r.institution_id
    where r.recorded_to is null and split_part(i.code, ':', 2)::integer between 201 and 400
    """
  var values: [(any SQLValue)?] { [] }
}

/// Ends the sessions that wait for the table of programs.
private struct CutImports: Query {
  typealias Output = Scalar<Int>
  let name = "cut imports"
  let sql = """
    select count(*) filter (where pg_terminate_backend(l.pid))
    from pg_locks l
    where not l.granted and l.relation = 'program'::regclass
    """
  var values: [(any SQLValue)?] { [] }
}

private struct Waiting: Query {
  typealias Output = Scalar<Int>
  let name = "waiting"
  let sql = "select count(*) from pg_locks where not granted and relation = 'program'::regclass"
  var values: [(any SQLValue)?] { [] }
}
