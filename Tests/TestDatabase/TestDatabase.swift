public import Postgres

/// A schema of a test's own on the server named by `PROSPECTUS_TEST_DATABASE`.
public struct TestDatabase: Sendable {
  /// The schema, such as `test_4711_12`.
  public let schema: String
  /// How the program's own binary would connect to this schema, in libpq's words.
  public let connectionString: String
  /// A pool that may write.
  public let database: Database
  /// A pool whose sessions are read-only.
  public let readOnly: Database

  /// Pools for a schema that exists; connects when first used.
  init(schema: String, server: String) {
    self.schema = schema
    connectionString = ServerText.adding(searchPath: "\(schema),public", to: server)
    let settings = ConnectionSettings.libpq(connectionString)
    // A busy machine must not fail a test, so the limits are those of patience.
    database = Database(
      connection: settings, access: .readWrite, size: 3, waitLimit: .seconds(30),
      deadline: .seconds(30), logger: .silent)
    readOnly = Database(
      connection: settings, access: .readOnly, size: 3, waitLimit: .seconds(30),
      deadline: .seconds(30), logger: .silent)
  }
}

/// Runs a test in a schema of its own with the registry's tables, and drops the schema afterwards.
public func withTestDatabase<Answer: Sendable>(
  _ body: (TestDatabase) async throws -> Answer
) async throws -> Answer {
  try await withTestDatabase(migrator: RegistrySchema.migrator, body)
}

/// Runs a test in a schema of its own, migrated by `migrator` or left empty for nil.
public func withTestDatabase<Answer: Sendable>(
  migrator: Migrator?, _ body: (TestDatabase) async throws -> Answer
) async throws -> Answer {
  let server = try TestServer.shared()
  return try await server.withTurn {
    let test = try await server.makeSchema(migrator: migrator)
    let result: Result<Answer, any Error>
    do {
      result = .success(try await body(test))
    } catch {
      result = .failure(error)
    }
    await test.database.close()
    await test.readOnly.close()
    try await server.drop(test.schema)
    return try result.get()
  }
}
