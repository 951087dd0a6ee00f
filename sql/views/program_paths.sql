-- Where the records of some programs lead as of a day, as known at a revision.
create function program_paths(programs bigint[], as_of date, known bigint)
returns table (program_id bigint, current_id bigint, steps jsonb)
language plpgsql stable parallel safe rows 10
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  -- Nearly every program leads nowhere else, and is asked about at every look-up.
  if not exists (select from program_relation r where r.related_id = any (programs)) then
    return query select p, p, '[]'::jsonb from unnest(programs) p;
    return;
  end if;
  return query
  select p, w.current_id, w.steps
  from unnest(programs) p
  cross join lateral program_path(p, as_of, known) w;
end $$
