-- Ends the recording of each caution record that this import replaces.
-- $1: the revision in which it ends.
update caution_record f set recorded_to = $1
from caution_record_change c
where f.ctid = c.old
