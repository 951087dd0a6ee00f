-- Cautions whose subject neither the registry nor the file knows.
select distinct s.row_number, s.subject as value, null::text as other
from staged_caution s
where not exists (select from subject_code b where b.code = s.subject)
  and not exists (select from staged_institution n where n.institution = s.subject)
  and not exists (select from staged_program n where n.program = s.subject)
order by s.row_number
