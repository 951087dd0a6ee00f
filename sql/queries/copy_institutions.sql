-- Takes rows of the canonical table institutions into staging.
copy staged_institution (
  draft, row_number, evidence_key, institution, name, name_folded, aliases, aliases_folded, acronym,
  acronym_folded, kind, control, country, region, city, address, founded, founded_precision,
  website, identifiers, parent, relation, relation_from, relation_from_precision, status,
  status_from, status_from_precision
) from stdin
