-- Where a program's record leads as of a day, as known at a revision: the program that continues
-- it, and the steps to it as an array. A program that several others continue stays where it is.
create function program_path(program bigint, as_of date, known bigint)
returns table (current_id bigint, steps jsonb)
language plpgsql stable parallel safe rows 1
as $$
#variable_conflict use_column
declare
  here bigint := program;
  walked jsonb := '[]';
  step record;
begin
  -- Nearly every program leads nowhere else, and is asked about at every look-up.
  if not exists (select from program_relation r where r.related_id = program) then
    return query select program, walked;
    return;
  end if;
  loop
    select
      min(r.program_id) as program_id, min(c.since) as since, min(r.evidence_id) as evidence_id,
      count(distinct r.program_id) as successors
    into step
    from program_relation r
    cross join lateral (
      select continued_since(r.program_id, r.related_id, lower(r.valid), as_of, known)) c (since)
    where r.related_id = here and c.since is not null and r.valid @> as_of
      and r.recorded_from <= known and (r.recorded_to is null or r.recorded_to > known);
    -- A hundred steps are no history; what two revisions once closed together is left.
    exit when step.successors <> 1 or jsonb_array_length(walked) > 100;
    walked := walked || jsonb_build_array(jsonb_build_object(
      'kind', 'continued_by', 'on', nullif(step.since, '-infinity'),
      'from', (select p.code from program p where p.id = here),
      'fromName', (select t.title from program_shown(here, known) t),
      'to', (select p.code from program p where p.id = step.program_id),
      'toName', (select t.title from program_shown(step.program_id, known) t),
      'evidence', step.evidence_id));
    here := step.program_id;
  end loop;
  return query select here, walked;
end $$
