-- What an undo did not reverse, and by what it was edited since.
-- $1: the batch.
select
  u.canonical_table, u.fact, u.record, u.outcome, u.edited_by, r.actor, r.act, b.id as batch,
  b.file_name, u.reason
from undo_remainder u
left join revision r on r.id = u.edited_by
left join import_batch b on b.id = r.batch_id
where u.batch_id = $1
order by u.ordinal
