-- Every decision, fee line and caution ever recorded about an institution or a program; columns as in
-- institution_history.
create function subject_history(institution bigint, program bigint)
returns table (
  fact text, item text, content jsonb, source_id bigint, evidence_id bigint, recorded_from bigint,
  recorded_to bigint)
language plpgsql stable parallel safe
as $$
#variable_conflict use_column
begin
  return query
  select
    'approval_decision', a.id::text,
    fact_content(to_jsonb(d))
      || jsonb_strip_nulls(jsonb_build_object(
        'authority', a.authority, 'activity', v.label, 'mode', a.mode, 'session', a.session,
        'reference', nullif(a.reference, ''), 'program_name', nullif(a.program_as_printed, ''))),
    d.source_id, d.evidence_id, d.recorded_from, d.recorded_to
  from approval a
  join activity v on v.code = a.activity
  join approval_decision d on d.approval_id = a.id
  where a.institution_id = institution or a.program_id = program
  union all
  select
    'fee_line', concat_ws('/', f.id, l.component, l.label, l.basis, l.occurs, l.nth),
    fact_content(to_jsonb(l))
      || jsonb_strip_nulls(jsonb_build_object(
        'schedule', nullif(f.name, ''), 'mode', f.mode, 'session', f.session,
        'audience', nullif(f.audience, ''), 'residency', nullif(f.residency, ''),
        'category', nullif(f.category, ''))),
    l.source_id, l.evidence_id, l.recorded_from, l.recorded_to
  from fee_schedule f
  join fee_line l on l.schedule_id = f.id
  where f.institution_id = institution or f.program_id = program
  union all
  select
    'caution_record', c.id::text,
    fact_content(to_jsonb(r)) - array['caution_id', 'fingerprint']
      || jsonb_strip_nulls(jsonb_build_object('kind', c.kind, 'raised_on', c.raised_on)),
    r.source_id, r.evidence_id, r.recorded_from, r.recorded_to
  from caution c
  join caution_record r on r.caution_id = c.id
  where c.institution_id = institution or c.program_id = program
  union all
  select
    'caution_decision', c.id::text,
    fact_content(to_jsonb(d)) - array['caution_id', 'fingerprint']
      || jsonb_strip_nulls(jsonb_build_object('kind', c.kind, 'raised_on', c.raised_on)),
    c.source_id, null, d.recorded_from, d.recorded_to
  from caution c
  join caution_decision d on d.caution_id = c.id
  where c.institution_id = institution or c.program_id = program;
end $$
