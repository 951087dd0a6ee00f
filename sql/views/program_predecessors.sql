-- The programs that a program continues as of a day, as known at a revision, directly or through
-- others, and since when what was decided about them counts for it: null is every day.
create function program_predecessors(program bigint, as_of date, known bigint)
returns table (program_id bigint, since date, evidence_id bigint)
language plpgsql stable parallel safe rows 1
as $$
#variable_conflict use_column
begin
  -- Nearly every program has none, and is asked about at every look-up.
  if not exists (select from program_relation r where r.program_id = program) then
    return;
  end if;
  return query
  with recursive earlier (program_id, since, evidence_id, passed) as (
    select program, '-infinity'::date, null::bigint, array[program]
    union all
    select r.related_id, greatest(e.since, c.since), r.evidence_id, e.passed || r.related_id
    from earlier e
    join program_relation r on r.program_id = e.program_id and r.valid @> as_of
    cross join lateral (
      select continued_since(r.program_id, r.related_id, lower(r.valid), as_of, known)) c (since)
    where c.since is not null and r.related_id <> all (e.passed)
      and r.recorded_from <= known and (r.recorded_to is null or r.recorded_to > known)
  )
  select distinct on (e.program_id) e.program_id, nullif(e.since, '-infinity'), e.evidence_id
  from earlier e
  where e.evidence_id is not null
  order by e.program_id, e.since, e.evidence_id;
end $$
