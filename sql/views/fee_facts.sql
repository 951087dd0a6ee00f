-- Every fee schedule of an institution or a program with the lines that hold on a day and were
-- known at a revision: an array.
-- PL/pgSQL, because its plan is kept for the session; a plain SQL function is planned at each call.
-- One plan serves every call; left to choose, PostgreSQL plans anew for each, which costs more than
-- the answer.
create function fee_facts(institution bigint, program bigint, as_of date, known bigint)
returns json
language plpgsql stable parallel safe
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  return (
    select coalesce(
      json_agg(
        json_build_object(
          'source', s.code, 'sourceTitle', s.title, 'name', f.name, 'levels', f.levels,
          'mode', f.mode, 'session', f.session,
          'audience', nullif(f.audience, ''), 'residency', nullif(f.residency, ''),
          'category', nullif(f.category, ''), 'currency', f.currency, 'lines', l.lines)
        order by claim_order(s.kind), s.code, f.session desc nulls last, f.name, f.audience, f.residency, f.category, f.id),
      '[]')
    from fee_schedule f
    join source s on s.id = f.source_id
    cross join lateral (
      select json_agg(
        json_build_object(
          'component', l.component, 'label', nullif(l.label, ''), 'basis', l.basis,
          'occurs', l.occurs, 'nth', l.nth, 'low', l.amount_low, 'high', l.amount_high,
          'share', l.share::text, 'shareOf', l.share_of, 'absence', l.absence,
          'obligation', l.obligation, 'condition', l.condition, 'refundable', l.refundable,
          'tax', l.tax, 'taxRate', l.tax_rate::text, 'payableTo', l.payable_to,
          'escalation', l.escalation::text, 'evidence', l.evidence_id)
        order by l.component = 'tuition' desc, l.component, l.label, l.basis, l.occurs, l.nth)
        as lines
      from fee_line l
      where l.schedule_id = f.id and l.valid @> as_of
        and l.recorded_from <= known and (l.recorded_to is null or l.recorded_to > known)
    ) l
    where (f.institution_id = institution or f.program_id = program) and l.lines is not null);
end $$
