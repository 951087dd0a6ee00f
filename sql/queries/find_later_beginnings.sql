-- What is recorded about an institution and says that it began after a day: when it was founded by
-- the earliest account, and from when it is first said to be active. Nothing where an account gives
-- it no beginning.
-- $1: its code, $2: the day.
select b.what, b.begun::text as begun, b.precision
from (
  select
    'founded' as what, min(r.founded) as begun,
    (array_agg(r.founded_precision::text order by r.founded))[1] as precision
  from institution i
  join institution_record r on r.institution_id = i.id and r.recorded_to is null
  where i.code = $1 and i.recorded_to is null and r.founded is not null
  union all
  select 'active', min(coalesce(lower(s.valid), '-infinity')), 'day'
  from institution i
  join institution_status s on s.institution_id = i.id and s.recorded_to is null
  where i.code = $1 and i.recorded_to is null and s.status = 'active'
) b
where b.begun > $2::date
order by b.what desc
