-- Programs that fit every filter, in the order asked for, with how many more there would be without
-- each filter and how many inactive ones are not listed.
-- $1: all filters that are words, as one query of terms, $2: the names of the filters, $3: for each
-- the terms of those that it alone removes, $4: currency, $5 and $6: least and most cost, $7 and $8: months, $9 and $10:
-- credits, $11: the order (relevance, cost, duration, name), $12: the folded text or null, $13: how
-- many, $14 to $17: the place of the last item of the page before: a number, an amount, its folded
-- title, its code, $18: how far to count, $19: today, $20: the terms that find the inactive ones or
-- null, $21: verdicts, $22: for each the terms that find it, $23: how far to count what a filter
-- removes. A null filter lets everything through.
--
-- What few programs fit is sorted; where many do, an index in the order asked for soon leads to as
-- many as a page has, so neither way's cost grows with the registry. Lengths are so few and so uneven
-- that for them everything is sorted. The file is long because each order is such a way.
with fitting as materialized (
  select
    c.program_id, c.sort_title, c.code,
    case $11::text
      when 'cost' then case when c.currency = $4::text then c.cost_class else 3 end
      when 'duration' then coalesce(c.months_low, 1000000000)
      when 'relevance' then case when starts_with(c.sort_title, $12::text) then 1 else 2 end
      else 0
    end::numeric as place,
    case when $11 = 'cost' and c.currency = $4 then coalesce(c.cost_low, 0) else 0 end as amount
  from program_card c
  where c.terms @@ $1::tsquery
    and ($5::bigint is null and $6::bigint is null or c.currency = $4 and c.cost_class < 3)
    and ($6 is null or c.cost_low <= $6) and ($5 is null or coalesce(c.cost_high >= $5, true))
    and ($7::numeric is null and $8::numeric is null or c.months_low is not null)
    and ($8 is null or c.months_low <= $8) and ($7 is null or coalesce(c.months_high >= $7, true))
    and ($9::numeric is null and $10::numeric is null or c.credits_low is not null)
    and ($10 is null or c.credits_low <= $10)
    and ($9 is null or coalesce(c.credits_high >= $9, true))
  limit case when $11 <> 'duration' then $18::integer end
), counted as materialized (
  select
    least(count(*), $18) as total, count(*) < $18 or $11 = 'duration' as is_few
  from fitting
), few as (
  select f.program_id, f.place, f.amount, f.sort_title, f.code
  from fitting f
  where (select c.is_few from counted c)
    and ($14::numeric is null
      or (f.place, f.amount, f.sort_title, f.code)
        > ($14, $15::bigint, $16::text collate "C", $17::text collate "C"))
  order by f.place, f.amount, f.sort_title, f.code
  limit $13::integer
), many_first as materialized (
  (
    -- By cost in the currency asked for, as far as any is known.
    select c.program_id, c.cost_class::numeric as place, c.cost_low as amount, c.sort_title, c.code
    from program_card c
    where (select $11 = 'cost' and not c.is_few from counted c)
      and c.currency = $4 and c.cost_class < 3 and (c.terms @@ $1) is true
      and ($6 is null or c.cost_low <= $6) and ($5 is null or coalesce(c.cost_high >= $5, true))
      and ($7 is null and $8 is null or c.months_low is not null)
      and ($8 is null or c.months_low <= $8)
      and ($7 is null or coalesce(c.months_high >= $7, true))
      and ($9 is null and $10 is null or c.credits_low is not null)
      and ($10 is null or c.credits_low <= $10)
      and ($9 is null or coalesce(c.credits_high >= $9, true))
      -- In another order the place may be no class at all, and is read nevertheless.
      and ($14 is null or (c.cost_class, c.cost_low, c.sort_title, c.code)
        > (least($14, 4)::smallint, $15, $16, $17))
    order by c.cost_class, c.cost_low, c.sort_title, c.code
    limit $13
  )
  union all
  (
    -- Titles that begin with the text; the text itself is the first of them.
    select c.program_id, 1, 0, c.sort_title, c.code
    from program_card c
    where (select $11 = 'relevance' and not c.is_few from counted c)
      and c.sort_title >= $12 and c.sort_title < $12 || U&'\+10FFFF' and (c.terms @@ $1) is true
      and ($5 is null and $6 is null or c.currency = $4 and c.cost_class < 3)
      and ($6 is null or c.cost_low <= $6) and ($5 is null or coalesce(c.cost_high >= $5, true))
      and ($7 is null and $8 is null or c.months_low is not null)
      and ($8 is null or c.months_low <= $8)
      and ($7 is null or coalesce(c.months_high >= $7, true))
      and ($9 is null and $10 is null or c.credits_low is not null)
      and ($10 is null or c.credits_low <= $10)
      and ($9 is null or coalesce(c.credits_high >= $9, true))
      and ($14 is null or $14 = 1 and (c.sort_title, c.code) > ($16, $17))
    order by c.sort_title, c.code
    limit $13
  )
), many as (
  select m.program_id, m.place, m.amount, m.sort_title, m.code from many_first m
  union all
  (
    -- By title: all of them, or what has no place in the order that was asked for.
    select
      c.program_id,
      case $11 when 'cost' then 3 when 'relevance' then 2 else 0 end::numeric,
      0, c.sort_title, c.code
    from program_card c
    where (select not c.is_few from counted c) and (select count(*) < $13 from many_first)
      and (c.terms @@ $1) is true
      and case $11
        when 'cost' then c.currency is distinct from $4
        when 'relevance' then not starts_with(c.sort_title, $12)
        else true
      end
      and ($5 is null and $6 is null or c.currency = $4 and c.cost_class < 3)
      and ($6 is null or c.cost_low <= $6) and ($5 is null or coalesce(c.cost_high >= $5, true))
      and ($7 is null and $8 is null or c.months_low is not null)
      and ($8 is null or c.months_low <= $8)
      and ($7 is null or coalesce(c.months_high >= $7, true))
      and ($9 is null and $10 is null or c.credits_low is not null)
      and ($10 is null or c.credits_low <= $10)
      and ($9 is null or coalesce(c.credits_high >= $9, true))
      and ($14 is null or (c.sort_title, c.code) > ($16, $17)
        or $14 < case $11 when 'cost' then 3 when 'relevance' then 2 else 0 end)
    order by c.sort_title, c.code
    limit $13
  )
), page as (
  select f.program_id, f.place, f.amount, f.sort_title, f.code from few f
  union all
  (
    select m.program_id, m.place, m.amount, m.sort_title, m.code
    from many m
    order by m.place, m.amount, m.sort_title, m.code
    limit $13
  )
), without as (
  select f.name, w.found
  from unnest($2::text[], $3::text[]) f (name, terms)
  cross join lateral (
    select count(*) as found
    from (
      select
      from program_card c
      where c.terms @@ f.terms::tsquery
        and (f.name = 'cost') <> coalesce(
          ($5 is null and $6 is null or c.currency = $4 and c.cost_class < 3)
            and ($6 is null or c.cost_low <= $6)
            and ($5 is null or coalesce(c.cost_high >= $5, true)), false)
        and (f.name = 'duration') <> coalesce(
          ($7 is null and $8 is null or c.months_low is not null)
            and ($8 is null or c.months_low <= $8)
            and ($7 is null or coalesce(c.months_high >= $7, true)), false)
        and (f.name = 'credits') <> coalesce(
          ($9 is null and $10 is null or c.credits_low is not null)
            and ($10 is null or c.credits_low <= $10)
            and ($9 is null or coalesce(c.credits_high >= $9, true)), false)
      limit $23::integer
    ) x
  ) w
)
select
  p.place, p.amount, p.sort_title, c.code, c.title, c.level, c.field, c.field_text,
  c.duration_text, c.modes, c.currency, c.cost_class, c.cost_low, c.cost_high, c.is_inactive,
  i.code as institution, i.name as institution_name, i.country, i.region, i.city,
  (
    select v.state
    from unnest($21::text[], $22::text[]) v (state, terms)
    where c.terms @@ v.terms::tsquery
    limit 1) as verdict,
  t.total,
  array(select w.name from without w order by w.name) as filters,
  array(select w.found from without w order by w.name) as removed,
  (
    select count(*)
    from (select from program_card o where o.terms @@ $20::tsquery limit $18) o) as inactive,
  (select count(*) from (select from program_pending limit $18) o) + (
    select count(*) from (
      select from program_card o where o.holds_until <= $19::date limit $18) o) as outdated
from counted t
left join page p on true
left join program_card c on c.program_id = p.program_id
left join institution_card i on i.institution_id = c.institution_id
order by p.place, p.amount, p.sort_title, p.code
