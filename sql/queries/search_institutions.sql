-- Institutions by what is typed of any of their names, the best match first, with how many each
-- filter removes and how many inactive ones are not listed.
-- $1: the folded words without blanks between them, or null, $2: the folded words, $3: country, $4:
-- region and $5: city as keys of places, $6: kind, $7: whether inactive ones are listed, $8: how
-- many, $9 and $10: the place of the last item of the page before and its code, $11: today, $12: a
-- pattern for each word, $13: how far to count what is outdated. A null filter lets everything
-- through. A place in the list is the way in which a name matches, as one digit, and the text that
-- orders equals.
with judged as materialized (
  select
    m.place, m.institution_id, c.code, $7 or c.status is null as listed,
    $3::text is null or coalesce(c.country = $3, false) as country_fits,
    $4::text is null or coalesce(c.region_key = $4, false) as region_fits,
    $5::text is null or coalesce(c.city_key = $5, false) as city_fits,
    $6::text is null or coalesce(c.kind = $6, false) as kind_fits
  from matching_institutions($1, $2::text[], $12::text[]) m
  -- Offset 0 reads the cards of those that match, not all of them.
  cross join lateral (
    select c.code, c.status, c.country, c.region_key, c.city_key, c.kind
    from institution_card c
    where c.institution_id = m.institution_id
    offset 0
  ) c
), counted as (
  select
    count(*) filter (where listed and country_fits and region_fits and city_fits and kind_fits)
      as total,
    count(*) filter (where listed and region_fits and city_fits and kind_fits and not country_fits)
      as country_removed,
    count(*) filter (where listed and country_fits and city_fits and kind_fits and not region_fits)
      as region_removed,
    count(*) filter (where listed and country_fits and region_fits and kind_fits and not city_fits)
      as city_removed,
    count(*) filter (where listed and country_fits and region_fits and city_fits and not kind_fits)
      as kind_removed,
    count(*) filter (
      where not listed and country_fits and region_fits and city_fits and kind_fits) as inactive
  from (
    select listed, country_fits, region_fits, city_fits, kind_fits from judged
    union all
    select
      $7 or c.status is null, $3::text is null or coalesce(c.country = $3, false),
      $4::text is null or coalesce(c.region_key = $4, false),
      $5::text is null or coalesce(c.city_key = $5, false),
      $6::text is null or coalesce(c.kind = $6, false)
    from institution_card c
    where $1 is null
  ) a
), page as (
  (
    select j.place, j.institution_id, j.code
    from judged j
    where j.listed and j.country_fits and j.region_fits and j.city_fits and j.kind_fits
      and ($9::text is null or (j.place collate "C", j.code collate "C") > ($9, $10::text))
    order by j.place collate "C", j.code collate "C"
    limit $8
  )
  union all
  -- Without a text everything is listed by name.
  (
    select c.sort_name, c.institution_id, c.code
    from institution_card c
    where $1 is null and ($7 or c.status is null)
      and ($3::text is null or c.country = $3) and ($4::text is null or c.region_key = $4)
      and ($5::text is null or c.city_key = $5) and ($6::text is null or c.kind = $6)
      and ($9::text is null or (c.sort_name, c.code) > ($9, $10::text))
    order by c.sort_name, c.code
    limit $8
  )
)
select
  p.place, c.code, c.name, c.kind, c.control, c.country, c.region, c.city, c.programs, c.status,
  n.name as matched_name, n.kind as matched_kind, t.total, t.country_removed, t.region_removed,
  t.city_removed, t.kind_removed, t.inactive,
  (select count(*) from (select from institution_pending limit $13::bigint) o) + (
    select count(*) from (
      select from institution_card o where o.holds_until <= $11::date limit $13) o) as outdated
from counted t
left join page p on true
left join institution_card c on c.institution_id = p.institution_id
left join lateral (
  select
    n.name,
    case
      when upper(n.valid) <= $11 then 'former'
      when lower(n.valid) > $11 then 'future'
      else n.kind
    end as kind
  from institution_name n
  cross join lateral (select replace(n.folded, ' ', '')) j (joined)
  where $1 is not null and n.institution_id = p.institution_id and n.recorded_to is null
  order by
    j.joined = $1 desc, starts_with(j.joined, $1) desc,
    -- Initials are those of any name, so the one that is shown will do.
    left(p.place, 1) not in ('1', '5') and strpos(j.joined, $1) > 0 desc,
    case left(p.place, 1)
      when '4' then (
        select count(*) from unnest($2) w (word) where strpos(' ' || n.folded, ' ' || w.word) > 0)
      when '6' then word_similarity(array_to_string($2, ' '), n.folded)
    end desc nulls last,
    n.name = c.name desc, n.name
  limit 1
) n on true
order by p.place collate "C", p.code collate "C"
