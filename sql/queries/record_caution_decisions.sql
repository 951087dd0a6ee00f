-- Records what becomes of each caution that this import raises or changes.
insert into caution_decision (caution_id, state, justification, fingerprint, recorded_from)
select caution_id, state, justification, fingerprint, recorded_from
from caution_decision_change
where opens
order by draft
