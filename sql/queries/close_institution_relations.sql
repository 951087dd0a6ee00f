-- Ends the recording of each institution relation that this import replaces.
-- $1: the revision in which it ends.
update institution_relation f set recorded_to = $1
from institution_relation_change c
where f.ctid = c.old
