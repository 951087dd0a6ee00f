-- Records each program relation that this import brings.
insert into program_relation (
  program_id, related_id, source_id, evidence_id, kind, valid, recorded_from)
select
  program_id, related_id, source_id, evidence_id, kind, valid, recorded_from
from program_relation_change
where opens
order by draft
