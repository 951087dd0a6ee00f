-- From whom some programs and institutions inherit decisions as of a day, as known at a revision: for
-- each predecessor of each of them what an answer says of it.
create function inherited_from(
  programs bigint[], institutions bigint[], as_of date, known bigint)
returns table (
  program_id bigint, institution_id bigint, former_program bigint, former_institution bigint,
  inherited json)
language plpgsql stable parallel safe rows 1
as $$
#variable_conflict use_column
begin
  -- Nearly nobody inherits anything, and everybody is asked about at every look-up.
  if exists (select from program_relation r where r.program_id = any (programs)) then
    return query
    select
      q.id, null::bigint, p.program_id, null::bigint,
      json_build_object(
        'code', o.code, 'name', (select t.title from program_shown(o.id, known) t),
        'kind', 'continues', 'since', p.since, 'evidence', p.evidence_id)
    from unnest(programs) q (id)
    cross join lateral program_predecessors(q.id, as_of, known) p
    join program o on o.id = p.program_id;
  end if;
  if exists (
    select from institution_relation r
    where r.related_id = any (institutions)
      and r.kind in ('duplicate_of', 'renamed_to', 'merged_into'))
  then
    return query
    select
      null::bigint, q.id, null::bigint, p.institution_id,
      json_build_object(
        'code', i.code, 'name', institution_called(i.id, as_of, known), 'kind', p.kind,
        'since', p.since, 'evidence', p.evidence_id)
    from unnest(institutions) q (id)
    cross join lateral institution_predecessors(q.id, as_of, known) p
    join institution i on i.id = p.institution_id;
  end if;
end $$
