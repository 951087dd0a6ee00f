-- Every fact ever recorded about a program; columns as in institution_history.
create function program_history(program bigint)
returns table (
  fact text, item text, content jsonb, source_id bigint, evidence_id bigint, recorded_from bigint,
  recorded_to bigint)
language plpgsql stable parallel safe
as $$
#variable_conflict use_column
begin
  return query
  select
    'program_name', n.kind || t.title,
    fact_content(to_jsonb(n)) || jsonb_build_object('name', t.title), n.source_id, n.evidence_id,
    n.recorded_from, n.recorded_to
  from program_name n
  join program_title t on t.id = n.title_id
  where n.program_id = program
  union all
  select
    'program_identifier', x.code::text, fact_content(to_jsonb(x)), x.source_id, x.evidence_id,
    x.recorded_from, x.recorded_to
  from program_identifier x
  where x.program_id = program
  union all
  select
    'program_record', r.valid_from::text,
    fact_content(to_jsonb(r)) || jsonb_build_object('title', t.title), r.source_id, r.evidence_id,
    r.recorded_from, r.recorded_to
  from program_record r
  join program_title t on t.id = r.title_id
  where r.program_id = program
  union all
  select
    'program_relation', r.kind || r.related_id::text || r.program_id::text,
    fact_content(to_jsonb(r))
      || jsonb_build_object(
        'program', p.code, 'related', o.code,
        'other', case when p.id = program then o.code else p.code end),
    r.source_id, r.evidence_id, r.recorded_from, r.recorded_to
  from program_relation r
  join program p on p.id = r.program_id
  join program o on o.id = r.related_id
  where r.program_id = program or r.related_id = program
  union all
  select
    'offering_record', concat_ws('/', o.id, r.valid_from),
    fact_content(to_jsonb(r))
      || jsonb_strip_nulls(jsonb_build_object(
        'mode', o.mode, 'session', o.session, 'campus', nullif(o.campus, ''))),
    r.source_id, r.evidence_id, r.recorded_from, r.recorded_to
  from offering o
  join offering_record r on r.offering_id = o.id
  where o.program_id = program
  union all
  select
    f.fact, f.item, f.content, f.source_id, f.evidence_id, f.recorded_from, f.recorded_to
  from subject_history(null, program) f;
end $$
