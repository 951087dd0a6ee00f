-- Records each offering record that this import brings.
insert into offering_record (
  offering_id, source_id, evidence_id, intake, starts, ends, apply_by, shift, status, valid_from,
  recorded_from)
select
  offering_id, source_id, evidence_id, intake, starts, ends, apply_by, shift, status, valid_from,
  recorded_from
from offering_record_change
where opens
order by draft
