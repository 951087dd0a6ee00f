-- Takes the next programs that are pending, to be worked on in this transaction, and answers how many.
-- $1: how many at most.
select take_due_programs($1) as count
