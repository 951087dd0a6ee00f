-- The levels of some programs as of a day, as known at a revision: all that any of their records has
-- given; null where one of them may be of any level, because a record gives none.
-- PL/pgSQL, because its plan is kept for the session; a plain SQL function is planned at each call.
-- One plan serves every call; left to choose, PostgreSQL plans anew for each, which costs more than
-- the answer.
create function levels_taught(programs bigint[], as_of date, known bigint) returns text[]
language plpgsql stable parallel safe
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  return (
    select array_agg(distinct r.level::text)
    from program_record r
    where r.program_id = any (programs) and r.valid_from <= as_of
      and r.recorded_from <= known and (r.recorded_to is null or r.recorded_to > known)
    having bool_and(r.level is not null) and count(distinct r.program_id) = cardinality(programs));
end $$
