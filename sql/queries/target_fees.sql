-- Ties each staged fee line to its schedule. What a file says again about the same days is tied once,
-- wherever it stands: it brings nothing.
-- $1: the revision of this import.
insert into fee_target (draft, row_number, schedule_id, source_id, evidence_id, is_new)
with tied as (
  select
    s.draft, s.row_number, f.id, e.source_id, e.evidence_id, f.recorded_from, s.component,
    coalesce(s.label, '') as label, s.basis, coalesce(s.occurs, 'all') as occurs,
    coalesce(s.nth, 0) as nth, s.valid_from, s.valid_to
  from staged_fee s
  join staged_evidence e on e.key = s.evidence_key
  join staged_subject b on b.code = s.subject
  join fee_schedule f on f.program_id = b.program_id and f.recorded_to is null
    and f.source_id = e.source_id and f.name = coalesce(s.schedule, '')
    and f.mode is not distinct from s.mode
    and f.session is not distinct from s.session
    and f.audience = coalesce(s.audience, '') and f.residency = coalesce(s.residency, '')
    and f.category = coalesce(s.category, '')
  union all
  select
    s.draft, s.row_number, f.id, e.source_id, e.evidence_id, f.recorded_from, s.component,
    coalesce(s.label, '') as label, s.basis, coalesce(s.occurs, 'all') as occurs,
    coalesce(s.nth, 0) as nth, s.valid_from, s.valid_to
  from staged_fee s
  join staged_evidence e on e.key = s.evidence_key
  join staged_subject b on b.code = s.subject
  join fee_schedule f on f.institution_id = b.institution_id and f.recorded_to is null
    and f.source_id = e.source_id and f.name = coalesce(s.schedule, '')
    and f.mode is not distinct from s.mode
    and f.session is not distinct from s.session
    and f.audience = coalesce(s.audience, '') and f.residency = coalesce(s.residency, '')
    and f.category = coalesce(s.category, '')
)
select distinct on (id, component, label, basis, occurs, nth, valid_from, valid_to)
  draft, row_number, id, source_id, evidence_id, recorded_from = $1
from tied
order by id, component, label, basis, occurs, nth, valid_from, valid_to, draft
