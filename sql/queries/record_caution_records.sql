-- Records what each source says about a caution that this import brings.
insert into caution_record (
  caution_id, source_id, evidence_id, severity, title, reason, source_wording, link,
  raised_on_precision, effective_from, effective_from_precision, effective_to, fingerprint,
  recorded_from)
select
  caution_id, source_id, evidence_id, severity, title, reason, source_wording, link,
  raised_on_precision, effective_from, effective_from_precision, effective_to, fingerprint,
  recorded_from
from caution_record_change
where opens
order by draft
