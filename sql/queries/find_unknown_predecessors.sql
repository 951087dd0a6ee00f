-- Programs that continue one which neither the registry nor the file knows.
select distinct s.row_number, c.code as value, null::text as other
from staged_program s
cross join lateral unnest(s.predecessor) c (code)
where not exists (select from subject_code b where b.code = c.code and b.program_id is not null)
  and not exists (select from staged_program n where n.program = c.code)
order by s.row_number, c.code
