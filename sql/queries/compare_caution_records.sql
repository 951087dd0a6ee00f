-- Holds what the file says about each caution against what its source said before: the same is
-- unchanged, anything else replaces it.
-- $1: the revision of this import.
with wanted as (
  select distinct on (t.caution_id)
    t.draft, t.caution_id, t.source_id, t.evidence_id, s.severity, s.title, s.reason,
    s.source_wording, s.link, s.raised_on_precision, s.effective_from, s.effective_from_precision,
    s.effective_to
  from caution_target t
  join staged_caution s on s.draft = t.draft
  order by t.caution_id, t.draft
)
insert into caution_record_change (
  caution_id, source_id, evidence_id, severity, title, reason, source_wording, link,
  raised_on_precision, effective_from, effective_from_precision, effective_to, fingerprint,
  recorded_from, draft, old, opens)
select
  w.caution_id, w.source_id, w.evidence_id, w.severity, w.title, w.reason, w.source_wording,
  w.link, w.raised_on_precision, w.effective_from, w.effective_from_precision, w.effective_to,
  caution_fingerprint(
    w.severity, w.title, w.reason, w.source_wording, w.effective_from, w.effective_to),
  $1::bigint, w.draft, o.ctid, true
from wanted w
left join caution_record o on o.caution_id = w.caution_id and o.recorded_to is null
where o.caution_id is null
  or (
    w.severity, w.title, w.reason, w.source_wording, w.link, w.raised_on_precision,
    w.effective_from, w.effective_from_precision, w.effective_to
  ) is distinct from (
    o.severity, o.title, o.reason, o.source_wording, o.link, o.raised_on_precision,
    o.effective_from, o.effective_from_precision, o.effective_to)
