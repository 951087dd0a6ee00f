-- Takes rows of the canonical table approvals into staging.
copy staged_approval (
  draft, row_number, evidence_key, subject, authority, activity, mode, session, decision, wording,
  program_name, grade, score, scale, cycle, rank, conditions, valid_from, valid_from_precision,
  valid_to, valid_to_precision, valid_to_basis, reference, decided_on, decided_on_precision
) from stdin
