-- Gives every staged offering that the registry has not met an identity.
-- $1: the revision from which it is recorded.
insert into offering (program_id, mode, session, campus, recorded_from)
select distinct p.id, s.mode, s.session, coalesce(s.campus, ''), $1::bigint
from staged_offering s
join program p on p.code = s.program and p.recorded_to is null
where not exists (
  select from offering o
  where o.program_id = p.id and o.recorded_to is null and o.mode = s.mode
    and o.session is not distinct from s.session and o.campus = coalesce(s.campus, ''))
