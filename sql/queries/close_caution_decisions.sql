-- Ends the recording of each caution decision that this import replaces.
-- $1: the revision in which it ends.
update caution_decision f set recorded_to = $1
from caution_decision_change c
where f.ctid = c.old
