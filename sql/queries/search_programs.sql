-- Programs whose title or alias holds every word asked for, with how many each filter removes.
-- $1: folded text or null, $2: institution's code, $3: level, $4: field, which holds what is under
-- it in its tree, $5: mode, $6: country, $7: region, $8: how many, $9 and $10: the title and code of
-- the last item of the page before. A null filter lets everything through.
with named as (
  select t.id, t.title
  from program_title t
  where not exists (
    select from unnest(string_to_array($1::text, ' ')) w (word)
    where strpos(t.folded, w.word) = 0)
), bearing as (
  select r.program_id, r.source_id, n.title
  from named n
  join program_record r on r.title_id = n.id and r.recorded_to is null
  union
  select r.program_id, r.source_id, t.title
  from named n
  join program_name a on a.title_id = n.id and a.recorded_to is null
  join program_record r on r.program_id = a.program_id and r.recorded_to is null
  join program_title t on t.id = r.title_id
), place as materialized (
  -- Once for each institution, not for each of its programs.
  select i.id, i.code, i.name, i.country, i.region, i.city
  from institution_shown i
  where i.id in (
    select p.institution_id from bearing b join program p on p.id = b.program_id)
), found as materialized (
  select distinct on (p.id)
    p.id, p.code::text as code, b.title, r.level, r.field, r.field_text, r.duration_text, r.modes,
    i.code as institution, i.name as institution_name, i.country, i.region, i.city,
    $2::text is null or i.code = $2 as institution_fits,
    $3::text is null or coalesce(r.level = $3, false) as level_fits,
    $5::text is null
      or coalesce($5 = any (r.modes), false)
      or exists (
        select from offering o
        where o.program_id = p.id and o.mode = $5 and o.recorded_to is null) as mode_fits,
    $6::text is null or coalesce(i.country = $6, false) as country_fits,
    $7::text is null or coalesce(lower(i.region) = lower($7), false) as region_fits
  from bearing b
  join program p on p.id = b.program_id
  join program_record r on r.program_id = b.program_id and r.source_id = b.source_id
    and r.recorded_to is null
  join source s on s.id = r.source_id
  join place i on i.id = p.institution_id
  order by p.id, claim_order(s.kind), r.valid_from desc
), field as materialized (
  -- All that were found first, so that each is judged once and not for each of its programs.
  select distinct f.field::text as field from found f where $4::text is not null
), field_fitting as materialized (
  select f.field from field f where field_within(f.field, $4)
), fitting as (
  select
    code, title, level, field, field_text, duration_text, modes, institution, institution_name,
    country, region, city
  from found
  where institution_fits and level_fits and mode_fits and country_fits and region_fits
    and ($4::text is null or field in (select f.field from field_fitting f))
), counted as (
  select
    count(*) as found,
    count(*) filter (where not institution_fits) as institution_removed,
    count(*) filter (where not level_fits) as level_removed,
    count(*) filter (
      where $4::text is not null
        and coalesce(field not in (select f.field from field_fitting f), true)) as field_removed,
    count(*) filter (where not mode_fits) as mode_removed,
    count(*) filter (where not country_fits) as country_removed,
    count(*) filter (where not region_fits) as region_removed
  from found
)
select
  f.code, f.title, f.level, f.field, f.field_text, f.duration_text,
  array(
    select m from unnest(f.modes) m
    union
    select o.mode::text
    from offering o join program p on p.id = o.program_id
    where p.code = f.code and p.recorded_to is null and o.recorded_to is null
    order by 1) as modes,
  f.institution, f.institution_name, f.country, f.region, f.city,
  (select count(*) from fitting) as total, c.institution_removed, c.level_removed,
  c.field_removed, c.mode_removed, c.country_removed, c.region_removed
from counted c
left join lateral (
  select
    code, title, level, field, field_text, duration_text, modes, institution, institution_name,
    country, region, city
  from fitting
  where $9::text is null or (title, code) > ($9, $10::text)
  order by title, code
  limit $8
) f on true
order by f.title, f.code
