-- Takes rows of the canonical table programs into staging.
copy staged_program (
  draft, row_number, evidence_key, program, institution, name, name_folded, aliases,
  aliases_folded, kind, level, field, field_text, modes, duration_low, duration_high,
  duration_unit, duration_text, duration_basis, credits_low, credits_high, credit_system,
  language, assessment, skills, outcomes, eligibility, website, status, predecessor
) from stdin
