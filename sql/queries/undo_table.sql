-- Takes back what a batch said in one table of facts; see undo_facts.
-- $1: the table, $2: the batch's revision, $3: the revision of the undo.
select u.outcome, u.record, u.edited_by, u.fault, u.records
from fact_table t
cross join lateral undo_facts(t.name, t.place, $2, $3) u
where t.name = $1::text
