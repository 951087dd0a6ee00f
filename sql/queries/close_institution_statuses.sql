-- Ends the recording of each institution status that this import replaces.
-- $1: the revision in which it ends.
update institution_status f set recorded_to = $1
from institution_status_change c
where f.ctid = c.old
