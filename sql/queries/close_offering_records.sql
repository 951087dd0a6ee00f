-- Ends the recording of each offering record that this import replaces.
-- $1: the revision in which it ends.
update offering_record f set recorded_to = $1
from offering_record_change c
where f.ctid = c.old
