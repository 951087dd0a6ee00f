-- What a verdict reads of a program beside the decisions, by the claim known at a revision that comes
-- first: kind, level, field and length: one object, null when nothing is known.
-- PL/pgSQL, because its plan is kept for the session; a plain SQL function is planned at each call.
create function program_subject(program bigint, known bigint) returns json
language plpgsql stable parallel safe
as $$
#variable_conflict use_column
begin
  return (
    select json_build_object(
      'title', t.title, 'kind', r.kind, 'level', r.level, 'field', r.field,
      'fieldText', r.field_text, 'durationLow', r.duration_low::text,
      'durationHigh', r.duration_high::text, 'durationUnit', r.duration_unit,
      'durationText', r.duration_text, 'durationBasis', r.duration_basis,
      'status', r.status, 'evidence', r.evidence_id)
    from program_record r
    join program_title t on t.id = r.title_id
    join source s on s.id = r.source_id
    where r.program_id = program
      and r.recorded_from <= known and (r.recorded_to is null or r.recorded_to > known)
    order by claim_order(s.kind), r.valid_from desc
    limit 1);
end $$
