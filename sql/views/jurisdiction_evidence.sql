-- The evidence of the prohibitions known at a revision.
-- PL/pgSQL, because its plan is kept for the session; a plain SQL function is planned at each call.
-- One plan serves every call; left to choose, PostgreSQL plans anew for each, which costs more than
-- the answer.
create function jurisdiction_evidence(known bigint) returns bigint[]
language plpgsql stable parallel safe
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  return array(
    select distinct p.evidence_id
    from prohibition p
    where p.recorded_from <= known and (p.recorded_to is null or p.recorded_to > known));
end $$
