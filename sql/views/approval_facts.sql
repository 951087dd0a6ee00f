-- Every decision known at a revision about an institution or a program: an array. Decisions that
-- have ended or not begun are in it, because a verdict gives them as reasons. Those about its
-- predecessors as of a day count too, marked with from whom and since when they are inherited.
-- PL/pgSQL, because its plan is kept for the session; a plain SQL function is planned at each call.
-- One plan serves every call; left to choose, PostgreSQL plans anew for each, which costs more than
-- the answer.
create function approval_facts(institution bigint, program bigint, as_of date, known bigint)
returns json
language plpgsql stable parallel safe
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  inheritance jsonb := inheritance_of(institution, program, as_of, known);
  institutions bigint[];
  programs bigint[];
begin
  if inheritance is not null and institution is not null then
    institutions := array(select k::bigint from jsonb_object_keys(inheritance) k);
  elsif inheritance is not null then
    programs := array(select k::bigint from jsonb_object_keys(inheritance) k);
  end if;
  return (
    select coalesce(
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
          'inherited', inheritance -> coalesce(a.institution_id, a.program_id)::text)
        order by inheritance ? coalesce(a.institution_id, a.program_id)::text, v.scope,
          a.activity, a.authority, a.program_as_printed, a.session, a.mode, lower(d.valid),
          a.reference, a.id),
      '[]')
    from approval a
    join activity v on v.code = a.activity
    join source s on s.id = a.source_id
    join approval_decision d on d.approval_id = a.id
    where (a.institution_id = institution or a.program_id = program
        or a.institution_id = any (institutions) or a.program_id = any (programs))
      and d.recorded_from <= known and (d.recorded_to is null or d.recorded_to > known));
end $$
