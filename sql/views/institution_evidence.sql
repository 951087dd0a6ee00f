-- The evidence of every fact about an institution that was known at a revision, with that of the
-- decisions it inherits as of a day.
-- PL/pgSQL, because its plan is kept for the session; a plain SQL function is planned at each call.
-- One plan serves every call; left to choose, PostgreSQL plans anew for each, which costs more than
-- the answer.
create function institution_evidence(institution bigint, as_of date, known bigint) returns bigint[]
language plpgsql stable parallel safe
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  return array(
    select f.evidence_id
    from institution_record f
    where f.institution_id = institution
      and f.recorded_from <= known and (f.recorded_to is null or f.recorded_to > known)
    union
    select f.evidence_id
    from institution_name f
    where f.institution_id = institution
      and f.recorded_from <= known and (f.recorded_to is null or f.recorded_to > known)
    union
    select f.evidence_id
    from institution_status f
    where f.institution_id = institution
      and f.recorded_from <= known and (f.recorded_to is null or f.recorded_to > known)
    union
    select f.evidence_id
    from institution_relation f
    where (f.institution_id = institution or f.related_id = institution)
      and f.recorded_from <= known and (f.recorded_to is null or f.recorded_to > known)
    union
    select i.evidence_id
    from inherited_evidence(institution, null, as_of, known) i (evidence_id)
    union
    select f.evidence_id
    from approval a join approval_decision f on f.approval_id = a.id
    where a.institution_id = institution
      and f.recorded_from <= known and (f.recorded_to is null or f.recorded_to > known)
    union
    select f.evidence_id
    from fee_schedule s join fee_line f on f.schedule_id = s.id
    where s.institution_id = institution
      and f.recorded_from <= known and (f.recorded_to is null or f.recorded_to > known)
    union
    select f.evidence_id
    from caution c join caution_record f on f.caution_id = c.id
    where c.institution_id = institution
      and f.recorded_from <= known and (f.recorded_to is null or f.recorded_to > known));
end $$
