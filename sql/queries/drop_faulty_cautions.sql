-- Takes rows with a finding that keeps them out of the registry from the staged cautions.
-- $1: their row numbers.
delete from staged_caution where row_number = any ($1::bigint[])
