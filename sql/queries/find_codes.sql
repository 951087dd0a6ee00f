-- Which records a text may mean: one whose code it is, or those that bear it as a name.
-- $1: the text, $2: the text folded.
select 'institution' as kind, i.code::text as code, i.name as name, null::text as institution
from institution_shown i
where i.id in (
  select x.institution_id from institution_identifier x where x.code = $1
  union
  select n.institution_id from institution_name n where n.folded = $2 and n.recorded_to is null)
union all
select 'program', p.code::text, t.title, i.name
from program p
join institution_shown i on i.id = p.institution_id
cross join lateral program_shown(p.id, known_revision(null)) t
where p.recorded_to is null and p.id in (
  select p.id from program p where p.code = $1
  union
  select x.program_id from program_identifier x where x.code = $1
  union
  select r.program_id
  from program_title t join program_record r on r.title_id = t.id and r.recorded_to is null
  where t.folded = $2
  union
  select n.program_id
  from program_title t join program_name n on n.title_id = t.id and n.recorded_to is null
  where t.folded = $2)
order by kind, name, code
limit 50
