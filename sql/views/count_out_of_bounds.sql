-- How many programs fit what is asked and are out of the bounds of one filter, at most so many. Where
-- nothing is, the indexes of cost, and of length beside a level, say so at once. `other_levels` are
-- all but the one asked for: each by itself leads on to the lengths of its programs.
create function count_out_of_bounds(
  asked program_asking, bounds program_asking, other_levels text[], most bigint)
returns bigint
language plpgsql stable
set plan_cache_mode = force_custom_plan
set max_parallel_workers_per_gather = 0
-- Cards are asked for all the time and are in memory, where one costs two or three times as much as an
-- entry of an index.
set random_page_cost = 0.05
set seq_page_cost = 0.05
-- That there is none to be found is never expected, so reading on until enough are found looks cheap.
set enable_seqscan = off
set enable_indexscan = off
-- What is not allowed is planned as endlessly dear, for which a server might compile it.
set jit = off
as $$
declare
  -- The level is a term, too, which need not be asked for where it is the only one.
  led constant program_asking := case
    when (led_by_terms(asked)).level is null then asked else led_by_terms(asked) end;
  found_now bigint;
begin
  if coalesce(bounds.cost_low, bounds.cost_high) is not null and num_nonnulls(
    led.terms, led.level, led.cost_low, led.cost_high, led.months_low, led.months_high,
    led.credits_low, led.credits_high) = 0
  then
    return count_beyond_cost(bounds, led.includes_inactive, most);
  end if;
  found_now := (
    select count(*)
    from (
      select
      from programs_fitting(led) c
      where is_out_of_bounds(
        c.level, c.currency, c.cost_class, c.cost_low, c.cost_high, c.months_low, c.months_high,
        c.credits_low, c.credits_high, bounds, other_levels)
      limit most) f);
  if has_spans(led) then
    found_now := found_now + (
      select count(*)
      from (
        select
        from programs_spanning(led) c
        where is_out_of_bounds(
          c.level, c.currency, c.cost_class, c.cost_low, c.cost_high, c.months_low, c.months_high,
          c.credits_low, c.credits_high, bounds, other_levels)
        limit most - found_now) f);
  end if;
  return found_now;
end $$
