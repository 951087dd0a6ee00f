-- Gives every staged fee schedule that its source has not published before an identity.
-- $1: the revision from which it is recorded.
insert into fee_schedule (
  institution_id, program_id, source_id, name, levels, mode, session, audience, residency, category,
  currency, recorded_from)
select distinct on (
    b.institution_id, b.program_id, e.source_id, s.schedule, s.mode, s.session, s.audience,
    s.residency, s.category)
  b.institution_id, b.program_id, e.source_id, coalesce(s.schedule, ''), coalesce(s.levels, '{}'),
  s.mode, s.session, coalesce(s.audience, ''), coalesce(s.residency, ''),
  coalesce(s.category, ''), s.currency, $1::bigint
from staged_fee s
join staged_evidence e on e.key = s.evidence_key
join staged_subject b on b.code = s.subject
where not exists (
  select from fee_schedule f
  where f.program_id = b.program_id and f.recorded_to is null
    and f.source_id = e.source_id and f.name = coalesce(s.schedule, '')
    and f.mode is not distinct from s.mode
    and f.session is not distinct from s.session
    and f.audience = coalesce(s.audience, '') and f.residency = coalesce(s.residency, '')
    and f.category = coalesce(s.category, ''))
  and not exists (
    select from fee_schedule f
    where f.institution_id = b.institution_id and f.recorded_to is null
      and f.source_id = e.source_id and f.name = coalesce(s.schedule, '')
      and f.mode is not distinct from s.mode
      and f.session is not distinct from s.session
      and f.audience = coalesce(s.audience, '') and f.residency = coalesce(s.residency, '')
      and f.category = coalesce(s.category, ''))
