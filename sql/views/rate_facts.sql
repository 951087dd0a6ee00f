-- The rates between a currency and every other, the latest of each source on or before a day as
-- known at a revision: an array, empty when no currency is asked for, and the evidence of what is in it.
-- PL/pgSQL, because its plan is kept for the session; a plain SQL function is planned at each call.
-- One plan serves every call; left to choose, PostgreSQL plans anew for each, which costs more than
-- the answer.
create function rate_facts(currency text, as_of date, known bigint)
returns table (facts json, evidence bigint[])
language plpgsql stable parallel safe rows 1
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  if currency is null then
    return query select '[]'::json, '{}'::bigint[];
    return;
  end if;
  return query
  select
    coalesce(
      json_agg(
        json_build_object(
          'base', r.base, 'quote', r.quote, 'rate', r.rate::text, 'on', r.on_day,
          'evidence', r.evidence_id)
        order by claim_order(r.kind), r.on_day desc, r.base, r.quote),
      '[]'),
    coalesce(array_agg(r.evidence_id), '{}')
  from (
    select distinct on (x.base, x.quote, x.source_id)
      x.base, x.quote, x.rate, x.on_day, x.evidence_id, s.kind
    from exchange_rate x
    join source s on s.id = x.source_id
    where (x.base = currency or x.quote = currency) and x.on_day <= as_of
      and x.recorded_from <= known and (x.recorded_to is null or x.recorded_to > known)
    order by x.base, x.quote, x.source_id, x.on_day desc
  ) r;
end $$
