-- Takes rows of the canonical table fees into staging.
copy staged_fee (
  draft, row_number, evidence_key, subject, schedule, levels, mode, session, audience, residency,
  category, component, label, basis, occurs, nth, currency, amount_low, amount_high, amount_share,
  amount_share_of, amount_absence, obligation, condition, refundable, tax, tax_rate, payable_to,
  escalation, valid_from, valid_from_precision, valid_to, valid_to_precision
) from stdin
