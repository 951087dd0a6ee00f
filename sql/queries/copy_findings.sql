-- Takes the findings of a batch.
copy import_finding (
  batch_id, ordinal, row_number, code, level, canonical_table, sheet, column_name, value, message,
  suggestion
) from stdin
