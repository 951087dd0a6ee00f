-- The programs that fit, by length in months and by title those without one. `words` are patterns
-- of the text's words, null without a text; `after` is the place of the last item of the page
-- before.
create function programs_by_duration(
  asked program_asking, words text[], most bigint, after_place numeric, after_title text,
  after_code text)
returns table (place numeric, amount bigint, program_id bigint, sort_title text, code text)
language plpgsql stable
set plan_cache_mode = force_custom_plan
set max_parallel_workers_per_gather = 0
as $$
#variable_conflict use_column
declare
  wanted bigint := most;
  found_now bigint;
begin
  -- What begins below the least length asked for and reaches it is a span, of which there are few.
  if asked.months_low is not null then
    return query
    select c.months_low, 0::bigint, c.program_id, c.sort_title, c.code
    from program_card c
    where c.months_low < asked.months_low and c.months_high is distinct from c.months_low
      and (asked.terms is null or c.terms @@ asked.terms) and program_fits(c, asked)
      and (after_place is null or (c.months_low, c.sort_title, c.code)
        > (after_place, after_title collate "C", after_code collate "C"))
    order by c.months_low, c.sort_title, c.code
    limit wanted;
    get diagnostics found_now = row_count;
    wanted := wanted - found_now;
  end if;
  if wanted > 0 then
    return query
    select c.months_low, 0::bigint, c.program_id, c.sort_title, c.code
    from program_card c
    where c.months_low >= coalesce(asked.months_low, 0)
      and (asked.terms is null or c.terms @@ asked.terms) and program_fits(c, asked)
      and (after_place is null or (c.months_low, c.sort_title, c.code)
        > (after_place, after_title collate "C", after_code collate "C"))
    order by c.months_low, c.sort_title, c.code
    limit wanted;
    get diagnostics found_now = row_count;
    wanted := wanted - found_now;
  end if;
  if wanted > 0 and asked.months_low is null and asked.months_high is null then
    return query
    select t.place, t.amount, t.program_id, t.sort_title, t.code
    from programs_by_title(
      asked, 'duration', words, null, wanted, after_place, after_title, after_code) t;
  end if;
end $$
