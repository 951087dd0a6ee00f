import Foundation
import Postgres
import Synchronization

/// The server all tests of this process share.
final class TestServer: Sendable {
  /// More tests at once than this, and the server would refuse clients.
  static let turns = 8

  private static let made = Result { try TestServer() }

  private let text: String
  private let keeper: Database
  private let gate = Gate(turns)
  private let nextNumber = Atomic(1)

  /// The one server; throws a sentence where tests may not use any.
  static func shared() throws -> TestServer {
    try made.get()
  }

  private init() throws {
    guard let text = ProcessInfo.processInfo.environment["PROSPECTUS_TEST_DATABASE"], !text.isEmpty
    else { throw TestServerError.unnamed }
    let settings = ConnectionSettings.libpq(text)
    guard settings.namesThisMachine else { throw TestServerError.notHere }
    self.text = text
    keeper = Database(
      connection: settings, access: .readWrite, size: 2, waitLimit: .seconds(120), deadline: nil,
      logger: .silent)
  }

  /// Waits for a turn; the first one prepares the server.
  func withTurn<Answer: Sendable>(_ body: () async throws -> Answer) async throws -> Answer {
    await gate.enter()
    defer { gate.leave() }
    try await gate.once { try await self.prepare() }
    return try await body()
  }

  /// Makes a schema and migrates it.
  func makeSchema(migrator: Migrator?) async throws -> TestDatabase {
    let number = nextNumber.wrappingAdd(1, ordering: .relaxed).oldValue
    let schema = "test_\(ProcessInfo.processInfo.processIdentifier)_\(number)"
    try await keeper.withConnection { try $0.execute("create schema \(schema)") }
    let test = TestDatabase(schema: schema, server: text)
    if let migrator {
      try await test.database.withConnection { try migrator.apply($0) { _ in } }
    }
    return test
  }

  /// Drops a test's schema with everything in it.
  func drop(_ schema: String) async throws {
    try await keeper.withConnection {
      try $0.execute("set client_min_messages = warning; drop schema \(schema) cascade")
    }
  }

  /// Makes the extensions and drops what runs that died have left behind.
  private func prepare() async throws {
    let schemas = try await keeper.withConnection { connection in
      try PrivateCluster.prepareDatabase(connection)
      return try connection.all(TestSchemas()).map(\.value)
    }
    for schema in schemas where isLeftOver(schema) {
      try await drop(schema)
    }
  }

  /// Whether the process in a schema's name is gone.
  private func isLeftOver(_ schema: String) -> Bool {
    guard let process = Int32(schema.split(separator: "_").dropFirst().first ?? "") else {
      return false
    }
    return process == ProcessInfo.processInfo.processIdentifier
      || kill(process, 0) != 0 && errno == ESRCH
  }
}

/// Every schema a test has made.
private struct TestSchemas: Query {
  typealias Output = Scalar<String>
  let name = "test schemas"
  let sql = "select nspname from pg_namespace where nspname ~ '^test_[0-9]+_[0-9]+$'"
  var values: [(any SQLValue)?] { [] }
}
