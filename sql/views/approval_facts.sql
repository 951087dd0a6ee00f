-- Every decision known at a revision about some programs and institutions: for each that has any, an
-- array and the evidence of what is in it. Decisions that have ended or not begun are in it, because a
-- verdict gives them as reasons. Those about its predecessors as of a day count too, marked with from
-- whom and since when they are inherited.
-- PL/pgSQL, because its plan is kept for the session; a plain SQL function is planned at each call.
-- One plan serves every call; left to choose, PostgreSQL plans anew for each, which costs more than
-- the answer.
create function approval_facts(
  programs bigint[], institutions bigint[], as_of date, known bigint)
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
        'authority', a.authority, 'activity', a.activity, 'activityLabel', v.label,
        'scope', v.scope, 'mode', a.mode, 'session', a.session,
        'reference', nullif(a.reference, ''),
        'programAsPrinted', nullif(a.program_as_printed, ''),
        'decision', d.decision, 'wording', d.wording, 'conditions', d.conditions,
        'grade', d.grade, 'score', d.score::text, 'scale', d.scale, 'cycle', d.cycle,
        'rank', d.rank, 'decidedOn', d.decided_on, 'decidedOnPrecision', d.decided_on_precision,
        'valid', json_build_object('from', lower(d.valid), 'until', upper(d.valid)),
        'validToBasis', d.valid_to_basis, 'sourceKind', s.kind, 'evidence', d.evidence_id,
        'inherited', o.inherited)
      order by o.inherited is not null, v.scope, a.activity, a.authority, a.program_as_printed,
        a.session, a.mode, lower(d.valid), a.reference, a.id),
    array_agg(d.evidence_id)
    || array_agg((o.inherited ->> 'evidence')::bigint) filter (where o.inherited is not null)
  from (
    select p as program_id, null::bigint as institution_id, p as decided_program,
      null::bigint as decided_institution, null::json as inherited
    from unnest(programs) p
    union all
    select null, i, null, i, null
    from unnest(institutions) i
    union all
    select h.program_id, h.institution_id, h.former_program, h.former_institution, h.inherited
    from inherited_from(programs, institutions, as_of, known) h
  ) o
  -- Offset 0 keeps the order: from what is asked for to what is on record about it.
  cross join lateral (
    select
      a.id, a.authority, a.activity, a.source_id, a.mode, a.session, a.reference,
      a.program_as_printed
    from approval a
    where a.program_id = o.decided_program or a.institution_id = o.decided_institution
    offset 0
  ) a
  cross join lateral (
    select
      d.decision, d.wording, d.conditions, d.grade, d.score, d.scale, d.cycle, d.rank,
      d.decided_on, d.decided_on_precision, d.valid, d.valid_to_basis, d.evidence_id
    from approval_decision d
    where d.approval_id = a.id
      and d.recorded_from <= known and (d.recorded_to is null or d.recorded_to > known)
    offset 0
  ) d
  join activity v on v.code = a.activity
  join source s on s.id = a.source_id
  group by o.program_id, o.institution_id;
end $$
