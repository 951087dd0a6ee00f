-- Institutions any of whose names holds every word asked for, or whose acronym is exactly that, with
-- how many each filter removes.
-- $1: folded text or null, $2: country, $3: region, $4: kind, $5: how many, $6 and $7: the name and
-- code of the last item of the page before. A null filter lets everything through.
with named as (
  select distinct on (n.institution_id)
    n.institution_id, n.name as matched_name,
    case when upper(n.valid) <= current_date then 'former' else n.kind end as matched_kind
  from institution_name n
  where n.recorded_to is null
    and ($1::text is null and n.kind = 'official'
      or $1::text is not null and n.folded = $1
      or n.kind <> 'acronym' and not exists (
        select from unnest(string_to_array($1::text, ' ')) w (word)
        where strpos(n.folded, w.word) = 0))
  order by n.institution_id, n.folded = $1 desc, not upper_inf(n.valid), n.kind <> 'official',
    n.name
), found as materialized (
  select
    i.code, i.name, i.kind, i.control, i.country, i.region, i.city, n.matched_name, n.matched_kind,
    $2::text is null or coalesce(i.country = $2, false) as country_fits,
    $3::text is null or coalesce(lower(i.region) = lower($3), false) as region_fits,
    $4::text is null or coalesce(i.kind = $4, false) as kind_fits
  from named n
  join institution_shown i on i.id = n.institution_id
), counted as (
  select
    count(*) filter (where country_fits and region_fits and kind_fits) as total,
    count(*) filter (where not country_fits) as country_removed,
    count(*) filter (where not region_fits) as region_removed,
    count(*) filter (where not kind_fits) as kind_removed
  from found
)
select
  f.code, f.name, f.kind, f.control, f.country, f.region, f.city, f.matched_name, f.matched_kind,
  c.total, c.country_removed, c.region_removed, c.kind_removed,
  (
    select count(*)
    from program p join institution i on i.id = p.institution_id
    where i.code = f.code and p.recorded_to is null and i.recorded_to is null
  ) as programs
from counted c
left join lateral (
  select code, name, kind, control, country, region, city, matched_name, matched_kind
  from found
  where country_fits and region_fits and kind_fits
    and ($6::text is null or (name, code) > ($6, $7::text))
  order by name, code
  limit $5
) f on true
order by f.name, f.code
