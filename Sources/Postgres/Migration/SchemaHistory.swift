/// The records of what was applied to the current schema, kept in two tables of that schema.
struct SchemaHistory {
  let connection: Connection

  /// Makes the tables where they are missing.
  func create() throws {
    try connection.execute(
      """
      create table if not exists schema_migration (
        position integer constraint schema_migration_pkey primary key,
        name text not null constraint schema_migration_name_key unique,
        checksum text not null,
        applied_at timestamptz not null default now()
      );
      create table if not exists schema_view (
        position integer constraint schema_view_pkey primary key,
        name text not null constraint schema_view_name_key unique,
        checksum text not null,
        creates text[] not null
      );
      """, name: "schema history")
  }

  /// Whether the tables are in the current schema itself, not in another of the search path.
  func exists() throws -> Bool {
    guard let exists = try connection.one(FindHistory()).value else {
      throw DatabaseError.misuse("the search path names no schema that exists")
    }
    return exists
  }

  /// What was applied, in order.
  func migrations() throws -> [AppliedFile] {
    try connection.all(AppliedMigrations())
  }

  /// The views and functions as they were last created, in order.
  func views() throws -> [AppliedFile] {
    try connection.all(AppliedViews())
  }
}
