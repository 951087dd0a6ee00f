-- Rows of one file that name the same approval and contradict each other, cell by cell; letter
-- case is no contradiction. rows are all rows of the same record.
with named as (
  select
    s.draft,
    concat_ws(
      ', ', s.subject, s.authority, s.activity, coalesce(s.mode, ''), coalesce(s.session, ''),
      coalesce(s.reference, ''), coalesce(s.program_name, ''),
      coalesce(s.valid_from, '-infinity'), coalesce(s.valid_to, 'infinity'), s.evidence_key) as key,
    concat_ws(
      ', ', s.subject, s.authority, coalesce(a.label, s.activity), s.mode, s.session, s.reference,
      s.program_name, 'from ' || s.valid_from, 'until ' || (s.valid_to - 1)) as name
  from staged_approval s
  left join activity a on a.code = s.activity
), repeated as (
  select key from named group by key having count(*) > 1
), keyed as (
  select s.row_number, n.key, n.name, c.column_name, c.value, c.sense
  from staged_approval s
  join named n on n.draft = s.draft
  join repeated r on r.key = n.key
  cross join lateral (
    values
      ('decision', s.decision, lower(s.decision)),
      ('wording', s.wording, lower(s.wording)),
      ('grade', s.grade, lower(s.grade)),
      ('score', s.score::text, lower(s.score::text)),
      ('scale', s.scale, lower(s.scale)),
      ('cycle', s.cycle, lower(s.cycle)),
      ('rank', s.rank::text, lower(s.rank::text)),
      ('conditions', s.conditions, lower(s.conditions)),
      ('decided_on', s.decided_on::text, lower(s.decided_on::text))
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
select k.row_number, k.column_name, k.value, k.name as key, d.first_row, f.value as first_value,
  t.rows
from disputed d
join together t on t.key = d.key
join keyed k on k.key = d.key and k.column_name = d.column_name
join keyed f on f.key = d.key and f.column_name = d.column_name and f.row_number = d.first_row
where k.sense <> f.sense
order by k.row_number, k.column_name
