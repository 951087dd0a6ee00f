-- How many programs fit what is asked, counted up to `counted`, and where fewer do, the first of them
-- after a place, in the order asked for; without any, one row that only counts. Where as many do,
-- they are not sorted: an index in that order leads to the first ones sooner. Several bounds of what
-- few programs have the terms of are looked at together; then it is known, too, how many only one of
-- them removes: out_of_cost, out_of_duration, out_of_credits, else null.
create function first_fitting(
  asked program_asking, counted bigint, ordered text, beginning text, most bigint,
  after_place numeric, after_amount bigint, after_title text, after_code text)
returns table (
  total bigint, out_of_cost bigint, out_of_duration bigint, out_of_credits bigint, place numeric,
  amount bigint, program_id bigint, sort_title text, code text)
language plpgsql stable
set plan_cache_mode = force_custom_plan
set max_parallel_workers_per_gather = 0
-- Cards are asked for all the time and are in memory, where one costs two or three times as much as an
-- entry of an index.
set random_page_cost = 0.05
set seq_page_cost = 0.05
as $$
#variable_conflict use_column
declare
  led constant program_asking := led_by_terms(asked);
  has_cost constant boolean := coalesce(led.cost_low, led.cost_high) is not null;
  has_duration constant boolean := coalesce(led.months_low, led.months_high) is not null;
  has_credits constant boolean := coalesce(led.credits_low, led.credits_high) is not null;
  -- Null where no terms are asked.
  estimated constant bigint := estimated_programs(led.terms);
  -- That more than are counted have the terms is found out only after so many were read.
  is_looked_at boolean := coalesce(estimated * 5 < counted, false)
    and has_cost::integer + has_duration::integer + has_credits::integer > 1;
  read_by program_asking := led;
begin
  -- Counting takes a third of handing on what is counted; greatest bounds alone need an index only.
  if coalesce(estimated > counted, true) and count_fitting(led, null, counted) >= counted then
    return query
    select
      counted, null::bigint, null::bigint, null::bigint, null::numeric, null::bigint,
      null::bigint, null::text, null::text;
    return;
  end if;
  if is_looked_at then
    read_by := row(
      led.terms, led.level, null, null, null, null, null, null, null, led.includes_inactive);
  end if;
  loop
    return query
    with looked as materialized (
      (
        select
          -- What a function returns has lost its collation.
          c.program_id, c.sort_title collate "C" as sort_title, c.code collate "C" as code,
          c.months_low, c.currency, c.cost_class, c.cost_low, m.misses_cost, m.misses_duration,
          m.misses_credits
        from programs_fitting(read_by) c
        cross join lateral misses_bounds(
          is_looked_at, led, c.currency, c.cost_class, c.cost_low, c.cost_high, c.months_low,
          c.months_high, c.credits_low, c.credits_high) m
        limit counted
      )
      union all
      (
        select
          c.program_id, c.sort_title collate "C", c.code collate "C", c.months_low, c.currency,
          c.cost_class, c.cost_low, false, false, false
        from programs_spanning(read_by) c
        limit counted
      )
    ), fitting as not materialized (
      select l.program_id, l.sort_title, l.code, l.months_low, l.currency, l.cost_class, l.cost_low
      from looked l
      where not (l.misses_cost or l.misses_duration or l.misses_credits)
    ), number as materialized (
      select
        least(counted, (select count(*) from fitting)) as total, count(*) as looked,
        count(*) filter (where l.misses_cost and not l.misses_duration and not l.misses_credits)
          as out_of_cost,
        count(*) filter (where l.misses_duration and not l.misses_cost and not l.misses_credits)
          as out_of_duration,
        count(*) filter (where l.misses_credits and not l.misses_cost and not l.misses_duration)
          as out_of_credits
      from looked l
    ), page as (
      select k.place, k.amount, f.program_id, f.sort_title, f.code
      from fitting f
      cross join lateral (
        select
          case ordered
            when 'cost' then case when f.currency = asked.currency then f.cost_class else 3 end
            when 'duration' then coalesce(f.months_low, 1000000000)
            when 'relevance' then case when starts_with(f.sort_title, beginning) then 1 else 2 end
            else 0
          end::numeric as place,
          case when ordered = 'cost' and f.currency = asked.currency then coalesce(f.cost_low, 0)
            else 0 end as amount
      ) k
      where (select n.total < counted from number n)
        and (after_place is null
          or (k.place, k.amount, f.sort_title, f.code)
            > (after_place, after_amount, after_title collate "C", after_code collate "C"))
      order by k.place, k.amount, f.sort_title, f.code
      limit most
    )
    select
      n.total, case when is_looked_at then n.out_of_cost end,
      case when is_looked_at then n.out_of_duration end,
      case when is_looked_at then n.out_of_credits end, p.place, p.amount, p.program_id,
      p.sort_title, p.code
    from number n
    left join page p on true
    where not is_looked_at or n.looked < counted;
    exit when found;
    is_looked_at := false;
    read_by := led;
  end loop;
end $$
