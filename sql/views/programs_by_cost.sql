-- The programs that fit, by total cost in the currency asked for: known totals, printed ones, lower
-- bounds, and by title those without any. `words` are patterns of the text's words, null without a
-- text; `after` is the place of the last item of the page before.
create function programs_by_cost(
  asked program_asking, words text[], most bigint, after_place numeric, after_amount bigint,
  after_title text, after_code text)
returns table (place numeric, amount bigint, program_id bigint, sort_title text, code text)
language plpgsql stable
set plan_cache_mode = force_custom_plan
set max_parallel_workers_per_gather = 0
as $$
#variable_conflict use_column
declare
  found_now bigint;
begin
  return query
  select c.cost_class::numeric, c.cost_low, c.program_id, c.sort_title, c.code
  from program_card c
  where c.currency = asked.currency and c.cost_class < 3
    and (asked.terms is null or c.terms @@ asked.terms) and program_fits(c, asked)
    and (after_place is null or (c.cost_class, c.cost_low, c.sort_title, c.code)
      > (after_place::smallint, after_amount, after_title collate "C", after_code collate "C"))
  order by c.cost_class, c.cost_low, c.sort_title, c.code
  limit most;
  get diagnostics found_now = row_count;
  if found_now < most and asked.cost_low is null and asked.cost_high is null then
    return query
    select t.place, t.amount, t.program_id, t.sort_title, t.code
    from programs_by_title(
      asked, 'cost', words, null, most - found_now, after_place, after_title, after_code) t;
  end if;
end $$
