-- Tells the planner how much is said about institutions now; an import that follows at once would
-- else go through all of it for each of its rows.
analyze institution_name, institution_identifier, institution_record
