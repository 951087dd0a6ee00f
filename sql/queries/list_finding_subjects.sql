-- One program for each key under which verdicts and totals are to be worked out, after a key.
-- $1: the last key of the list before or null, $2: how many.
select distinct on (n.finding_key) n.finding_key as key, p.code::text as code
from program_due n
join program p on p.id = n.program_id
where n.finding_key > coalesce($1, '')
order by n.finding_key, n.program_id
limit $2
