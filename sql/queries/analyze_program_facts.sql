-- Tells the planner how much is said about programs now; an import that follows at once would
-- else go through all of it for each of its rows.
analyze program_record
