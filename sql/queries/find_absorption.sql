-- Since when one institution leads into another, directly or by others, and still would on a day and
-- after it; nothing where it does not.
-- $1: the code of the one, $2: of the other, $3: the day.
with recursive later (id, since) as (
  select r.related_id, lower(r.valid)
  from institution i
  join institution_relation r on r.institution_id = i.id and r.recorded_to is null
    and r.kind in ('renamed_to', 'merged_into', 'succeeded_by', 'duplicate_of')
    and r.valid && daterange($3::date, null)
  where i.code = $1 and i.recorded_to is null
  union
  select r.related_id, greatest(l.since, lower(r.valid))
  from later l
  join institution_relation r on r.institution_id = l.id and r.recorded_to is null
    and r.kind in ('renamed_to', 'merged_into', 'succeeded_by', 'duplicate_of')
    and r.valid && daterange($3::date, null)
)
select l.since::text as since
from later l
join institution o on o.id = l.id and o.recorded_to is null
where o.code = $2
limit 1
