-- Marks what later imports and people have built on what a batch brought, and says how many
-- institutions and programs that is; see undo_leaning.
-- $1: the batch's revision.
select undo_leaning($1::bigint) as leaned_on
