-- Tells the planner how many subjects there are; without it target statements may go row by row.
analyze staged_subject
