-- Takes rows of the canonical table cautions into staging.
copy staged_caution (
  draft, row_number, evidence_key, subject, kind, severity, title, reason, raised_on,
  raised_on_precision, effective_from, effective_from_precision, effective_to,
  effective_to_precision, source_wording, link
) from stdin
