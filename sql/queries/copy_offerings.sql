-- Takes rows of the canonical table offerings into staging.
copy staged_offering (
  draft, row_number, evidence_key, program, mode, session, campus, intake, starts,
  starts_precision, ends, ends_precision, apply_by, apply_by_precision, shift, status
) from stdin
