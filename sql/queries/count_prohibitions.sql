-- How many prohibitions on record come from a version of a rule pack.
-- $1: the pack with its version.
select count(*) as count
from prohibition p
where p.pack = $1 and p.recorded_to is null
