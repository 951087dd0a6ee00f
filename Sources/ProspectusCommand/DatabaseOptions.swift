import ArgumentParser
import Foundation
import Logging
import Postgres
import Registry
import RegistryStore

/// Which database a command works on.
struct DatabaseOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The database, as a URL or a libpq connection string; else DATABASE_URL, PG*, or a "
        + "private cluster.", valueName: "url"))
  var database: String?

  /// Where the database is: named, or the private cluster.
  enum Place {
    case named(String?)
    case privateCluster
  }

  /// The place that options and environment choose; what they say is libpq's to read.
  var place: Place { Self.place(named: database) }

  /// The place, where an option names this database or none.
  static func place(named database: String?) -> Place {
    let environment = ProcessInfo.processInfo.environment
    if let named = database ?? environment["DATABASE_URL"] { return .named(named) }
    let libpq = ["PGHOST", "PGHOSTADDR", "PGPORT", "PGDATABASE", "PGSERVICE", "PGUSER"]
    return libpq.contains { environment[$0] != nil } ? .named(nil) : .privateCluster
  }

  /// Where to connect, with the private cluster started when it is needed.
  func settings() async throws -> ConnectionSettings {
    switch place {
    case .named(let text): return .libpq(text)
    case .privateCluster:
      let cluster = try PrivateClusterOption.cluster
      if try await cluster.start() == .started {
        StandardError.write(
          "Started the private cluster in \(PrivateClusterOption.folder.path()).\n")
      }
      return .libpq(cluster.connectionString)
    }
  }

  /// A pool for commands that write one thing: no deadline, since an import may take its time.
  func writing() async throws -> Database {
    let pool = PoolOptions(access: .readWrite, size: 1, deadline: nil)
    if let database = try await runningCluster(pool) { return database }
    let database = pool.database(try await settings())
    if case .privateCluster = place { try await migrate(database) }
    try await Self.refuseOtherSchema(database)
    return database
  }

  /// A read-only pool of `size` connections, whose statements take at most `deadline`.
  func reading(size: Int = 1, deadline: Duration = .seconds(30)) async throws -> Database {
    let pool = PoolOptions(access: .readOnly, size: size, deadline: deadline)
    if let database = try await runningCluster(pool) { return database }
    let settings = try await settings()
    if case .privateCluster = place {
      let writer = PoolOptions(access: .readWrite, size: 1, deadline: nil).database(settings)
      try await migrate(writer)
      await writer.close()
    }
    let database = pool.database(settings)
    try await Self.refuseOtherSchema(database)
    return database
  }

  /// How a pool connects.
  private struct PoolOptions {
    let access: Database.Access
    let size: Int
    let deadline: Duration?

    func database(_ settings: ConnectionSettings) -> Database {
      Database(
        connection: settings, access: access, size: size, deadline: deadline, logger: .command)
    }
  }

  /// The private cluster, when its server runs and has this program's schema: then there is nothing to
  /// start, make or migrate, and a command is at its answer in half the time. Nil where there may be.
  private func runningCluster(_ pool: PoolOptions) async throws -> Database? {
    guard case .privateCluster = place else { return nil }
    let cluster = try PrivateClusterOption.cluster
    guard case .running = cluster.status() else { return nil }
    let database = pool.database(.libpq(cluster.connectionString))
    do {
      try await Self.refuseOtherSchema(database)
      return database
    } catch {
      // Whatever it is, it is found and said where the cluster is started.
      await database.close()
      return nil
    }
  }

  /// The private cluster belongs to this program, so its schema follows without being asked.
  private func migrate(_ database: Database) async throws {
    let isCurrent = try await database.withConnection { connection in
      try RegistrySchema.migrator.status(connection) == .upToDate
    }
    if !isCurrent {
      try await database.withConnection { try RegistrySchema.migrator.apply($0) { _ in } }
      try await SearchCards.refresh(in: database)
    }
  }

  /// Throws unless the database has exactly the schema of this program.
  static func refuseOtherSchema(_ database: Database) async throws {
    let status = try await database.withConnection { connection in
      try RegistrySchema.migrator.status(connection)
    }
    guard status == .upToDate else { throw SchemaRefusal(status: status) }
  }
}

/// The database has another schema than this program.
struct SchemaRefusal: Error, CustomStringConvertible {
  let status: SchemaStatus

  var description: String {
    switch status {
    case .empty, .behind: "\(status); run prospectus migrate"
    default: "\(status)"
    }
  }
}

/// The private cluster in the user's state folder.
enum PrivateClusterOption {
  static var folder: URL {
    PrivateCluster.defaultStateFolder(environment: ProcessInfo.processInfo.environment)
  }

  static var cluster: PrivateCluster {
    get throws {
      let path = ProcessInfo.processInfo.environment["PATH"]
      return PrivateCluster(
        stateFolder: folder, account: try .forServer(), programs: ServerPrograms(path: path),
        logger: .command)
    }
  }
}

extension Logger {
  /// The log of a command: warnings and worse, on standard error.
  static var command: Logger {
    var logger = Logger(label: "prospectus") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .warning
    return logger
  }
}
