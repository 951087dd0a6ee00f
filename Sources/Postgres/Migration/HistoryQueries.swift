/// A value that may be NULL, for the one look-up whose answer may be.
struct MaybeTrue: RowDecodable {
  let value: Bool?

  init(row: Row) throws {
    value = try row["value"]
  }
}

/// Whether the current schema has the record of migrations; NULL where there is no schema.
struct FindHistory: Query {
  typealias Output = MaybeTrue
  let name = "find schema history"
  let sql = """
    select case when current_schema() is not null then exists (
      select from pg_class
      join pg_namespace on pg_namespace.oid = relnamespace
      where relname = 'schema_migration' and nspname = current_schema()
    ) end as value
    """
  var values: [(any SQLValue)?] { [] }
}

/// The migrations applied, in order.
struct AppliedMigrations: Query {
  typealias Output = AppliedFile
  let name = "applied migrations"
  let sql = """
    select name, checksum, '{}'::text[] as creates, 0 as present
    from schema_migration
    order by position
    """
  var values: [(any SQLValue)?] { [] }
}

/// The views and functions created, in order, and how many of their objects are still there.
struct AppliedViews: Query {
  typealias Output = AppliedFile
  let name = "applied views"
  let sql = """
    select name, checksum, creates, (
      select count(*)
      from unnest(creates) as object
      where coalesce(
        case when object ~ '^(materialized )?view '
          then to_regclass(regexp_replace(object, '^(materialized )?view ', ''))::oid
          else to_regprocedure(regexp_replace(object, '^[a-z]+ ', ''))::oid
        end, 0) <> 0
    ) as present
    from schema_view
    order by position
    """
  var values: [(any SQLValue)?] { [] }
}

/// Records migration `$2` with the checksum `$3` at position `$1`.
struct RecordMigration: Command {
  let name = "record migration"
  let sql = "insert into schema_migration (position, name, checksum) values ($1, $2, $3)"
  let position: Int
  let file: Migration
  var values: [(any SQLValue)?] { [position, file.name, file.checksum] }
}

/// Records the file `$2` of views with what it created.
struct RecordView: Command {
  let name = "record view"
  let sql = """
    insert into schema_view (position, name, checksum, creates) values ($1, $2, $3, $4)
    """
  let position: Int
  let file: Migration
  let creates: [String]
  var values: [(any SQLValue)?] { [position, file.name, file.checksum, creates] }
}

/// The views and routines this transaction has created so far, as `drop` names them.
///
/// A row's `xmin` is the transaction that wrote it, so nothing has to be parsed or declared.
struct CreatedObjects: Query {
  typealias Output = Scalar<String>
  let name = "created objects"
  let sql = """
    select kind || ' ' || identity
    from (
      select oid::bigint as number, oid::regclass::text as identity,
        case relkind when 'v' then 'view' else 'materialized view' end as kind
      from pg_class
      where relkind in ('v', 'm') and xmin = pg_current_xact_id()::xid
      union all
      select oid::bigint, oid::regprocedure::text,
        case prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end
      from pg_proc
      where xmin = pg_current_xact_id()::xid
    ) as created
    order by number
    """
  var values: [(any SQLValue)?] { [] }
}
