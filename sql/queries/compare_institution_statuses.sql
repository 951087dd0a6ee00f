-- Holds each institution's status in the file against the status its source gave last; a status
-- that begins later ends the earlier one on that day.
-- $1: the revision of this import.
with held as (
  select distinct on (t.draft)
    t.draft, t.institution_id, t.source_id, t.evidence_id, s.status, s.status_from,
    o.ctid as old, o.status as old_status, o.reason as old_reason, o.valid as old_valid, o.evidence_id as old_evidence_id
  from institution_target t
  join staged_institution s on s.draft = t.draft
  left join institution_status o on o.institution_id = t.institution_id
    and o.source_id = t.source_id and o.recorded_to is null and upper_inf(o.valid)
  where s.status is not null
    and (o.status is distinct from s.status
      or (s.status_from is not null and lower(o.valid) is distinct from s.status_from))
  order by t.draft, lower(o.valid) desc nulls last
)
insert into institution_status_change (
  institution_id, source_id, evidence_id, status, reason, valid, recorded_from, draft, old,
  opens)
select
  institution_id, source_id, evidence_id, status,
  case status when 'withdrawn' then 'as published' end,
  daterange(coalesce(status_from, lower(old_valid)), null), $1::bigint, draft, old, true
from held
union all
select
  institution_id, source_id, old_evidence_id, old_status, old_reason,
  old_valid * daterange(null, status_from),
  $1::bigint, draft, null, true
from held
where old_status is distinct from status and status_from is not null
  and not isempty(old_valid * daterange(null, status_from))
