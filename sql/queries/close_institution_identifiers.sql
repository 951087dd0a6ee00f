-- Ends the recording of each institution identifier that this import replaces.
-- $1: the revision in which it ends.
update institution_identifier f set recorded_to = $1
from institution_identifier_change c
where f.ctid = c.old
