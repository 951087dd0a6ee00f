-- Finds once which record each subject of staged approvals, fees and cautions names.
insert into staged_subject (code, institution_id, program_id)
select distinct s.code, b.institution_id, b.program_id
from (
  select subject from staged_approval
  union select subject from staged_fee
  union select subject from staged_caution
) s (code)
join subject_code b on b.code = s.code
