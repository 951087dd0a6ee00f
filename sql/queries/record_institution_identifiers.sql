-- Records each institution identifier that this import brings.
insert into institution_identifier (
  institution_id, source_id, evidence_id, code, valid, recorded_from)
select
  institution_id, source_id, evidence_id, code, valid, recorded_from
from institution_identifier_change
where opens
order by draft
