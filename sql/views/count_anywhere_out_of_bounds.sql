-- How many programs of all are out of the bounds of one filter, at most so many: what the planner knows
-- of each bound holds for all programs, so that it may read on until enough are found.
create function count_anywhere_out_of_bounds(
  bounds program_asking, other_levels text[], includes_inactive boolean, most bigint)
returns bigint
language plpgsql stable
set plan_cache_mode = force_custom_plan
set max_parallel_workers_per_gather = 0
set random_page_cost = 0.2
set seq_page_cost = 0.2
set enable_seqscan = on
set enable_indexscan = on
as $$
begin
  return (
    select count(*)
    from (
      select
      from program_card c
      where (includes_inactive or not c.is_inactive)
        and is_out_of_bounds(
          c.level, c.currency, c.cost_class, c.cost_low, c.cost_high, c.months_low, c.months_high,
          c.credits_low, c.credits_high, bounds, other_levels)
      limit most) f);
end $$
