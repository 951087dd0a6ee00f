-- How many programs each level has, by the claim that comes first; levels without programs are left
-- out.
select s.level, count(*) as programs
from (
  select distinct on (r.program_id) r.level::text as level
  from program_record r
  join source s on s.id = r.source_id
  where r.recorded_to is null and r.level is not null
  order by r.program_id, claim_order(s.kind), r.valid_from desc
) s
group by s.level
