-- Tells the planner about identities that an import has just created; without it, joins with them
-- may go row by row.
analyze approval
