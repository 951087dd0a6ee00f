-- Rows of one file that name the same fee line and contradict each other, cell by cell; letter
-- case is no contradiction. rows are all rows of the same record.
with named as (
  select
    s.draft,
    concat_ws(
      ', ', s.subject, coalesce(s.schedule, ''), coalesce(s.mode, ''), coalesce(s.session, ''),
      coalesce(s.audience, ''), coalesce(s.residency, ''), coalesce(s.category, ''),
      s.component, coalesce(s.label, ''), s.basis, coalesce(s.occurs, 'all'),
      coalesce(s.nth, 0), coalesce(s.valid_from, '-infinity'), s.evidence_key) as key
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
      (
        'amount',
        coalesce(s.amount_absence, s.amount_share::text, s.amount_low::text) || '–'
          || coalesce(s.amount_high::text, ''),
        coalesce(s.amount_absence, s.amount_share::text, s.amount_low::text) || '–'
          || coalesce(s.amount_high::text, '') || coalesce(s.amount_share_of::text, '')
      ),
      ('obligation', coalesce(s.obligation, 'mandatory'), coalesce(s.obligation, 'mandatory')),
      ('condition', coalesce(s.condition, ''), lower(coalesce(s.condition, ''))),
      ('refundable', coalesce(s.refundable, false)::text, coalesce(s.refundable, false)::text),
      ('tax', coalesce(s.tax, 'exempt'), coalesce(s.tax, 'exempt')),
      ('tax_rate', coalesce(s.tax_rate::text, ''), coalesce(s.tax_rate::text, '')),
      ('payable_to', coalesce(s.payable_to, ''), lower(coalesce(s.payable_to, ''))),
      ('escalation', coalesce(s.escalation::text, ''), coalesce(s.escalation::text, '')),
      ('valid_to', coalesce(s.valid_to::text, ''), coalesce(s.valid_to::text, ''))
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
