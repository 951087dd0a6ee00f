-- Ties each staged program to its record of the registry.
-- $1: the revision of this import.
insert into program_target (draft, row_number, program_id, source_id, evidence_id, is_new)
select
  s.draft, s.row_number, coalesce(p.id, x.program_id), e.source_id, e.evidence_id,
  coalesce(p.recorded_from = $1, false)
from staged_program s
join staged_evidence e on e.key = s.evidence_key
left join program p on p.code = s.program and p.recorded_to is null
left join program_identifier x on p.id is null and x.code = s.program and x.recorded_to is null
