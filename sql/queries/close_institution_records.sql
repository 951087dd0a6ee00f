-- Ends the recording of each institution record that this import replaces.
-- $1: the revision in which it ends.
update institution_record f set recorded_to = $1
from institution_record_change c
where f.ctid = c.old
