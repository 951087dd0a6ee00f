-- Every caution known at a revision about some programs and institutions, with its state at that
-- revision: for each that has any, an array and the evidence of what is in it. Those that are cleared,
-- have ended or not begun are in it, because an answer counts what it does not show.
-- PL/pgSQL, because its plan is kept for the session; a plain SQL function is planned at each call.
-- One plan serves every call; left to choose, PostgreSQL plans anew for each, which costs more than
-- the answer.
create function caution_facts(programs bigint[], institutions bigint[], known bigint)
returns table (program_id bigint, institution_id bigint, facts json, evidence bigint[])
language plpgsql stable parallel safe rows 10
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  return query
  select
    c.program_id, c.institution_id,
    json_agg(
      json_build_object(
        'id', c.id, 'kind', c.kind, 'severity', r.severity, 'title', r.title,
        'reason', r.reason, 'wording', r.source_wording, 'link', r.link,
        'raisedOn', c.raised_on, 'raisedOnPrecision', r.raised_on_precision,
        'effective', json_build_object('from', r.effective_from, 'until', r.effective_to),
        'effectiveFromPrecision', r.effective_from_precision, 'state', d.state,
        'justification', d.justification, 'sourceKind', s.kind, 'evidence', r.evidence_id)
      order by
        array_position(array['severe', 'warning', null, 'info'], r.severity),
        c.raised_on desc nulls last, c.id),
    array_agg(r.evidence_id)
  from (
    select p as program_id, null::bigint as institution_id from unnest(programs) p
    union all
    select null, i from unnest(institutions) i
  ) o
  -- Offset 0 keeps the order: from what is asked for to what is on record about it.
  cross join lateral (
    select
      c.id, c.program_id, c.institution_id, c.source_id, c.kind, c.raised_on
    from caution c
    where c.program_id = o.program_id or c.institution_id = o.institution_id
    offset 0
  ) c
  join source s on s.id = c.source_id
  join caution_record r on r.caution_id = c.id
  join caution_decision d on d.caution_id = c.id
  where r.recorded_from <= known and (r.recorded_to is null or r.recorded_to > known)
    and d.recorded_from <= known and (d.recorded_to is null or d.recorded_to > known)
  group by c.program_id, c.institution_id;
end $$
