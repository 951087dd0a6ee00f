-- Offerings whose program neither the registry nor the file knows.
select distinct s.row_number, s.program as value, null::text as other
from staged_offering s
where not exists (
    select from program p where p.code = s.program and p.recorded_to is null)
  and not exists (select from staged_program n where n.program = s.program)
order by s.row_number
