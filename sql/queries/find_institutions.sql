-- Everything known about some institutions, in the order asked for, with how many programs they
-- have, the offerings on record, and the decisions about their programs: about the institution that
-- a record leads to, with the path.
-- $1: codes, $2: as of this day, $3: as known at this moment (null: now).
select
  q.place, q.code as asked, institution_facts(i.id, $2, k.revision) as institution,
  c.steps || w.steps as path,
  (
    select count(*)
    from program p
    where p.institution_id = i.id and p.recorded_from <= k.revision
      and (p.recorded_to is null or p.recorded_to > k.revision)
  ) as programs,
  (
    select coalesce(
      json_agg(
        json_build_object(
          'program', p.code, 'title', t.title, 'level', t.level, 'mode', o.mode,
          'session', o.session, 'campus', nullif(o.campus, ''), 'intake', f.intake,
          'evidence', f.evidence_id)
        order by t.title, p.code, o.session desc nulls last, o.mode, o.campus),
      '[]')
    from program p
    join offering o on o.program_id = p.id
    join offering_record f on f.offering_id = o.id
    cross join lateral program_shown(p.id, k.revision) t
    where p.institution_id = i.id
      and f.recorded_from <= k.revision and (f.recorded_to is null or f.recorded_to > k.revision)
  ) as offerings,
  (
    select coalesce(
      json_agg(
        json_build_object(
          'program', p.code, 'title', t.title, 'subject', program_subject(p.id, k.revision),
          'approvals', approval_facts(null, p.id, $2, k.revision))
        order by t.title, p.code),
      '[]')
    from program p
    cross join lateral program_shown(p.id, k.revision) t
    where p.institution_id = i.id and (
        exists (
          select from approval a
          where a.program_id = p.id and a.recorded_from <= k.revision
            and (a.recorded_to is null or a.recorded_to > k.revision))
        or exists (select from program_predecessors(p.id, $2, k.revision)))
  ) as approved_programs,
  jurisdiction_facts(i.id, k.revision) as jurisdiction,
  evidence_of(
    institution_evidence(i.id, $2, k.revision) || jurisdiction_evidence(k.revision)
    || array(
      select f.evidence_id
      from program p
      join offering o on o.program_id = p.id
      join offering_record f on f.offering_id = o.id
      where p.institution_id = i.id and f.recorded_from <= k.revision
        and (f.recorded_to is null or f.recorded_to > k.revision)
      union
      select f.evidence_id
      from program p
      join approval a on a.program_id = p.id
      join approval_decision f on f.approval_id = a.id
      where p.institution_id = i.id and f.recorded_from <= k.revision
        and (f.recorded_to is null or f.recorded_to > k.revision)
      union
      select x.evidence_id
      from program p
      cross join lateral inherited_evidence(null, p.id, $2, k.revision) x (evidence_id)
      where p.institution_id = i.id
      union
      select (s.step ->> 'evidence')::bigint
      from jsonb_array_elements(w.steps) s (step)),
    k.revision) as evidence
from unnest($1::text[]) with ordinality q (code, place)
-- Offset 0 keeps this one value; else it would be looked up anew wherever it is used.
cross join (select known_revision($3) offset 0) k (revision)
join lateral (
  select i.id, '[]'::jsonb as steps
  from institution i
  where i.code = q.code
    and i.recorded_from <= k.revision and (i.recorded_to is null or i.recorded_to > k.revision)
  union
  select
    i.id,
    jsonb_build_array(jsonb_build_object(
      'kind', 'other_code', 'from', q.code, 'to', i.code, 'until', upper(x.valid)))
  from institution_identifier x join institution i on i.id = x.institution_id
  where x.code = q.code and x.recorded_from <= k.revision and i.code <> x.code
    and (i.recorded_to is null or i.recorded_to > k.revision)
    -- A code that moved means its current bearer, a former one only where there is no other.
    and (x.valid @> $2::date and (x.recorded_to is null or x.recorded_to > k.revision)
      or not exists (
        select from institution_identifier o
        where o.code = q.code and o.valid @> $2::date and o.recorded_from <= k.revision
          and (o.recorded_to is null or o.recorded_to > k.revision)))
) c on true
cross join lateral institution_path(c.id, $2, k.revision) w
join institution i on i.id = w.current_id
order by q.place
