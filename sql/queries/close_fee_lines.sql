-- Ends the recording of each fee line that this import replaces.
-- $1: the revision in which it ends.
update fee_line f set recorded_to = $1
from fee_line_change c
where f.ctid = c.old
