-- Rows of one file that name the same offering and contradict each other, cell by cell; letter
-- case is no contradiction. rows are all rows of the same record.
with keyed as (
  select
    s.row_number, concat_ws(', ', s.program, s.mode, s.session, s.campus) as key, c.column_name,
    c.value, c.sense
  from staged_offering s
  cross join lateral (
    values
      ('intake', s.intake::text, lower(s.intake::text)),
      ('starts', s.starts::text, lower(s.starts::text)),
      ('ends', s.ends::text, lower(s.ends::text)),
      ('apply_by', s.apply_by::text, lower(s.apply_by::text)),
      ('shift', s.shift, lower(s.shift)),
      ('status', s.status, lower(s.status))
  ) c (column_name, value, sense)
  where concat_ws(', ', s.program, s.mode, s.session, s.campus) in (
      select concat_ws(', ', s.program, s.mode, s.session, s.campus)
      from staged_offering s
      group by 1
      having count(*) > 1)
    and c.value is not null
), disputed as (
  select key, column_name, min(row_number) as first_row
  from keyed
  group by key, column_name
  having count(distinct sense) > 1
), together as (
  select k.key, array_agg(distinct k.row_number order by k.row_number) as rows
  from keyed k
  where k.key in (select d.key from disputed d)
  group by k.key
)
select k.row_number, k.column_name, k.value, k.key, d.first_row, f.value as first_value,
  t.rows
from disputed d
join together t on t.key = d.key
join keyed k on k.key = d.key and k.column_name = d.column_name
join keyed f on f.key = d.key and f.column_name = d.column_name and f.row_number = d.first_row
where k.sense <> f.sense
order by k.row_number, k.column_name
