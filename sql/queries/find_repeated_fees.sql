-- Rows of one file that name the same fee line and contradict each other, cell by cell; letter
-- case is no contradiction. rows are all rows of the same record.
with named as (
  select
    s.draft,
    concat_ws(
      ', ', s.subject, coalesce(s.schedule, ''), coalesce(s.mode, ''), coalesce(s.session, ''),
      coalesce(s.audience, ''), coalesce(s.residency, ''), coalesce(s.category, ''),
      s.component, coalesce(s.label, ''), s.basis, coalesce(s.occurs, 'all'),
      coalesce(s.nth, 0), coalesce(s.valid_from, '-infinity'), s.evidence_key) as key,
    concat_ws(
      ', ', s.subject, s.schedule, replace(s.mode, '_', ' '), s.session, s.audience,
      replace(s.residency, '_', ' '), s.category, replace(s.component, '_', ' '), s.label,
      replace(s.basis, '_', ' '), nullif(s.occurs, 'all'), s.nth,
      'from ' || s.valid_from) as name,
    case
      when s.amount_absence is not null then replace(s.amount_absence, '_', ' ')
      when s.amount_share is not null
        then trim_scale(s.amount_share) || '% of ' || array_to_string(s.amount_share_of, ', ')
      else trim_scale(s.amount_low / power(10::numeric, c.exponent)) || case
        when s.amount_high is null then '+'
        when s.amount_high = s.amount_low then ''
        else '–' || trim_scale(s.amount_high / power(10::numeric, c.exponent))
      end
    end as amount
  from staged_fee s
  left join currency c on c.code = s.currency
), repeated as (
  select key from named group by key having count(*) > 1
), keyed as (
  select s.row_number, n.key, n.name, c.column_name, c.value, c.sense
  from staged_fee s
  join named n on n.draft = s.draft
  join repeated r on r.key = n.key
  cross join lateral (
    values
      ('currency', s.currency, lower(s.currency)),
      (
        'amount', n.amount,
        coalesce(s.amount_absence, s.amount_share::text, s.amount_low::text) || '–'
          || coalesce(s.amount_high::text, '') || coalesce(s.amount_share_of::text, '')
      ),
      ('obligation', coalesce(s.obligation, 'mandatory'), coalesce(s.obligation, 'mandatory')),
      ('condition', coalesce(s.condition, ''), lower(coalesce(s.condition, ''))),
      (
        'refundable',
        case when s.refundable then 'yes' when not s.refundable then 'no' else 'not stated' end,
        coalesce(s.refundable::text, '')
      ),
      ('tax', coalesce(s.tax, 'exempt'), coalesce(s.tax, 'exempt')),
      ('tax_rate', coalesce(s.tax_rate::text, ''), coalesce(s.tax_rate::text, '')),
      ('payable_to', coalesce(s.payable_to, ''), lower(coalesce(s.payable_to, ''))),
      ('escalation', coalesce(s.escalation::text, ''), coalesce(s.escalation::text, '')),
      ('valid_to', coalesce((s.valid_to - 1)::text, 'no end'), coalesce(s.valid_to::text, ''))
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
