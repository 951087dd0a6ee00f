-- Records each program name that this import brings.
insert into program_name (
  program_id, source_id, evidence_id, kind, title_id, language, valid, recorded_from)
select
  program_id, source_id, evidence_id, kind, title_id, language, valid, recorded_from
from program_name_change
where opens
order by draft
