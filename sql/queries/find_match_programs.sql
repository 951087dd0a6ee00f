-- The programs of some institutions with their names and level, as candidates for a name.
-- $1: codes of the institutions, any of each one's.
select
  q.institution,
  json_build_object(
    'code', p.code,
    'names', array(
      select t.title
      from program_title t
      join (
        select r.title_id, 1 as place
        from program_record r where r.program_id = p.id and r.recorded_to is null
        union
        select n.title_id, 2
        from program_name n where n.program_id = p.id and n.recorded_to is null
      ) named on named.title_id = t.id
      group by t.title
      order by min(named.place), t.title),
    'acronyms', array[]::text[],
    'places', array[]::text[],
    'identifiers', array(
      select distinct x.code::text
      from program_identifier x
      where x.program_id = p.id and x.recorded_to is null and upper_inf(x.valid)
      order by 1),
    'parents', array[]::text[],
    'level', (select s.level from program_shown(p.id, known_revision(null)) s)
  ) as candidate
from unnest($1::text[]) q (institution)
cross join lateral (
  select distinct i.institution_id
  from institution_identifier i
  where i.code = q.institution and i.recorded_to is null and upper_inf(i.valid)
) i
join program p on p.institution_id = i.institution_id
order by q.institution, p.code
