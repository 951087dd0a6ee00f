-- Holds what each institution is to others in the file against what its source said before. A relation
-- that begins later ends the earlier one on that day; an institution may be split into several.
-- $1: the revision of this import.
with held as (
  select
    t.draft, t.institution_id, t.source_id, t.evidence_id, k.relation as kind, k.relation_from,
    p.institution_id as related_id, o.ctid as old, o.related_id as old_related_id,
    o.valid as old_valid, o.evidence_id as old_evidence_id
  from institution_target t
  join staged_relation k on k.draft = t.draft
  join lateral (
    select i.institution_id
    from institution_identifier i
    where i.code = k.parent and i.recorded_to is null and upper_inf(i.valid)
    union
    select n.id from institution n where n.code = k.parent and n.recorded_to is null
    limit 1
  ) p on true
  left join institution_relation o on o.institution_id = t.institution_id
    and o.source_id = t.source_id and o.kind = k.relation and o.recorded_to is null
    and upper_inf(o.valid) and (k.relation <> 'split_into' or o.related_id = p.institution_id)
  where o.related_id is distinct from p.institution_id
    or (k.relation_from is not null and lower(o.valid) is distinct from k.relation_from)
)
insert into institution_relation_change (
  institution_id, related_id, source_id, evidence_id, kind, valid, recorded_from, draft, old,
  opens)
select
  institution_id, related_id, source_id, evidence_id, kind,
  daterange(coalesce(relation_from, lower(old_valid)), null), $1::bigint, draft, old, true
from held
union all
select
  institution_id, old_related_id, source_id, old_evidence_id, kind,
  old_valid * daterange(null, relation_from), $1::bigint, draft, null, true
from held
where old_related_id is distinct from related_id and relation_from is not null
  and not isempty(old_valid * daterange(null, relation_from))
