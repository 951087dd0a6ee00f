-- Ends the recording of each approval decision that this import replaces.
-- $1: the revision in which it ends.
update approval_decision f set recorded_to = $1
from approval_decision_change c
where f.ctid = c.old
