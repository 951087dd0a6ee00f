-- Records each institution relation that this import brings.
insert into institution_relation (
  institution_id, related_id, source_id, evidence_id, kind, valid, recorded_from)
select
  institution_id, related_id, source_id, evidence_id, kind, valid, recorded_from
from institution_relation_change
where opens
order by draft
