-- Ties each staged caution to its record of the registry.
-- $1: the revision of this import.
insert into caution_target (draft, row_number, caution_id, source_id, evidence_id, is_new)
select s.draft, s.row_number, c.id, e.source_id, e.evidence_id, c.recorded_from = $1
from staged_caution s
join staged_evidence e on e.key = s.evidence_key
join staged_subject b on b.code = s.subject
join caution c on c.program_id = b.program_id and c.recorded_to is null
  and c.source_id = e.source_id and c.kind = s.kind
  and c.raised_on is not distinct from s.raised_on
union all
select s.draft, s.row_number, c.id, e.source_id, e.evidence_id, c.recorded_from = $1
from staged_caution s
join staged_evidence e on e.key = s.evidence_key
join staged_subject b on b.code = s.subject
join caution c on c.institution_id = b.institution_id and c.recorded_to is null
  and c.source_id = e.source_id and c.kind = s.kind
  and c.raised_on is not distinct from s.raised_on
