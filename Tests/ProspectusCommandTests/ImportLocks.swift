import Postgres

/// How many sessions hold or await the import lock of this schema.
struct ImportLocks: Query {
  typealias Output = Scalar<Int>
  let name = "import locks"
  let sql = """
    select count(*)
    from pg_locks l
    where l.locktype = 'advisory'
      and l.objid::bigint = hashtext(current_schema())::bigint & 4294967295
    """
  var values: [(any SQLValue)?] { [] }
}
