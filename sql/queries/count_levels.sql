-- How many programs each level has, without those that are discontinued; levels without programs are
-- left out.
select c.key as level, c.programs
from program_count c
where c.kind = 'level' and c.key <> '' and c.programs > 0
