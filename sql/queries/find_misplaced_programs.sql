-- Programs that the registry keeps under another institution than the file does.
select distinct s.row_number, s.institution as value, o.code as other
from staged_program s
join program p on p.code = s.program and p.recorded_to is null
join institution o on o.id = p.institution_id
where not exists (
  select from institution_identifier i
  where i.code = s.institution and i.institution_id = p.institution_id and i.recorded_to is null)
order by s.row_number
