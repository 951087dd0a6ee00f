-- Records what became of an institution: into which other one it leads, from a day on or for every
-- day.
-- $1: its code, $2: the other's code, $3: the kind of relation, $4: the day or null, $5: source,
-- $6: evidence, $7: the revision.
insert into institution_relation (
  institution_id, related_id, source_id, evidence_id, kind, valid, recorded_from)
select i.id, o.id, $5::bigint, $6::bigint, $3::text, daterange($4, null), $7::bigint
from institution i
cross join institution o
where i.code = $1 and i.recorded_to is null and o.code = $2 and o.recorded_to is null
