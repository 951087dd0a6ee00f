-- How many programs each level has, without those that are discontinued; levels without programs are
-- left out.
select c.level, count(*) as programs
from program_card c
where c.level is not null and not c.is_inactive
group by c.level
