-- Holds what the file says of each offering against its source's description in force.
-- $1: the revision of this import.
insert into offering_record_change (
  offering_id, source_id, evidence_id, intake, starts, ends, apply_by, shift, status, valid_from,
  recorded_from, draft, old, opens)
select distinct on (t.offering_id, t.source_id)
  t.offering_id, t.source_id, t.evidence_id, n.intake, n.starts, n.ends, n.apply_by, n.shift,
  n.status, coalesce(o.valid_from, '-infinity'), $1, t.draft, o.ctid, true
from offering_target t
join staged_offering s on s.draft = t.draft
left join offering_record o on o.offering_id = t.offering_id and o.source_id = t.source_id
  and o.recorded_to is null
cross join lateral (
  select
    coalesce(s.intake, o.intake), coalesce(s.starts, o.starts), coalesce(s.ends, o.ends),
    coalesce(s.apply_by, o.apply_by), coalesce(s.shift, o.shift), coalesce(s.status, o.status)
) n (intake, starts, ends, apply_by, shift, status)
where o.ctid is null
  or (n.intake, n.starts, n.ends, n.apply_by, n.shift, n.status)
    is distinct from (o.intake, o.starts, o.ends, o.apply_by, o.shift, o.status)
order by t.offering_id, t.source_id, t.draft
