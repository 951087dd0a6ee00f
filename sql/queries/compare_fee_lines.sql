-- Holds each fee line in the file against what its source published in the same schedule for the
-- same days. Silence about paying back takes back a yes, never a no: silence was once kept as no.
-- $1: the revision of this import.
with wanted as (
  select distinct on (
      t.schedule_id, s.component, label, s.basis, occurs, nth, v.valid)
    t.draft, t.schedule_id, t.source_id, t.evidence_id, s.component,
    coalesce(s.label, '') as label, s.basis, coalesce(s.occurs, 'all') as occurs,
    coalesce(s.nth, 0) as nth, s.currency, s.amount_low, s.amount_high,
    s.amount_share as share, s.amount_share_of as share_of, s.amount_absence as absence,
    coalesce(s.obligation, 'mandatory') as obligation, s.condition,
    s.refundable, coalesce(s.tax, 'exempt') as tax, s.tax_rate,
    s.payable_to, s.escalation, v.valid
  from fee_target t
  join staged_fee s on s.draft = t.draft
  cross join lateral (select daterange(s.valid_from, s.valid_to)) v (valid)
  order by t.schedule_id, s.component, label, s.basis, occurs, nth, v.valid, t.draft
)
insert into fee_line_change (
  schedule_id, source_id, evidence_id, component, label, basis, occurs, nth, currency, amount_low,
  amount_high, share, share_of, absence, obligation, condition, refundable, tax, tax_rate,
  payable_to, escalation, valid, ended_by, recorded_from, draft, old, opens)
select
  w.schedule_id, w.source_id, w.evidence_id, w.component, w.label, w.basis, w.occurs, w.nth,
  w.currency, w.amount_low, w.amount_high, w.share, w.share_of, w.absence, w.obligation,
  w.condition, w.refundable, w.tax, w.tax_rate, w.payable_to, w.escalation, w.valid, null, $1,
  w.draft, o.ctid,
  row_number() over (
    partition by w.schedule_id, w.component, w.label, w.basis, w.occurs, w.nth, w.valid
    order by o.ctid) = 1
from wanted w
left join fee_line o on o.schedule_id = w.schedule_id and o.component = w.component
  and o.label = w.label and o.basis = w.basis and o.occurs = w.occurs and o.nth = w.nth
  and o.recorded_to is null and o.valid && w.valid
where (
    w.currency, w.amount_low, w.amount_high, w.share, w.share_of, w.absence, w.obligation,
    w.condition, coalesce(w.refundable, nullif(o.refundable, true)), w.tax, w.tax_rate,
    w.payable_to, w.escalation, w.valid
  ) is distinct from (
    o.currency, o.amount_low, o.amount_high, o.share, o.share_of, o.absence, o.obligation,
    o.condition, o.refundable, o.tax, o.tax_rate, o.payable_to, o.escalation, o.valid)
union all
-- What held before the day on which the new one begins goes on to have held until then; that it
-- ended then, the new document says.
select
  o.schedule_id, o.source_id, o.evidence_id, o.component, o.label, o.basis, o.occurs, o.nth,
  o.currency, o.amount_low, o.amount_high, o.share, o.share_of, o.absence, o.obligation,
  o.condition, o.refundable, o.tax, o.tax_rate, o.payable_to, o.escalation,
  o.valid * daterange(null, lower(w.valid)), w.evidence_id, $1::bigint, w.draft, null, true
from wanted w
join fee_line o on o.schedule_id = w.schedule_id and o.component = w.component
  and o.label = w.label and o.basis = w.basis and o.occurs = w.occurs and o.nth = w.nth
  and o.recorded_to is null and o.valid && w.valid
where lower(w.valid) is not null and (lower(o.valid) is null or lower(o.valid) < lower(w.valid))
