-- Takes what an undo did not reverse.
copy undo_remainder (
  batch_id, ordinal, edited_by, canonical_table, fact, record, outcome, reason
) from stdin
