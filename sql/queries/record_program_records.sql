-- Records each program record that this import brings.
insert into program_record (
  program_id, source_id, evidence_id, title_id, kind, level, field, field_text, modes,
  duration_low, duration_high, duration_unit, duration_text, duration_basis, credits_low,
  credits_high, credit_system, language, assessment, skills, outcomes, eligibility, website,
  status, valid_from, recorded_from)
select
  program_id, source_id, evidence_id, title_id, kind, level, field, field_text, modes,
  duration_low, duration_high, duration_unit, duration_text, duration_basis, credits_low,
  credits_high, credit_system, language, assessment, skills, outcomes, eligibility, website,
  status, valid_from, recorded_from
from program_record_change
where opens
order by draft
