-- Records each institution name that this import brings.
insert into institution_name (
  institution_id, source_id, evidence_id, kind, name, folded, language, valid, recorded_from)
select
  institution_id, source_id, evidence_id, kind, name, folded, language, valid, recorded_from
from institution_name_change
where opens
order by draft
