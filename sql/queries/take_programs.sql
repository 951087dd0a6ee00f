-- Takes the next programs that are pending, to be worked on in this transaction, with those that they
-- continue: what is said about a program is said about what leads to it. Answers how many were
-- pending.
-- $1: how many at most.
select take_due_programs($1) as count
