-- How many programs of all are out of a bound on cost, at most so many: those without a total, with one
-- in another currency, and those beyond the bound, each a range of the index in which it is read on
-- until enough are found. Reading on in the cards themselves may take all of them, since they lie as
-- they were imported, one country after the other.
create function count_beyond_cost(bounds program_asking, includes_inactive boolean, most bigint)
returns bigint
language plpgsql stable
set plan_cache_mode = force_custom_plan
set max_parallel_workers_per_gather = 0
set random_page_cost = 0.05
set enable_seqscan = off
set enable_bitmapscan = off
-- An index that begins with the level holds all that is asked, too, but no range.
set enable_indexonlyscan = off
set enable_indexscan = on
set jit = off
as $$
begin
  return (
    select count(*)
    from (
      (
        select from program_card c
        where c.currency is null and (includes_inactive or not c.is_inactive)
        limit most)
      union all
      (
        select from program_card c
        where c.currency < bounds.currency and (includes_inactive or not c.is_inactive)
        limit most)
      union all
      (
        select from program_card c
        where c.currency > bounds.currency and (includes_inactive or not c.is_inactive)
        limit most)
      union all
      (
        select from program_card c
        where c.currency = bounds.currency and c.cost_class in (0, 1, 2)
          and c.cost_low > bounds.cost_high and (includes_inactive or not c.is_inactive)
        limit most)
      union all
      (
        select from program_card c
        where c.currency = bounds.currency and c.cost_class in (0, 1, 2)
          and c.cost_low < bounds.cost_low and c.cost_high < bounds.cost_low
          and (includes_inactive or not c.is_inactive)
        limit most)
      limit most) f);
end $$
