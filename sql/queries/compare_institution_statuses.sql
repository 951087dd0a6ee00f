-- Holds each institution's status in the file against the status its source gave last; a status
-- that begins later ends the earlier one on that day. A status that was ended by an act does not
-- come back because a source still gives it, nor does a withdrawn record get another status.
-- $1: the revision of this import.
with held as (
  select distinct on (t.draft)
    t.draft, t.institution_id, t.source_id, t.evidence_id, s.status, s.status_from,
    o.ctid as old, o.status as old_status, o.reason as old_reason, o.valid as old_valid,
    o.evidence_id as old_evidence_id, e.until as ended_on
  from institution_target t
  join staged_institution s on s.draft = t.draft
  left join institution_status o on o.institution_id = t.institution_id
    and o.source_id = t.source_id and o.recorded_to is null and upper_inf(o.valid)
  left join lateral (
    select e.status, upper(e.valid) as until
    from institution_status e
    where e.institution_id = t.institution_id and e.source_id = t.source_id
      and e.recorded_to is null and not upper_inf(e.valid)
    order by upper(e.valid) desc
    limit 1
  ) e on o.status is null
  where s.status is not null
    and (o.status is distinct from s.status
      or (s.status_from is not null and lower(o.valid) is distinct from s.status_from))
    and e.status is distinct from s.status
    and not exists (
      select from institution_status w
      join revision r on r.id = w.recorded_from
      where w.institution_id = t.institution_id and w.recorded_to is null
        and w.status = 'withdrawn' and r.act = 'withdraw')
  order by t.draft, lower(o.valid) desc nulls last
)
insert into institution_status_change (
  institution_id, source_id, evidence_id, status, reason, valid, recorded_from, draft, old,
  opens)
select
  institution_id, source_id, evidence_id, status,
  case status when 'withdrawn' then 'as published' end,
  daterange(greatest(coalesce(status_from, lower(old_valid)), ended_on), null), $1::bigint, draft,
  old, true
from held
union all
select
  institution_id, source_id, old_evidence_id, old_status, old_reason,
  old_valid * daterange(null, status_from),
  $1::bigint, draft, null, true
from held
where old_status is distinct from status and status_from is not null
  and not isempty(old_valid * daterange(null, status_from))
