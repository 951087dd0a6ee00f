-- Which state of the registry an answer rests on: its last revision, and the rule packs in force.
-- $1: what was known at this moment (null: now).
select
  last.id as revision, last.recorded_at,
  array(
    select distinct p.pack
    from prohibition p
    left join revision closed on closed.id = p.recorded_to
    join revision opened on opened.id = p.recorded_from
    where p.pack <> ''
      and ($1::timestamptz is null and p.recorded_to is null
        or opened.recorded_at <= $1 and (closed.id is null or closed.recorded_at > $1))
    order by p.pack) as packs
from (values (true)) as one (row)
left join lateral (
  select r.id, r.recorded_at
  from revision r
  where $1::timestamptz is null or r.recorded_at <= $1
  order by r.id desc
  limit 1) last on one.row
