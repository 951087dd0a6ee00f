-- How many programs fit what is asked, counted up to `counted`, and where fewer do, the first of them
-- after a place, in the order asked for; without any, one row that only counts. Where as many do,
-- they are not sorted: an index in that order leads to the first ones sooner.
create function first_fitting(
  asked program_asking, counted bigint, ordered text, beginning text, most bigint,
  after_place numeric, after_amount bigint, after_title text, after_code text)
returns table (
  total bigint, place numeric, amount bigint, program_id bigint, sort_title text, code text)
language plpgsql stable
set plan_cache_mode = force_custom_plan
set max_parallel_workers_per_gather = 0
-- Cards are asked for all the time and are in memory, where a page costs little beside reading on in a
-- long list of an index.
set random_page_cost = 0.2
set seq_page_cost = 0.2
as $$
#variable_conflict use_column
declare
  led constant program_asking := led_by_terms(asked);
begin
  return query
  with fitting as materialized (
    (
      select
        -- What a function returns has lost its collation.
        c.program_id, c.sort_title collate "C" as sort_title, c.code collate "C" as code,
        c.months_low, c.currency, c.cost_class, c.cost_low
      from programs_fitting(led) c
      limit counted
    )
    union all
    (
      select
        c.program_id, c.sort_title collate "C", c.code collate "C", c.months_low, c.currency,
        c.cost_class, c.cost_low
      from programs_spanning(led) c
      limit counted
    )
  ), number as materialized (
    select least(counted, count(*)) as total from fitting
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
  select n.total, p.place, p.amount, p.program_id, p.sort_title, p.code
  from number n
  left join page p on true;
end $$
