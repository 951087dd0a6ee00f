-- Printed totals of the file whose parts, in the same schedule and counted the same way, are all
-- exact and make another sum.
with line as (
  select
    s.row_number, s.component, s.basis, s.amount_low, s.amount_high, s.currency,
    s.obligation is distinct from 'optional' and s.obligation is distinct from 'conditional'
      and not coalesce(s.refundable, false) and s.component <> 'discount' as is_part,
    concat_ws(
      '|', s.evidence_key, s.subject, s.schedule, s.mode, s.session, s.audience, s.residency,
      s.category, s.basis, s.valid_from) as schedule
  from staged_fee s
), total as (
  select l.row_number, l.schedule, l.amount_low, c.exponent
  from line l
  join currency c on c.code = l.currency
  where l.component = 'aggregate_unsplit' and l.amount_low = l.amount_high
), part as (
  select
    l.schedule, sum(l.amount_low) as amount,
    bool_and(l.amount_low is not null and l.amount_low = l.amount_high) as is_exact
  from line l
  where l.component <> 'aggregate_unsplit' and l.is_part
    and l.schedule in (select t.schedule from total t)
  group by l.schedule
)
select
  t.row_number, trim_scale(t.amount_low / power(10::numeric, t.exponent))::text as value,
  trim_scale(p.amount / power(10::numeric, t.exponent))::text as other
from total t
join part p on p.schedule = t.schedule
where p.is_exact and p.amount <> t.amount_low
order by t.row_number
