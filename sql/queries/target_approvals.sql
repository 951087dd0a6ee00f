-- Ties each staged approval to its record of the registry. What a file says again about the same days
-- is tied once, wherever it stands: it brings nothing.
-- $1: the revision of this import.
insert into approval_target (draft, row_number, approval_id, source_id, evidence_id, is_new)
with tied as (
  select
    s.draft, s.row_number, a.id, e.source_id, e.evidence_id, a.recorded_from, s.valid_from,
    s.valid_to
  from staged_approval s
  join staged_evidence e on e.key = s.evidence_key
  join staged_subject b on b.code = s.subject
  join approval a on a.program_id = b.program_id and a.recorded_to is null
    and a.source_id = e.source_id and a.authority = s.authority and a.activity = s.activity
    and a.mode is not distinct from s.mode
    and a.session is not distinct from s.session
    and a.reference = coalesce(s.reference, '')
    and a.program_as_printed = coalesce(s.program_name, '')
  union all
  select
    s.draft, s.row_number, a.id, e.source_id, e.evidence_id, a.recorded_from, s.valid_from,
    s.valid_to
  from staged_approval s
  join staged_evidence e on e.key = s.evidence_key
  join staged_subject b on b.code = s.subject
  join approval a on a.institution_id = b.institution_id and a.recorded_to is null
    and a.source_id = e.source_id and a.authority = s.authority and a.activity = s.activity
    and a.mode is not distinct from s.mode
    and a.session is not distinct from s.session
    and a.reference = coalesce(s.reference, '')
    and a.program_as_printed = coalesce(s.program_name, '')
)
select distinct on (id, valid_from, valid_to)
  draft, row_number, id, source_id, evidence_id, recorded_from = $1
from tied
order by id, valid_from, valid_to, draft
