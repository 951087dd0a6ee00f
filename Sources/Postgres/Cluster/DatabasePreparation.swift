/// What a database needs before its first migration.
extension PrivateCluster {
  /// The extensions migrations may count on; making them takes rights a program should not need.
  public static let extensions = ["btree_gist", "pg_trgm", "unaccent"]

  /// Makes the missing extensions in the schema `public`.
  public static func prepareDatabase(_ connection: Connection) throws {
    let missing = try connection.all(MissingExtensions()).map(\.value)
    guard !missing.isEmpty else { return }
    try connection.transaction {
      // Two sessions making one extension at once would fail in spite of "if not exists".
      try connection.execute(
        "select pg_advisory_xact_lock(hashtextextended('create extension', 0))",
        name: "extension lock")
      for name in missing {
        try connection.execute(
          "create extension if not exists \(name) schema public", name: "extension \(name)")
      }
    }
  }

  /// Makes the missing database, and what is missing in it.
  func prepare() throws {
    let maintenance = try connect(to: "postgres")
    if try maintenance.one(FindDatabase(database: Self.database)).value == false {
      try maintenance.execute("create database \(Self.database)", name: "create database")
    }
    try Self.prepareDatabase(connect(to: Self.database))
  }

  private func connect(to database: String) throws -> Connection {
    let session = SessionSettings(access: .readWrite, deadline: nil)
    let settings = ConnectionSettings.libpq(connectionString(database: database))
    return try Connection(settings, session: session, logger: logger)
  }
}

/// Whether the server has a database of the name `$1`.
private struct FindDatabase: Query {
  typealias Output = Scalar<Bool>
  let name = "find database"
  let sql = "select exists (select from pg_database where datname = $1)"
  let database: String
  var values: [(any SQLValue)?] { [database] }
}

/// The extensions that are still to be made.
private struct MissingExtensions: Query {
  typealias Output = Scalar<String>
  let name = "missing extensions"
  let sql = """
    select name from unnest($1::text[]) as wanted (name)
    where not exists (select from pg_extension where extname = name)
    order by name
    """
  var values: [(any SQLValue)?] { [PrivateCluster.extensions] }
}
