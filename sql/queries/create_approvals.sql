-- Gives every staged approval that its source has not made before an identity.
-- $1: the revision from which it is recorded.
insert into approval (
  institution_id, program_id, source_id, authority, activity, mode, session, reference,
  program_as_printed, recorded_from)
select distinct
  b.institution_id, b.program_id, e.source_id, s.authority, s.activity, s.mode, s.session,
  coalesce(s.reference, ''), coalesce(s.program_name, ''), $1::bigint
from staged_approval s
join staged_evidence e on e.key = s.evidence_key
join staged_subject b on b.code = s.subject
where not exists (
  select from approval a
  where a.program_id = b.program_id and a.recorded_to is null
    and a.source_id = e.source_id and a.authority = s.authority and a.activity = s.activity
    and a.mode is not distinct from s.mode
    and a.session is not distinct from s.session
    and a.reference = coalesce(s.reference, '')
    and a.program_as_printed = coalesce(s.program_name, ''))
  and not exists (
    select from approval a
    where a.institution_id = b.institution_id and a.recorded_to is null
      and a.source_id = e.source_id and a.authority = s.authority and a.activity = s.activity
      and a.mode is not distinct from s.mode
      and a.session is not distinct from s.session
      and a.reference = coalesce(s.reference, '')
      and a.program_as_printed = coalesce(s.program_name, ''))
