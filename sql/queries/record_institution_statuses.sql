-- Records each institution status that this import brings.
insert into institution_status (
  institution_id, source_id, evidence_id, status, reason, valid, recorded_from)
select
  institution_id, source_id, evidence_id, status, reason, valid, recorded_from
from institution_status_change
where opens
order by draft
