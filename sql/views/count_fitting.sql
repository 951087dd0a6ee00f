-- How many programs fit what is asked and hold none of the terms `lacking`, at most so many. Each
-- card is asked for those, and no index: words may begin very many. It is planned for each question,
-- as the other functions of searches are.
create function count_fitting(asked program_asking, lacking tsquery, most bigint)
returns bigint
language plpgsql stable
set plan_cache_mode = force_custom_plan
set max_parallel_workers_per_gather = 0
-- Cards are asked for all the time and are in memory, where one costs two or three times as much as an
-- entry of an index.
set random_page_cost = 0.05
set seq_page_cost = 0.05
as $$
declare
  led constant program_asking := led_by_terms(asked);
  found_now bigint;
begin
  found_now := (
    select count(*)
    from (
      select
      from programs_fitting(led) c
      where lacking is null or not c.terms @@ lacking
      limit most) f);
  if has_spans(led) then
    found_now := found_now + (
      select count(*)
      from (
        select
        from programs_spanning(led) c
        where lacking is null or not c.terms @@ lacking
        limit most - found_now) f);
  end if;
  return found_now;
end $$
