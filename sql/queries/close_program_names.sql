-- Ends the recording of each program name that this import replaces.
-- $1: the revision in which it ends.
update program_name f set recorded_to = $1
from program_name_change c
where f.ctid = c.old
