-- Saved reports without their content, the newest first.
-- $1: before this number (null: from the newest), $2: how many.
select
  r.id, r.name, r.title, r.as_of::text as as_of, r.digest, r.revision_id, r.program_version,
  r.saved_at, r.saved_by
from report r
where ($1::bigint is null or r.id < $1)
order by r.id desc
limit $2
