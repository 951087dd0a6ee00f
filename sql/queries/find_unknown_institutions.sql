-- Programs whose institution neither the registry nor the file knows.
select distinct s.row_number, s.institution as value, null::text as other
from staged_program s
where not exists (
    select from institution_identifier i
    where i.code = s.institution and i.recorded_to is null and upper_inf(i.valid))
  and not exists (select from staged_institution n where n.institution = s.institution)
order by s.row_number
