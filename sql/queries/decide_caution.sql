-- Replaces the decision about a caution by another one about what its source says now; changes
-- nothing when it is no longer in a state from which that can be decided.
-- $1: caution, $2: its new state, $3: why, $4: the revision, $5: the states it may be in.
with closed as (
  update caution_decision set recorded_to = $4
  where caution_id = $1 and recorded_to is null and state = any ($5::text[])
  returning caution_id
)
insert into caution_decision (caution_id, state, justification, fingerprint, recorded_from)
select c.caution_id, $2, $3, r.fingerprint, $4
from closed c
join caution_record r on r.caution_id = c.caution_id and r.recorded_to is null
