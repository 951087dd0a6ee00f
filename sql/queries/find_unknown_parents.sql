-- Institutions whose parent neither the registry nor the file knows.
select distinct s.row_number, s.parent as value, null::text as other
from staged_institution s
where s.parent is not null
  and not exists (
    select from institution_identifier i
    where i.code = s.parent and i.recorded_to is null and upper_inf(i.valid))
  and not exists (select from staged_institution n where n.institution = s.parent)
order by s.row_number
