-- Rows of one file that name the same fee line and contradict each other, cell by cell; letter
-- case is no contradiction. rows are all rows of the same record.
with named as (
  select
    s.draft,
    concat_ws(
      ', ', s.subject, s.schedule, s.mode, s.session, s.audience, s.residency,
      s.category, s.component, s.label, s.basis, s.occurs, s.nth, s.valid_from) as key
  from staged_fee s
), repeated as (
  select key from named group by key having count(*) > 1
), keyed as (
  select s.row_number, n.key, c.column_name, c.value, c.sense
  from staged_fee s
  join named n on n.draft = s.draft
  join repeated r on r.key = n.key
  cross join lateral (
    values
      ('currency', s.currency, lower(s.currency)),
      ('amount_low', s.amount_low::text, lower(s.amount_low::text)),
      ('amount_high', s.amount_high::text, lower(s.amount_high::text)),
      ('amount_share', s.amount_share::text, lower(s.amount_share::text)),
      ('amount_absence', s.amount_absence, lower(s.amount_absence)),
      ('obligation', s.obligation, lower(s.obligation)),
      ('tax', s.tax, lower(s.tax)),
      ('tax_rate', s.tax_rate::text, lower(s.tax_rate::text)),
      ('escalation', s.escalation::text, lower(s.escalation::text)),
      ('valid_to', s.valid_to::text, lower(s.valid_to::text))
  ) c (column_name, value, sense)
  where c.value is not null
), disputed as (
  select key, column_name, min(row_number) as first_row
  from keyed
  group by key, column_name
  having count(distinct sense) > 1
)
select k.row_number, k.column_name, k.value, k.key, d.first_row, f.value as first_value,
  array(select distinct a.row_number from keyed a where a.key = k.key order by 1) as rows
from disputed d
join keyed k on k.key = d.key and k.column_name = d.column_name
join keyed f on f.key = d.key and f.column_name = d.column_name and f.row_number = d.first_row
where k.sense <> f.sense
order by k.row_number, k.column_name
