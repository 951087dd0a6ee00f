-- Ties each staged offering to its record of the registry.
-- $1: the revision of this import.
insert into offering_target (draft, row_number, offering_id, source_id, evidence_id, is_new)
select s.draft, s.row_number, o.id, e.source_id, e.evidence_id, o.recorded_from = $1
from staged_offering s
join staged_evidence e on e.key = s.evidence_key
join program p on p.code = s.program and p.recorded_to is null
join offering o on o.program_id = p.id and o.recorded_to is null and o.mode = s.mode
  and o.session is not distinct from s.session and o.campus = coalesce(s.campus, '')
