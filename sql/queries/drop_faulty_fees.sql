-- Takes rows with a finding that keeps them out of the registry from the staged fees.
-- $1: their row numbers.
delete from staged_fee where row_number = any ($1::bigint[])
