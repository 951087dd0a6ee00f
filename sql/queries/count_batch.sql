-- Writes beside a batch what it did to each canonical table.
-- $1: batch, $2: tables, $3 to $8: created, updated, unchanged, skipped, rejected, waiting.
update import_batch
set counts = (
  select jsonb_object_agg(
    c.canonical_table,
    jsonb_build_object(
      'create', c.creates, 'update', c.updates, 'unchanged', c.unchanged, 'skip', c.skips,
      'reject', c.rejects, 'needs_decision', c.waiting))
  from unnest(
    $2::text[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[], $7::bigint[], $8::bigint[]
  ) c (canonical_table, creates, updates, unchanged, skips, rejects, waiting))
where id = $1
