-- How many programs fit what is asked and are out of the bounds of one filter, at most so many. Where
-- nothing is out of bounds, the indexes say so at once.
create function count_out_of_bounds(asked program_asking, bounds program_asking, most bigint)
returns bigint
language plpgsql stable
set plan_cache_mode = force_custom_plan
set max_parallel_workers_per_gather = 0
-- That there is none to be found is never expected, so reading on until enough are found looks cheap.
set enable_seqscan = off
set enable_indexscan = off
as $$
declare
  found_now bigint;
begin
  found_now := (
    select count(*)
    from (
      select
      from programs_fitting(asked) c
      where is_out_of_bounds(
        c.level, c.currency, c.cost_class, c.cost_low, c.cost_high, c.months_low, c.months_high,
        c.credits_low, c.credits_high, bounds)
      limit most) f);
  if asked.cost_low is not null or asked.months_low is not null then
    found_now := found_now + (
      select count(*)
      from (
        select
        from programs_spanning(asked) c
        where is_out_of_bounds(
          c.level, c.currency, c.cost_class, c.cost_low, c.cost_high, c.months_low, c.months_high,
          c.credits_low, c.credits_high, bounds)
        limit most - found_now) f);
  end if;
  return found_now;
end $$
