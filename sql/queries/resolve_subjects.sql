-- Finds once which record each subject of staged approvals and fees names.
insert into staged_subject (code, institution_id, program_id)
select distinct s.code, b.institution_id, b.program_id
from (select subject from staged_approval union select subject from staged_fee) s (code)
join subject_code b on b.code = s.code
