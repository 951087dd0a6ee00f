-- Rows of one file that name the same caution and contradict each other, cell by cell; letter case
-- is no contradiction. rows are all rows of the same record.
with named as (
  select
    s.draft,
    concat_ws(
      ', ', s.subject, replace(s.kind, '_', ' '), coalesce(s.raised_on::text, 'no date')) as key
  from staged_caution s
), repeated as (
  select key from named group by key having count(*) > 1
), keyed as (
  select s.row_number, n.key, c.column_name, c.value, c.sense
  from staged_caution s
  join named n on n.draft = s.draft
  join repeated r on r.key = n.key
  cross join lateral (
    values
      ('severity', s.severity, lower(s.severity)),
      ('title', s.title, lower(s.title)),
      ('reason', s.reason, lower(s.reason)),
      ('effective_from', s.effective_from::text, s.effective_from::text),
      ('effective_to', (s.effective_to - 1)::text, s.effective_to::text),
      ('source_wording', s.source_wording, lower(s.source_wording)),
      ('link', s.link, lower(s.link))
  ) c (column_name, value, sense)
  where c.value is not null
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
