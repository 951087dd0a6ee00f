-- Numbers of fee lines that no fee line can have, with the column of each.
select
  s.row_number, coalesce(s.amount_share || '%', s.amount_low::text || coalesce(
    '–' || nullif(s.amount_high, s.amount_low), '')) as value,
  'amount' as other
from staged_fee s
where s.amount_high < s.amount_low
  or s.component <> 'discount' and (s.amount_low < 0 or s.amount_share is not null)
  or s.component = 'discount' and (
    s.amount_low > 0 or s.amount_high > 0 or s.amount_share not between -100 and 0)
union all
select s.row_number, coalesce(s.nth, 0)::text, 'nth'
from staged_fee s
where (coalesce(s.occurs, 'all') = 'nth') <> (coalesce(s.nth, 0) > 0) or s.nth > 32767
union all
select s.row_number, s.tax_rate::text, 'tax_rate'
from staged_fee s
where s.tax_rate < 0 or s.tax_rate >= 999
union all
select s.row_number, s.escalation::text, 'escalation'
from staged_fee s
where abs(s.escalation) >= 999
order by row_number
