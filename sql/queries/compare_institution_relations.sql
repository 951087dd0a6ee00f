-- Holds each institution's parent in the file against the one its source named before.
-- $1: the revision of this import.
insert into institution_relation_change (
  institution_id, related_id, source_id, evidence_id, kind, valid, recorded_from, draft, old,
  opens)
select
  t.institution_id, p.institution_id, t.source_id, t.evidence_id, k.kind,
  coalesce(o.valid, '(,)'), $1, t.draft, o.ctid, true
from institution_target t
join staged_institution s on s.draft = t.draft
cross join lateral (select coalesce(s.relation, 'child_of')) k (kind)
join lateral (
  select i.institution_id
  from institution_identifier i
  where i.code = s.parent and i.recorded_to is null and upper_inf(i.valid)
  union
  select n.id from institution n where n.code = s.parent and n.recorded_to is null
  limit 1
) p on true
left join institution_relation o on o.institution_id = t.institution_id
  and o.source_id = t.source_id and o.kind = k.kind and o.recorded_to is null
  and upper_inf(o.valid)
where o.related_id is distinct from p.institution_id
