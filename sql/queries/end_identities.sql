-- Ends the identities of which an undo took back the last fact, and says how many.
-- $1: the revision of the undo.
select undo_identities($1::bigint) as ended
