-- Which records a text may mean: one whose code it is, or those that bear or bore it as a name, each
-- with the code of the record that it leads to. A name that is no longer borne says until when.
-- $1: the text, $2: the text folded, $3: as of this day (null: today), $4: as known at this moment (null: now).
select
  'institution' as kind, i.code::text as code, i.name as name, null::text as institution,
  c.code::text as current_code, b.name as former_name, b.until as former_until,
  b.evidence_id as former_evidence
from (select known_revision($4), coalesce($3::date, current_date) offset 0) k (revision, day)
join institution_shown i on i.id in (
  select x.institution_id
  from institution_identifier x where x.code = $1 and x.recorded_from <= k.revision
  union
  select n.institution_id
  from institution_name n
  where n.folded = $2
    and n.recorded_from <= k.revision and (n.recorded_to is null or n.recorded_to > k.revision))
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
from (select known_revision($4), coalesce($3::date, current_date) offset 0) k (revision, day)
join program p on (p.recorded_to is null or p.recorded_to > k.revision) and p.id in (
  select p.id from program p where p.code = $1 and p.recorded_from <= k.revision
  union
  select x.program_id
  from program_identifier x where x.code = $1 and x.recorded_from <= k.revision
  union
  select r.program_id
  from program_title t join program_record r on r.title_id = t.id
  where t.folded = $2
    and r.recorded_from <= k.revision and (r.recorded_to is null or r.recorded_to > k.revision)
  union
  select n.program_id
  from program_title t join program_name n on n.title_id = t.id
  where t.folded = $2
    and n.recorded_from <= k.revision and (n.recorded_to is null or n.recorded_to > k.revision))
join institution_shown i on i.id = p.institution_id
cross join lateral program_shown(p.id, k.revision) t
cross join lateral program_path(p.id, k.day, k.revision) w
join program c on c.id = w.current_id
order by kind, name, code
limit 50
