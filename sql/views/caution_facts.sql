-- Every caution known at a revision about an institution or a program, with its state at that
-- revision: an array. Those that are cleared, have ended or not begun are in it, because an answer
-- counts what it does not show.
-- PL/pgSQL, because its plan is kept for the session; a plain SQL function is planned at each call.
-- One plan serves every call; left to choose, PostgreSQL plans anew for each, which costs more than
-- the answer.
create function caution_facts(institution bigint, program bigint, known bigint) returns json
language plpgsql stable parallel safe
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  return (
    select coalesce(
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
      '[]')
    from caution c
    join source s on s.id = c.source_id
    join caution_record r on r.caution_id = c.id
    join caution_decision d on d.caution_id = c.id
    where (c.institution_id = institution or c.program_id = program)
      and r.recorded_from <= known and (r.recorded_to is null or r.recorded_to > known)
      and d.recorded_from <= known and (d.recorded_to is null or d.recorded_to > known));
end $$
