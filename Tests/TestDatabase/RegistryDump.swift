import Postgres

extension TestDatabase {
  /// Everything that is current, table by table and row by row, without when it was recorded: two
  /// registries that say the same have equal dumps.
  public func currentFacts() async throws -> String {
    try await readOnly.read { try $0.one(CurrentFacts()).value }
  }
}

private struct CurrentFacts: Query {
  typealias Output = Scalar<String>
  let name = "current facts"
  let sql = """
    select coalesce(string_agg(
      c.relname || ' ' || query_to_xml(
        format(
          'select (to_jsonb(t) - ''recorded_from'')::text as fact from %I t '
          || 'where recorded_to is null order by 1', c.relname),
        true, true, '')::text,
      E'\\n' order by c.relname), '')
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'recorded_to'
    where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
    """
  var values: [(any SQLValue)?] { [] }
}
