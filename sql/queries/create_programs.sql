-- Gives every staged program that is tied to no record an identity under its institution.
-- $1: the revision from which it is recorded.
insert into program (code, institution_id, recorded_from)
select s.program, i.institution_id, $1
from staged_program s
join (
  select distinct code, institution_id
  from institution_identifier
  where recorded_to is null and upper_inf(valid)
) i on i.code = s.institution
where not exists (select from program_target t where t.draft = s.draft)
order by s.draft
