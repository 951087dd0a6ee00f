-- The programs that some codes mean as of a day, as known at a revision, with each code's place among
-- them: the program and the institution that a record leads to, with the steps to them as an array.
-- PL/pgSQL, because its plan is kept for the session; a plain SQL function is planned at each call.
-- One plan serves every call; left to choose, PostgreSQL plans anew for each, which costs more than
-- the answer.
create function programs_meant(codes text[], as_of date, known bigint)
returns table (place bigint, code text, program_id bigint, institution_id bigint, steps jsonb)
language plpgsql stable parallel safe rows 10
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  -- Nearly every code is a program's own and leads nowhere else, and is asked about at every look-up.
  if not exists (select from program_identifier x where x.code = any (codes))
    and not exists (
      select from program p join program_relation r on r.related_id = p.id
      where p.code = any (codes))
    and not exists (
      select from program p join institution_relation r on r.institution_id = p.institution_id
      where p.code = any (codes)
        and r.kind in ('duplicate_of', 'renamed_to', 'merged_into', 'succeeded_by'))
  then
    return query
    select q.place, q.code, p.id, p.institution_id, '[]'::jsonb
    from unnest(codes) with ordinality q (code, place)
    join program p on p.code = q.code
    where p.recorded_from <= known and (p.recorded_to is null or p.recorded_to > known);
    return;
  end if;
  return query
  with named as materialized (
    select q.place, q.code, c.id, c.steps
    from unnest(codes) with ordinality q (code, place)
    join lateral (
      select p.id, '[]'::jsonb as steps
      from program p
      where p.code = q.code
        and p.recorded_from <= known and (p.recorded_to is null or p.recorded_to > known)
      union
      select
        p.id,
        jsonb_build_array(jsonb_build_object(
          'kind', 'other_code', 'from', q.code, 'to', p.code, 'until', upper(x.valid)))
      from program_identifier x join program p on p.id = x.program_id
      where x.code = q.code and x.recorded_from <= known and p.code <> x.code
        and (p.recorded_to is null or p.recorded_to > known)
        -- A code that moved means its current bearer, a former one only where there is no other.
        and (x.valid @> as_of and (x.recorded_to is null or x.recorded_to > known)
          or not exists (
            select from program_identifier o
            where o.code = q.code and o.valid @> as_of and o.recorded_from <= known
              and (o.recorded_to is null or o.recorded_to > known)))
    ) c on true
  ), led as materialized (
    select n.place, n.code, p.id, p.institution_id, n.steps || w.steps as steps
    from named n
    join program_paths(array(select distinct n.id from named n), as_of, known) w
      on w.program_id = n.id
    join program p on p.id = w.current_id
  )
  select l.place, l.code, l.id, h.current_id, l.steps || h.steps
  from led l
  join institution_paths(array(select distinct l.institution_id from led l), as_of, known) h
    on h.institution_id = l.institution_id;
end $$
