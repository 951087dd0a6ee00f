-- The evidence of the rates between a currency and every other on or before a day.
-- PL/pgSQL, because its plan is kept for the session; a plain SQL function is planned at each call.
-- One plan serves every call; left to choose, PostgreSQL plans anew for each, which costs more than
-- the answer.
create function rate_evidence(currency text, as_of date, known bigint) returns bigint[]
language plpgsql stable parallel safe
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  return array(
    select distinct x.evidence_id
    from exchange_rate x
    where (x.base = currency or x.quote = currency) and x.on_day <= as_of
      and x.recorded_from <= known and (x.recorded_to is null or x.recorded_to > known));
end $$
