-- Programs that fit every filter, in the order asked for, with how many more there would be without
-- each filter and how many inactive ones are not listed.
-- $1: all filters that are words, as one query of terms, $2: the names of the filters, $3: for each
-- the terms of those that it alone removes, $4: currency, $5 and $6: least and most cost, $7 and
-- $8: months, $9 and $10: credits, $11: the order (relevance, cost, duration, name), $12: the
-- folded text or null, $13: how many, $14 to $17: the place of the last item of the page before: a
-- number, an amount, its folded title, its code, $18: how far to count, $19: today, $20: the terms
-- that find the inactive ones or null, $21: verdicts, $22: for each the terms that find it, $23:
-- whether inactive ones are listed, $24: the level, $25: a pattern for each word of the text, $26:
-- how far to count what a filter removes, $27: for each filter the terms of all others, $28: the terms
-- of the text, $29: all levels but the one asked for. A null filter lets everything through; '=all'
-- alone is every program, and asks no index.
--
-- What few programs fit is sorted; where many do, an index in the order asked for soon leads to as
-- many as a page has: each order has a function that goes that way.
with asking as materialized (
  select row(
    nullif($1, '''=all''')::tsquery, $24::text, $4::text, $5::bigint, $6::bigint, $7::numeric,
    $8::numeric, $9::numeric, $10::numeric, $23::boolean)::program_asking as asked
), first as materialized (
  select
    f.total, f.out_of_cost, f.out_of_duration, f.out_of_credits, f.place, f.amount, f.program_id,
    f.sort_title, f.code
  from asking a
  cross join lateral first_fitting(
    a.asked, $18::bigint, $11::text, $12::text, $13::bigint, $14::numeric, $15::bigint, $16::text,
    $17::text) f
), counted as materialized (
  select
    f.total, f.total < $18 as is_few, f.out_of_cost, f.out_of_duration, f.out_of_credits
  from first f
  limit 1
), page as (
  select f.place, f.amount, f.program_id, f.sort_title, f.code
  from first f
  where f.program_id is not null
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
  select
    f.name,
    case
      -- What fits all others less what fits that one, too: where few do, the index leads to them
      -- sooner than to what lacks a term.
      when t.is_few and t.total < 2 * $26::bigint
        then least($26, coalesce(
          case f.name
            when 'cost' then t.out_of_cost
            when 'duration' then t.out_of_duration
            when 'credits' then t.out_of_credits
          end,
          count_fitting(o.others, null, $26 + t.total) - t.total))
      -- The index by level is one of lengths, too.
      when f.name in ('cost', 'duration', 'credits')
        or f.name = 'level' and ($7 is not null or $8 is not null)
        then count_out_of_bounds(o.others, o.bounds, $29::text[], $26)
      when f.name = 'text' then count_fitting(o.others, $28::tsquery, $26)
      else count_fitting(o.rest, null, $26)
    end as found
  from counted t
  cross join unnest($2::text[], $3::text[], $27::text[]) f (name, alone, others)
  cross join lateral (
    select
      row(
        nullif(f.others, '''=all''')::tsquery, case when f.name <> 'level' then $24 end, $4,
        case when f.name <> 'cost' then $5 end, case when f.name <> 'cost' then $6 end,
        case when f.name <> 'duration' then $7 end, case when f.name <> 'duration' then $8 end,
        case when f.name <> 'credits' then $9 end, case when f.name <> 'credits' then $10 end,
        $23)::program_asking as others,
      row(
        f.alone::tsquery, case when f.name <> 'level' then $24 end, $4, $5, $6, $7, $8, $9,
        $10, $23)::program_asking as rest,
      row(
        null, case when f.name = 'level' then $24 end, $4,
        case when f.name = 'cost' then $5 end, case when f.name = 'cost' then $6 end,
        case when f.name = 'duration' then $7 end, case when f.name = 'duration' then $8 end,
        case when f.name = 'credits' then $9 end, case when f.name = 'credits' then $10 end,
        null)::program_asking as bounds
  ) o
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
