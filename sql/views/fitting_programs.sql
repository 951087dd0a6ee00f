-- Programs that fit what is asked and, unless that is null, do not fit `lacking`; at most so many,
-- in no order, with what orders them. It is planned for each question: words that most programs
-- have are soon found by reading on, and rare ones by the index.
create function fitting_programs(asked program_asking, lacking program_asking, most bigint)
returns table (
  program_id bigint, sort_title text, code text, months_low numeric, currency text,
  cost_class smallint, cost_low bigint)
language plpgsql stable
set plan_cache_mode = force_custom_plan
set max_parallel_workers_per_gather = 0
as $$
#variable_conflict use_column
begin
  return query
  select
    c.program_id, c.sort_title, c.code, c.months_low, c.currency, c.cost_class, c.cost_low
  from program_card c
  where c.terms @@ asked.terms and program_fits(c, asked)
    and (lacking is null or program_fits(c, lacking) is not true)
  limit most;
end $$
