-- Which records a text may mean: one whose code it is, or those that bear or bore it as a name, each
-- with the code of the record that it leads to. A code that moved means its current bearer, and a
-- former one only where there is no other. A name that is no longer borne says until when.
-- $1: the text, $2: the text folded, $3: as of this day (null: today), $4: as known at this moment (null: now).
with k (revision, day) as materialized (
  select known_revision($4), coalesce($3::date, current_date)
), bearer as (
  select
    x.institution_id as id,
    x.valid @> k.day and (x.recorded_to is null or x.recorded_to > k.revision) as is_current
  from k
  join institution_identifier x on x.code = $1 and x.recorded_from <= k.revision
), called (id) as (
  select b.id from bearer b
  where b.is_current or not exists (select from bearer o where o.is_current)
  union
  select n.institution_id
  from k
  join institution_name n on n.folded = $2
    and n.recorded_from <= k.revision and (n.recorded_to is null or n.recorded_to > k.revision)
), program_bearer as (
  select p.id, true as is_current
  from k
  join program p on p.code = $1 and p.recorded_from <= k.revision
  union
  select
    x.program_id,
    x.valid @> k.day and (x.recorded_to is null or x.recorded_to > k.revision)
  from k
  join program_identifier x on x.code = $1 and x.recorded_from <= k.revision
), titled (id) as (
  select b.id from program_bearer b
  where b.is_current or not exists (select from program_bearer o where o.is_current)
  union
  select r.program_id
  from k
  join program_title t on t.folded = $2
  join program_record r on r.title_id = t.id
    and r.recorded_from <= k.revision and (r.recorded_to is null or r.recorded_to > k.revision)
  union
  select n.program_id
  from k
  join program_title t on t.folded = $2
  join program_name n on n.title_id = t.id
    and n.recorded_from <= k.revision and (n.recorded_to is null or n.recorded_to > k.revision)
)
select
  'institution' as kind, i.code::text as code, i.name as name, null::text as institution,
  c.code::text as current_code, b.name as former_name, b.until as former_until,
  b.evidence_id as former_evidence
from k
cross join called m
join institution_shown i on i.id = m.id
cross join lateral institution_path(i.id, k.day, k.revision) w
join institution c on c.id = w.current_id
left join lateral (
  select n.name, upper(n.valid) as until, n.evidence_id, upper(n.valid) <= k.day as is_former
  from institution_name n
  where n.institution_id = i.id and n.folded = $2
    and n.recorded_from <= k.revision and (n.recorded_to is null or n.recorded_to > k.revision)
  order by upper(n.valid) desc nulls first, n.evidence_id
  limit 1
) b on b.is_former
union all
select 'program', p.code::text, t.title, i.name, c.code::text, null, null, null
from k
cross join titled m
join program p on p.id = m.id and (p.recorded_to is null or p.recorded_to > k.revision)
join institution_shown i on i.id = p.institution_id
cross join lateral program_shown(p.id, k.revision) t
cross join lateral program_path(p.id, k.day, k.revision) w
join program c on c.id = w.current_id
order by kind, name, code
limit 50
