-- Every fee schedule of some programs and institutions with the lines that hold on a day and were
-- known at a revision: for each that has any, an array and the evidence of what is in it. Of an
-- institution's only those for all levels or for one of those taught; null: all of them.
-- PL/pgSQL, because its plan is kept for the session; a plain SQL function is planned at each call.
-- One plan serves every call; left to choose, PostgreSQL plans anew for each, which costs more than
-- the answer.
create function fee_facts(
  programs bigint[], institutions bigint[], taught text[], as_of date, known bigint)
returns table (program_id bigint, institution_id bigint, facts json, evidence bigint[])
language plpgsql stable parallel safe rows 10
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  return query
  select
    o.program_id, o.institution_id,
    json_agg(
      json_build_object(
        'source', s.code, 'sourceTitle', s.title, 'name', f.name, 'levels', f.levels,
        'mode', f.mode, 'session', f.session,
        'audience', nullif(f.audience, ''), 'residency', nullif(f.residency, ''),
        'category', nullif(f.category, ''), 'currency', f.currency, 'lines', l.facts)
      order by claim_order(s.kind), s.code, f.session desc nulls last, f.name, f.audience,
        f.residency, f.category, f.id),
    string_to_array(string_agg(l.evidence, ','), ',')::bigint[]
  from (
    select p as program_id, null::bigint as institution_id from unnest(programs) p
    union all
    select null, i from unnest(institutions) i
  ) o
  -- Offset 0 keeps the order: from what is asked for to what is on record about it. How many are
  -- asked for is not known when this is planned, and all schedules were read for one of them.
  cross join lateral (
    select
      f.id, f.source_id, f.name, f.levels, f.mode, f.session, f.audience, f.residency, f.category,
      f.currency
    from fee_schedule f
    where f.program_id = o.program_id
      or f.institution_id = o.institution_id
      and (taught is null or f.levels = '{}' or f.levels && taught)
    offset 0
  ) f
  cross join lateral (
    select
      json_agg(
        json_build_object(
          'component', l.component, 'label', nullif(l.label, ''), 'basis', l.basis,
          'occurs', l.occurs, 'nth', l.nth, 'low', l.amount_low, 'high', l.amount_high,
          'share', l.share::text, 'shareOf', l.share_of, 'absence', l.absence,
          'obligation', l.obligation, 'condition', l.condition, 'refundable', l.refundable,
          'tax', l.tax, 'taxRate', l.tax_rate::text, 'payableTo', l.payable_to,
          'escalation', l.escalation::text, 'evidence', l.evidence_id)
        order by l.component = 'tuition' desc, l.component, l.label, l.basis, l.occurs, l.nth)
        as facts,
      string_agg(distinct l.evidence_id::text, ',') as evidence
    from fee_line l
    where l.schedule_id = f.id and l.valid @> as_of
      and l.recorded_from <= known and (l.recorded_to is null or l.recorded_to > known)
  ) l
  join source s on s.id = f.source_id
  where l.facts is not null
  group by o.program_id, o.institution_id;
end $$
