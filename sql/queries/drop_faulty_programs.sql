-- Takes rows with a finding that keeps them out of the registry from the staged programs.
-- $1: their row numbers.
delete from staged_program where row_number = any ($1::bigint[])
