-- The programs whose verdicts or totals the import under way may change, as far as they were there
-- before it, and how many there are in all.
-- $1: the revision of this import, $2: how many.
with touched as (
  select c.program_id from program_record_change c
  union
  select o.program_id
  from offering_record_change c join offering o on o.id = c.offering_id
  union
  select p.id
  from approval_decision_change c
  join approval a on a.id = c.approval_id
  join program p on p.id = a.program_id or p.institution_id = a.institution_id
  union
  select p.id
  from fee_line_change c
  join fee_schedule f on f.id = c.schedule_id
  join program p on p.id = f.program_id or p.institution_id = f.institution_id
)
select p.code::text as code, count(*) over () as touched
from touched t
join program p on p.id = t.program_id
where p.recorded_from < $1 and p.recorded_to is null
order by p.code
limit $2
