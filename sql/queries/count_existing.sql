-- How many current facts the sources of the import under way have in the table with one row for each
-- record of a canonical table.
-- $1: the canonical table.
select existing_records($1::text) as records
