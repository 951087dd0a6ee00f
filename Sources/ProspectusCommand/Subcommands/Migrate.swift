import ArgumentParser
import Postgres
import RegistryStore

/// `prospectus migrate`.
struct Migrate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate",
    abstract: "Bring the schema of a database up to this program.")
  @Flag(help: "Only tell how far the schema is.")
  var status = false
  @OptionGroup var database: DatabaseOptions

  func run() async throws {
    let settings = try await database.settings()
    let database = Database(
      connection: settings, access: .readWrite, size: 1, deadline: nil, logger: .command)
    if !status {
      try await database.withConnection { connection in
        try PrivateCluster.prepareDatabase(connection)
        try RegistrySchema.migrator.apply(connection) { StandardError.write("\($0)\n") }
      }
      try await SearchCards.refresh(in: database)
    }
    let found = try await database.withConnection { try RegistrySchema.migrator.status($0) }
    await database.close()
    StandardOutput.write("\(found)\n")
    guard status || found == .upToDate else { throw SchemaRefusal(status: found) }
  }
}
