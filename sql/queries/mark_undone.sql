-- Marks an import as undone, with what became of its records.
-- $1: the batch, $2: canonical tables, $3 to $5: reversed, kept, failed in each.
update import_batch
set state = 'undone', undo_counts = (
  select coalesce(
    jsonb_object_agg(
      c.canonical_table,
      jsonb_build_object('reversed', c.reversed, 'kept', c.kept, 'failed', c.failed)),
    '{}')
  from unnest($2::text[], $3::bigint[], $4::bigint[], $5::bigint[])
    c (canonical_table, reversed, kept, failed))
where id = $1
