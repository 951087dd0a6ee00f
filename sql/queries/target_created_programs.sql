-- Ties each staged program that this import has just created to its record of the registry.
-- $1: the revision of this import.
insert into program_target (
  draft, row_number, program_id, source_id, evidence_id, is_new, institution, bearer_id)
select
  s.draft, s.row_number, p.id, e.source_id, e.evidence_id, true, s.institution, p.institution_id
from staged_program s
join staged_evidence e on e.key = s.evidence_key
join program p on p.code = s.program and p.recorded_to is null
where p.recorded_from = $1
