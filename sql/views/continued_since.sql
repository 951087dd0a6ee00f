-- Since when a program continues another one as of a day, as known at a revision: -infinity for
-- every day, null when it does not yet. Programs of two institutions need a merger of theirs, or a
-- stated day.
create function continued_since(
  program bigint, predecessor bigint, stated date, as_of date, known bigint)
returns date
language plpgsql stable parallel safe
as $$
#variable_conflict use_column
declare
  home bigint := (select p.institution_id from program p where p.id = program);
  former_home bigint := (select p.institution_id from program p where p.id = predecessor);
  merged date;
begin
  if stated > as_of then
    return null;
  end if;
  if home = former_home then
    return coalesce(stated, '-infinity');
  end if;
  select coalesce(i.since, '-infinity')
  into merged
  from institution_predecessors(home, as_of, known) i
  where i.institution_id = former_home;
  return greatest(stated, merged);
end $$
