-- Imports with who applied them and who undid them, the newest first.
-- $1: one batch (null: all), $2: before this batch (null: from the newest), $3: how many.
select
  b.id, b.file_name, b.file_digest, b.profile, b.profile_digest, b.rows, b.counts::text as counts,
  b.state, r.id as revision, r.recorded_at, r.actor, u.id as undone_revision,
  u.recorded_at as undone_at, u.actor as undone_by, b.undo_counts::text as undo_counts,
  (select count(*) from import_finding f where f.batch_id = b.id) as findings
from import_batch b
join revision r on r.batch_id = b.id and r.act = 'import'
left join revision u on u.batch_id = b.id and u.act = 'undo'
where ($1::bigint is null or b.id = $1) and ($2::bigint is null or b.id < $2)
order by b.id desc
limit $3
