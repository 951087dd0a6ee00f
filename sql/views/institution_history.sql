-- Every fact ever recorded about an institution: which table it is of, what makes two facts
-- statements about the same thing, and what it says.
create function institution_history(institution bigint)
returns table (
  fact text, item text, content jsonb, source_id bigint, evidence_id bigint, recorded_from bigint,
  recorded_to bigint)
language plpgsql stable parallel safe
as $$
#variable_conflict use_column
begin
  return query
  select
    'institution_name', case n.kind when 'official' then 'official' else n.kind || n.name end,
    fact_content(to_jsonb(n)), n.source_id, n.evidence_id, n.recorded_from, n.recorded_to
  from institution_name n
  where n.institution_id = institution
  union all
  select
    'institution_identifier', x.code::text, fact_content(to_jsonb(x)), x.source_id, x.evidence_id,
    x.recorded_from, x.recorded_to
  from institution_identifier x
  where x.institution_id = institution
  union all
  select
    'institution_record', r.valid_from::text, fact_content(to_jsonb(r)), r.source_id,
    r.evidence_id, r.recorded_from, r.recorded_to
  from institution_record r
  where r.institution_id = institution
  union all
  select
    'institution_status', '', fact_content(to_jsonb(s)), s.source_id, s.evidence_id,
    s.recorded_from, s.recorded_to
  from institution_status s
  where s.institution_id = institution
  union all
  select
    'institution_relation',
    r.kind || case r.kind when 'split_into' then r.related_id::text else '' end
      || case when r.institution_id = institution then '' else r.institution_id::text end,
    fact_content(to_jsonb(r))
      || jsonb_build_object(
        'institution', i.code, 'related', o.code,
        'other', case when i.id = institution then o.code else i.code end),
    r.source_id, r.evidence_id, r.recorded_from, r.recorded_to
  from institution_relation r
  join institution i on i.id = r.institution_id
  join institution o on o.id = r.related_id
  where r.institution_id = institution or r.related_id = institution
  union all
  select
    f.fact, f.item, f.content, f.source_id, f.evidence_id, f.recorded_from, f.recorded_to
  from subject_history(institution, null) f;
end $$
