-- Takes rows with a finding that keeps them out of the registry from the staged programs, and
-- loosens them from their records.
-- $1: their row numbers.
with dropped as (
  delete from staged_program where row_number = any ($1::bigint[]) returning draft
)
delete from program_target t using dropped d where t.draft = d.draft
