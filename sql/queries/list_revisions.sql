-- The revisions between two others, in order, with who did what.
-- $1: after this one, $2: before this one.
select r.id, r.recorded_at, r.actor, r.act, b.id as batch, b.file_name
from revision r
left join import_batch b on b.id = r.batch_id
where r.id > $1 and r.id < $2
order by r.id
limit 20
