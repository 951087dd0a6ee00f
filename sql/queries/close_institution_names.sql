-- Ends the recording of each institution name that this import replaces.
-- $1: the revision in which it ends.
update institution_name f set recorded_to = $1
from institution_name_change c
where f.ctid = c.old
