-- Records that a program continues another one from a day on.
-- $1: the program's code, $2: the code of the one it continues, $3: the day, $4: source, $5: evidence,
-- $6: the revision.
insert into program_relation (
  program_id, related_id, source_id, evidence_id, kind, valid, recorded_from)
select p.id, o.id, $4::bigint, $5::bigint, 'continues', daterange($3, null), $6::bigint
from program p
cross join program o
where p.code = $1 and p.recorded_to is null and o.code = $2 and o.recorded_to is null
