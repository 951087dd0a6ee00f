-- Institutions that may bear the names asked for, at most 50 for each name, with what is known of
-- them; one row for each institution.
-- $1: the questions as a json array of objects with key, core (own words, or null), whole (all
-- words, or null), country, region (null: anywhere) and identifiers (array of codes).
with question as (
  select q.key, q.core, q.whole, q.country, q.region, q.identifiers
  from jsonb_to_recordset($1::jsonb)
    q (key integer, core text, whole text, country text, region text, identifiers text[])
), near as (
  select q.key, n.institution_id
  from question q
  cross join lateral (
    select n.institution_id
    from institution_name n
    where n.recorded_to is null and (q.core <% n.folded or q.whole % n.folded)
      -- Not "exists", which would be hashed over all institutions for each name.
      and (q.country is null or (
        select true
        from institution_record r
        where r.institution_id = n.institution_id and r.recorded_to is null
          and coalesce(r.country = q.country, true)
          and coalesce(lower(r.region) = lower(q.region), true)
        limit 1))
    group by n.institution_id
    order by
      max(greatest(word_similarity(q.core, n.folded), similarity(q.whole, n.folded))) desc,
      n.institution_id
    limit 50
  ) n
  union
  select q.key, i.institution_id
  from question q
  join institution_identifier i on i.code = any (q.identifiers)
  where i.recorded_to is null and upper_inf(i.valid)
), found as (
  select n.institution_id, array_agg(n.key order by n.key) as keys
  from near n
  where not exists (
    select
    from institution_relation r
    where r.institution_id = n.institution_id and r.kind = 'duplicate_of'
      and r.recorded_to is null and upper_inf(r.valid))
  group by n.institution_id
)
select
  f.keys,
  json_build_object(
    'code', i.code,
    'names', array(
      select n.name
      from institution_name n
      where n.institution_id = i.id and n.recorded_to is null and n.kind <> 'acronym'
      group by n.name
      order by min(case n.kind when 'official' then 1 else 2 end), n.name),
    'acronyms', array(
      select distinct n.name
      from institution_name n
      where n.institution_id = i.id and n.recorded_to is null and n.kind = 'acronym'
      order by n.name),
    'places', array(
      select distinct p.place
      from institution_record r
      cross join lateral (values (r.city), (r.address)) p (place)
      where r.institution_id = i.id and r.recorded_to is null and p.place is not null
      order by p.place),
    'identifiers', array(
      select distinct x.code::text
      from institution_identifier x
      where x.institution_id = i.id and x.recorded_to is null and upper_inf(x.valid)
      order by 1),
    'parents', array(
      select distinct n.name
      from institution_relation r
      join institution_name n on n.institution_id = r.related_id and n.recorded_to is null
      where r.institution_id = i.id and r.recorded_to is null and upper_inf(r.valid)
        and r.kind in ('child_of', 'affiliated_to', 'campus_of')
      order by n.name)
  ) as candidate
from found f
join institution i on i.id = f.institution_id
order by i.code
