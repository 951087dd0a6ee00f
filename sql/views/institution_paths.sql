-- Where the records of some institutions lead as of a day, as known at a revision.
create function institution_paths(institutions bigint[], as_of date, known bigint)
returns table (institution_id bigint, current_id bigint, steps jsonb)
language plpgsql stable parallel safe rows 10
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  -- Nearly every institution leads nowhere else, and is asked about at every look-up.
  if not exists (
    select from institution_relation r
    where r.institution_id = any (institutions)
      and r.kind in ('duplicate_of', 'renamed_to', 'merged_into', 'succeeded_by'))
  then
    return query select i, i, '[]'::jsonb from unnest(institutions) i;
    return;
  end if;
  return query
  select i, w.current_id, w.steps
  from unnest(institutions) i
  cross join lateral institution_path(i, as_of, known) w;
end $$
