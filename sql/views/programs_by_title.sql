-- The programs that fit, by title: all of them, or those that have no place by cost or length. By
-- relevance the titles that begin with the text come first. `words` are patterns of the text's
-- words, null without a text; `after` is the place of the last item of the page before.
create function programs_by_title(
  asked program_asking, ordered text, words text[], beginning text, most bigint,
  after_place numeric, after_title text, after_code text)
returns table (place numeric, amount bigint, program_id bigint, sort_title text, code text)
language plpgsql stable
set plan_cache_mode = force_custom_plan
set max_parallel_workers_per_gather = 0
as $$
#variable_conflict use_column
declare
  rest constant numeric := case ordered
    when 'cost' then 3 when 'duration' then 1000000000 when 'relevance' then 2 else 0 end;
begin
  if words is null then
    return query
    select rest, 0::bigint, c.program_id, c.sort_title, c.code
    from program_card c
    where (asked.terms is null or c.terms @@ asked.terms) and program_fits(c, asked)
      and (ordered <> 'cost' or c.currency is distinct from asked.currency)
      and (ordered <> 'duration' or c.months_low is null)
      and (after_place is null or after_place < rest
        or (c.sort_title, c.code) > (after_title collate "C", after_code collate "C"))
    order by c.sort_title, c.code
    limit most;
    return;
  end if;
  -- Titles are few beside programs, and lead to theirs in order.
  return query
  with title as (
    select distinct
      case when ordered = 'relevance' and starts_with(t.folded, beginning) then 1 else rest end
        as place,
      t.folded collate "C" as sort_title
    from program_title t
    where ' ' || t.folded like all (words)
  ), found as (
    (
      select t.place, t.sort_title, c.program_id, c.code
      from (
        select t.place, t.sort_title
        from title t
        where after_place is null
          or (t.place, t.sort_title) >= (after_place, after_title collate "C")
        order by t.place, t.sort_title) t
      cross join lateral (
        select c.program_id, c.code
        from program_card c
        where c.sort_title = t.sort_title and (asked.terms is null or c.terms @@ asked.terms) is true
          and program_fits(c, asked)
          and (ordered <> 'cost' or c.currency is distinct from asked.currency)
          and (ordered <> 'duration' or c.months_low is null)
          and (after_place is null or (t.place, t.sort_title, c.code)
            > (after_place, after_title collate "C", after_code collate "C"))
        order by c.code
        limit most
      ) c
      order by t.place, t.sort_title, c.code
      limit most
    )
    union all
    (
      -- Some have the words in another name.
      select rest, c.sort_title, c.program_id, c.code
      from program_card c
      where c.terms @@ coalesce(asked.terms && '''=names''', '''=names''') and program_fits(c, asked)
        and not ' ' || c.sort_title like all (words)
        and (ordered <> 'cost' or c.currency is distinct from asked.currency)
        and (ordered <> 'duration' or c.months_low is null)
        and (after_place is null or (rest, c.sort_title, c.code)
          > (after_place, after_title collate "C", after_code collate "C"))
      order by c.sort_title, c.code
      limit most
    )
  )
  select f.place, 0::bigint, f.program_id, f.sort_title, f.code
  from found f
  order by f.place, f.sort_title, f.code
  limit most;
end $$
