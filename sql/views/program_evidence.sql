-- The evidence of every fact about a program that was known at a revision, with that of the
-- decisions it inherits as of a day.
-- PL/pgSQL, because its plan is kept for the session; a plain SQL function is planned at each call.
-- One plan serves every call; left to choose, PostgreSQL plans anew for each, which costs more than
-- the answer.
create function program_evidence(program bigint, as_of date, known bigint) returns bigint[]
language plpgsql stable parallel safe
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  return array(
    select f.evidence_id
    from program_record f
    where f.program_id = program
      and f.recorded_from <= known and (f.recorded_to is null or f.recorded_to > known)
    union
    select f.evidence_id
    from program_name f
    where f.program_id = program
      and f.recorded_from <= known and (f.recorded_to is null or f.recorded_to > known)
    union
    select f.evidence_id
    from offering o join offering_record f on f.offering_id = o.id
    where o.program_id = program
      and f.recorded_from <= known and (f.recorded_to is null or f.recorded_to > known)
    union
    select i.evidence_id
    from inherited_evidence(null, program, as_of, known) i (evidence_id)
    union
    select f.evidence_id
    from approval a join approval_decision f on f.approval_id = a.id
    where a.program_id = program
      and f.recorded_from <= known and (f.recorded_to is null or f.recorded_to > known)
    union
    select f.evidence_id
    from fee_schedule s join fee_line f on f.schedule_id = s.id
    where s.program_id = program
      and f.recorded_from <= known and (f.recorded_to is null or f.recorded_to > known)
    union
    select f.evidence_id
    from caution c join caution_record f on f.caution_id = c.id
    where c.program_id = program
      and f.recorded_from <= known and (f.recorded_to is null or f.recorded_to > known));
end $$
