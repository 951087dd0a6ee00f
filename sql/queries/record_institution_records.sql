-- Records each institution record that this import brings.
insert into institution_record (
  institution_id, source_id, evidence_id, kind, control, country, region, city, address, founded,
  founded_precision, website, valid_from, recorded_from)
select
  institution_id, source_id, evidence_id, kind, control, country, region, city, address, founded,
  founded_precision, website, valid_from, recorded_from
from institution_record_change
where opens
order by draft
