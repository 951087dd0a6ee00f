/// Brings a database's current schema to the one this program was built for; only forward.
///
/// The migrations applied must be the first of those embedded, with equal texts. The search path
/// chooses the schema.
public struct Migrator: Sendable {
  /// A migration waits this long for a lock, since everybody else queues behind it.
  public static let lockLimit = Duration.seconds(4)
  /// One statement of a migration takes at most this long, unless its file sets another limit.
  public static let statementLimit = Duration.seconds(60)

  private let migrations: [Migration]
  private let views: [Migration]

  /// Both lists are in the order in which they are applied.
  public init(migrations: [Migration], views: [Migration]) {
    self.migrations = migrations
    self.views = views
  }

  /// How the schema stands; changes nothing.
  public func status(_ connection: Connection) throws -> SchemaStatus {
    let history = SchemaHistory(connection: connection)
    guard try history.exists() else { return migrations.isEmpty ? .upToDate : .empty }
    let applied = try history.migrations()
    if let obstacle = obstacle(applied) { return obstacle }
    var pending = migrations.dropFirst(applied.count).map(\.name)
    if try ViewRebuild(connection: connection, history: history, files: views).isNeeded() {
      pending.append("views")
    }
    if applied.isEmpty && !pending.isEmpty { return .empty }
    return pending.isEmpty ? .upToDate : .behind(pending: pending)
  }

  /// Applies what is pending, one transaction each, and tells `log` about every step.
  ///
  /// Needs a connection without a deadline. A second migrator waits until the first is done and
  /// finds nothing to do. Throws ``MigrationRefusal`` where nothing can be applied.
  public func apply(_ connection: Connection, log: (String) -> Void) throws {
    let history = SchemaHistory(connection: connection)
    _ = try history.exists()
    try connection.execute("select \(Self.lock("pg_advisory_lock"))", name: "migration lock")
    defer {
      // A connection that cannot unlock is broken, and its session's locks end with it.
      try? connection.execute("select \(Self.lock("pg_advisory_unlock"))", name: "migration unlock")
    }
    try history.create()
    try applyMigrations(connection, history, log)
    let rebuild = ViewRebuild(connection: connection, history: history, files: views)
    if try rebuild.isNeeded() {
      try rebuild.run()
      log("created \(views.count) views and functions")
    }
  }

  private func applyMigrations(
    _ connection: Connection, _ history: SchemaHistory, _ log: (String) -> Void
  ) throws {
    let applied = try history.migrations()
    if let obstacle = obstacle(applied) { throw MigrationRefusal(status: obstacle) }
    for position in applied.count..<migrations.count {
      let record = RecordMigration(position: position + 1, file: migrations[position])
      try apply(record, connection)
      log("applied \(record.file.name)")
    }
  }

  /// Runs one file and records it.
  private func apply(_ record: RecordMigration, _ connection: Connection) throws {
    let name = "migration \(record.file.name)"
    guard !record.file.runsAlone else {
      try connection.execute(record.file.text, name: name)
      try connection.run(record)
      return
    }
    try connection.transaction {
      try connection.execute(Self.limits, name: "migration limits")
      try connection.execute(record.file.text, name: name)
      try connection.run(record)
    }
  }

  /// What keeps pending migrations from being applied, if anything does.
  private func obstacle(_ applied: [AppliedFile]) -> SchemaStatus? {
    let names = migrations.map(\.name)
    let unknown = applied.map(\.name).filter { !names.contains($0) }
    guard unknown.isEmpty else { return .ahead(unknown: unknown) }
    for (position, file) in applied.enumerated() {
      if file.name != names[position] { return .misplaced(name: names[position]) }
      if file.checksum != migrations[position].checksum { return .edited(name: file.name) }
    }
    return nil
  }

  /// The limits as statements for the transaction they are to hold in.
  static var limits: String {
    """
    set local lock_timeout = \(lockLimit.milliseconds);
    set local statement_timeout = \(statementLimit.milliseconds);
    """
  }

  /// A lock per schema, so that different schemas migrate side by side.
  private static func lock(_ function: String) -> String {
    "\(function)(hashtextextended('schema_migration in ' || current_schema(), 0))"
  }
}
