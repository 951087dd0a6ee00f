-- Ends the recording of each program relation that this import replaces.
-- $1: the revision in which it ends.
update program_relation f set recorded_to = $1
from program_relation_change c
where f.ctid = c.old
