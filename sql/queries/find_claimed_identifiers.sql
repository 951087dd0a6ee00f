-- Identifiers in the file that the registry or another row of the file gives to someone else.
with claimed as (
  select s.row_number, s.institution, c.code
  from staged_institution s cross join unnest(s.identifiers) c (code)
)
select c.row_number, c.code as value, concat_ws(', ', nullif(o.name, o.code), o.code) as other
from claimed c
join institution_identifier i
  on i.code = c.code and i.recorded_to is null and upper_inf(i.valid)
join institution_shown o on o.id = i.institution_id
where not exists (
  select from institution_identifier own
  where own.code = c.institution and own.institution_id = i.institution_id
    and own.recorded_to is null)
union
select
  c.row_number, c.code,
  (
    array_agg(
      d.institution || ', in row ' || d.row_number % 4294967296 order by d.row_number)
  )[1]
from claimed c join claimed d on d.code = c.code and d.institution <> c.institution
group by c.row_number, c.code
order by row_number, value
