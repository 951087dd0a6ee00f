-- One saved report, whole.
-- $1: its number (null: by name), $2: its name (null: by number).
select
  r.id, r.name, r.digest, r.content::text as content, r.renderings::text as renderings, r.saved_at,
  r.saved_by
from report r
where ($1::bigint is not null or $2::text is not null)
  and ($1::bigint is null or r.id = $1) and ($2::text is null or r.name = $2)
