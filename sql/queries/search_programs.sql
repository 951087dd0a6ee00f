-- Programs that fit every filter, in the order asked for, with how many more there would be without
-- each filter and how many inactive ones are not listed.
-- $1: all filters that are words, as one query of terms, $2: the names of the filters, $3: for each
-- the terms of those that it alone removes, $4: currency, $5 and $6: least and most cost, $7 and
-- $8: months, $9 and $10: credits, $11: the order (relevance, cost, duration, name), $12: the
-- folded text or null, $13: how many, $14 to $17: the place of the last item of the page before: a
-- number, an amount, its folded title, its code, $18: how far to count, $19: today, $20: the terms
-- that find the inactive ones or null, $21: verdicts, $22: for each the terms that find it, $23:
-- whether inactive ones are listed, $24: the level, $25: a pattern for each word of the text, $26:
-- how far to count what a filter removes, $27: for each filter the terms of all others. A null filter
-- lets everything through.
--
-- What few programs fit is sorted; where many do, an index in the order asked for soon leads to as
-- many as a page has: each order has a function that goes that way.
with asking as materialized (
  select row(
    $1::tsquery, $24::text, $4::text, $5::bigint, $6::bigint, $7::numeric, $8::numeric, $9::numeric,
    $10::numeric, $23::boolean)::program_asking as asked
), fitting as materialized (
  select
    -- What a function returns has lost its collation.
    f.program_id, f.sort_title collate "C" as sort_title, f.code collate "C" as code, f.months_low,
    f.currency, f.cost_class, f.cost_low
  from asking a
  cross join lateral fitting_programs(a.asked, null, $18::bigint) f
), counted as materialized (
  select count(*) as total, count(*) < $18 as is_few from fitting
), few as (
  select k.place, k.amount, f.program_id, f.sort_title, f.code
  from fitting f
  cross join lateral (
    select
      case $11::text
        when 'cost' then case when f.currency = $4 then f.cost_class else 3 end
        when 'duration' then coalesce(f.months_low, 1000000000)
        when 'relevance' then case when starts_with(f.sort_title, $12::text) then 1 else 2 end
        else 0
      end::numeric as place,
      case when $11 = 'cost' and f.currency = $4 then coalesce(f.cost_low, 0) else 0 end as amount
  ) k
  where (select o.is_few from counted o)
    and ($14::numeric is null
      or (k.place, k.amount, f.sort_title, f.code) > ($14, $15::bigint, $16::text, $17::text))
  order by k.place, k.amount, f.sort_title, f.code
  limit $13::bigint
), page as (
  select f.place, f.amount, f.program_id, f.sort_title, f.code from few f
  union all
  select m.place, m.amount, m.program_id, m.sort_title, m.code
  from asking a
  cross join lateral programs_by_cost(a.asked, $25::text[], $13, $14, $15, $16, $17) m
  where (select $11 = 'cost' and not o.is_few from counted o)
  union all
  select m.place, m.amount, m.program_id, m.sort_title, m.code
  from asking a
  cross join lateral programs_by_duration(a.asked, $25, $13, $14, $16, $17) m
  where (select $11 = 'duration' and not o.is_few from counted o)
  union all
  select m.place, m.amount, m.program_id, m.sort_title, m.code
  from asking a
  cross join lateral programs_by_title(a.asked, $11, $25, $12, $13, $14, $16, $17) m
  where (select $11 in ('relevance', 'name') and not o.is_few from counted o)
), without as (
  select f.name, coalesce(m.found, a.found) as found
  from counted t
  cross join unnest($2::text[], $3::text[], $27::text[]) f (name, alone, others)
  -- What fits all others less what fits that one, too: where few do, the index leads to them sooner
  -- than to what lacks a term.
  left join lateral (
    select least($26::bigint, count(*) - t.total) as found
    from fitting_programs(
      row(
        f.others::tsquery, case when f.name <> 'level' then $24 end, $4,
        case when f.name <> 'cost' then $5 end, case when f.name <> 'cost' then $6 end,
        case when f.name <> 'duration' then $7 end, case when f.name <> 'duration' then $8 end,
        case when f.name <> 'credits' then $9 end, case when f.name <> 'credits' then $10 end,
        $23)::program_asking,
      null, $26 + t.total)
    where t.is_few and t.total < 2 * $26
    having t.is_few and t.total < 2 * $26
  ) m on true
  -- A bound that removes is asked for turned round; terms are given so.
  left join lateral (
    select count(*) as found
    from fitting_programs(
      row(
        f.alone::tsquery, case when f.name <> 'level' then $24 end, $4,
        case when f.name <> 'cost' then $5 end, case when f.name <> 'cost' then $6 end,
        case when f.name <> 'duration' then $7 end, case when f.name <> 'duration' then $8 end,
        case when f.name <> 'credits' then $9 end, case when f.name <> 'credits' then $10 end,
        $23)::program_asking,
      case
        when f.name in ('cost', 'duration', 'credits') then row(
          null, null, $4,
          case when f.name = 'cost' then $5 end, case when f.name = 'cost' then $6 end,
          case when f.name = 'duration' then $7 end, case when f.name = 'duration' then $8 end,
          case when f.name = 'credits' then $9 end, case when f.name = 'credits' then $10 end,
          true)::program_asking
      end,
      $26)
    where not (t.is_few and t.total < 2 * $26)
  ) a on true
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
-- Offset 0 leads from the page to its institutions, never through all of them.
left join lateral (
  select i.code, i.name, i.country, i.region, i.city
  from institution_card i
  where i.institution_id = c.institution_id
  offset 0
) i on true
order by p.place, p.amount, p.sort_title collate "C", p.code collate "C"
