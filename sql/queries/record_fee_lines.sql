-- Records each fee line that this import brings.
insert into fee_line (
  schedule_id, source_id, evidence_id, component, label, basis, occurs, nth, currency, amount_low,
  amount_high, share, share_of, absence, obligation, condition, refundable, tax, tax_rate,
  payable_to, escalation, valid, ended_by, recorded_from)
select
  schedule_id, source_id, evidence_id, component, label, basis, occurs, nth, currency, amount_low,
  amount_high, share, share_of, absence, obligation, condition, refundable, tax, tax_rate,
  payable_to, escalation, valid, ended_by, recorded_from
from fee_line_change
where opens
order by draft
