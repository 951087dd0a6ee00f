-- The last revision before another one.
-- $1: the other revision.
select r.id, r.recorded_at
from revision r
where r.id < $1
order by r.id desc
limit 1
