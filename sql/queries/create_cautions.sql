-- Gives every staged caution that its source has not raised before an identity.
-- $1: the revision from which it is recorded.
insert into caution (
  institution_id, program_id, source_id, kind, raised_on, recorded_from)
select distinct
  b.institution_id, b.program_id, e.source_id, s.kind, s.raised_on, $1::bigint
from staged_caution s
join staged_evidence e on e.key = s.evidence_key
join staged_subject b on b.code = s.subject
where not exists (
  select from caution c
  where c.program_id = b.program_id and c.recorded_to is null
    and c.source_id = e.source_id and c.kind = s.kind
    and c.raised_on is not distinct from s.raised_on)
  and not exists (
    select from caution c
    where c.institution_id = b.institution_id and c.recorded_to is null
      and c.source_id = e.source_id and c.kind = s.kind
      and c.raised_on is not distinct from s.raised_on)
