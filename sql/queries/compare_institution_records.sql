-- Holds what the file says each institution is against its source's description in force; an empty
-- cell says nothing and keeps what was said before.
-- $1: the revision of this import.
insert into institution_record_change (
  institution_id, source_id, evidence_id, kind, control, country, region, city, address, founded,
  founded_precision, website, valid_from, recorded_from, draft, old, opens)
select
  t.institution_id, t.source_id, t.evidence_id, n.kind, n.control, n.country, n.region, n.city,
  n.address, n.founded, n.founded_precision, n.website, coalesce(o.valid_from, '-infinity'), $1,
  t.draft, o.ctid, true
from institution_target t
join staged_institution s on s.draft = t.draft
left join lateral (
  select
    o.ctid, o.kind, o.control, o.country, o.region, o.city, o.address, o.founded,
    o.founded_precision, o.website, o.valid_from
  from institution_record o
  where o.institution_id = t.institution_id and o.source_id = t.source_id
    and o.recorded_to is null
  order by o.valid_from desc
  limit 1
) o on true
cross join lateral (
  select
    coalesce(s.kind, o.kind), coalesce(s.control, o.control), coalesce(s.country, o.country),
    coalesce(s.region, o.region), coalesce(s.city, o.city), coalesce(s.address, o.address),
    coalesce(s.founded, o.founded), coalesce(s.founded_precision, o.founded_precision),
    coalesce(s.website, o.website)
) n (kind, control, country, region, city, address, founded, founded_precision, website)
where (
    n.kind, n.control, n.country, n.region, n.city, n.address, n.founded, n.founded_precision,
    n.website
  ) is distinct from (
    o.kind, o.control, o.country, o.region, o.city, o.address, o.founded, o.founded_precision,
    o.website)
