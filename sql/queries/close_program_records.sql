-- Ends the recording of each program record that this import replaces.
-- $1: the revision in which it ends.
update program_record f set recorded_to = $1
from program_record_change c
where f.ctid = c.old
