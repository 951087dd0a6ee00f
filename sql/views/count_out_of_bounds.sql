-- How many programs fit what is asked and are out of the bounds of one filter, at most so many:
-- `bounds` holds a level, a cost, a length or credits. They are written as ranges, to which indexes
-- lead: where nothing is out of bounds, that is known at once.
create function count_out_of_bounds(asked program_asking, bounds program_asking, most bigint)
returns bigint
language plpgsql stable
set plan_cache_mode = force_custom_plan
set max_parallel_workers_per_gather = 0
-- That there is none to be found is never expected, so reading on until enough are found looks cheap.
set enable_seqscan = off
set enable_indexscan = off
as $$
begin
  return (
    select count(*)
    from (
      select
      from programs_fitting(asked) c
      where (bounds.level is null
          or c.level is null or c.level < bounds.level or c.level > bounds.level)
        and (bounds.cost_low is null and bounds.cost_high is null
          or c.currency is null or c.currency < bounds.currency or c.currency > bounds.currency
          or (bounds.cost_high is not null and c.currency = bounds.currency
            and c.cost_class in (0, 1, 2) and c.cost_low > bounds.cost_high)
          or (bounds.cost_low is not null and c.currency = bounds.currency
            and c.cost_class in (0, 1, 2) and c.cost_low < bounds.cost_low
            and c.cost_high < bounds.cost_low))
        and (bounds.months_low is null and bounds.months_high is null
          or c.months_low is null
          or (bounds.months_high is not null and c.months_low > bounds.months_high)
          or (bounds.months_low is not null and c.months_low < bounds.months_low
            and c.months_high < bounds.months_low))
        and (bounds.credits_low is null and bounds.credits_high is null
          or c.credits_low is null
          or (bounds.credits_high is not null and c.credits_low > bounds.credits_high)
          or (bounds.credits_low is not null and c.credits_low < bounds.credits_low
            and c.credits_high < bounds.credits_low))
      limit most) f);
end $$
