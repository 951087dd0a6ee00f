-- Gives every staged program whose code is new an identity under its institution.
-- $1: the revision from which it is recorded.
insert into program (code, institution_id, recorded_from)
select s.program, i.institution_id, $1
from staged_program s
join (
  select distinct code, institution_id
  from institution_identifier
  where recorded_to is null and upper_inf(valid)
) i on i.code = s.institution
left join program p on p.code = s.program and p.recorded_to is null
where p.id is null
  and not exists (
    select from program_identifier x where x.code = s.program and x.recorded_to is null)
order by s.draft
