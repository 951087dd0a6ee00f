-- From whom an institution or a program inherits decisions as of a day, as known at a revision: one
-- object with an entry for each predecessor under its number, or null.
create function inheritance_of(institution bigint, program bigint, as_of date, known bigint)
returns jsonb
language plpgsql stable parallel safe
as $$
#variable_conflict use_column
begin
  if institution is not null then
    return (
      select jsonb_object_agg(
        p.institution_id,
        jsonb_build_object(
          'code', i.code, 'name', institution_called(i.id, as_of, known), 'kind', p.kind,
          'since', p.since, 'evidence', p.evidence_id))
      from institution_predecessors(institution, as_of, known) p
      join institution i on i.id = p.institution_id);
  end if;
  return (
    select jsonb_object_agg(
      p.program_id,
      jsonb_build_object(
        'code', o.code, 'name', (select t.title from program_shown(o.id, known) t),
        'kind', 'continues', 'since', p.since, 'evidence', p.evidence_id))
    from program_predecessors(program, as_of, known) p
    join program o on o.id = p.program_id);
end $$
