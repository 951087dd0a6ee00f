-- Everything known about some institutions, in the order asked for, with how many programs they
-- have, the offerings on record, and the decisions about their programs: about the institution that
-- a record leads to, with the path.
-- $1: codes, $2: as of this day, $3: as known at this moment (null: now).
with moment as materialized (
  select known_revision($3) as revision
), named as materialized (
  select q.place, q.code, c.id, c.steps
  from unnest($1::text[]) with ordinality q (code, place)
  cross join moment k
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
), asked as materialized (
  select n.place, n.code, w.current_id as institution_id, n.steps || w.steps as steps
  from named n
  join institution_paths(
    array(select distinct n.id from named n), $2, (select k.revision from moment k)) w
    on w.institution_id = n.id
), subject as materialized (
  select k.revision, array(select distinct a.institution_id from asked a) as institutions
  from moment k
), program_of as materialized (
  select p.id, p.institution_id, p.code, p.recorded_from, p.recorded_to
  from subject s
  join program p on p.institution_id = any (s.institutions)
), decided as materialized (
  -- Of the institutions and of their programs.
  select f.program_id, f.institution_id, f.facts, f.evidence
  from subject s
  cross join lateral approval_facts(
    array(select p.id from program_of p), s.institutions, $2, s.revision) f
), offered as (
  select
    p.institution_id,
    json_agg(
      json_build_object(
        'program', p.code, 'title', t.title, 'level', t.level, 'mode', o.mode,
        'session', o.session, 'campus', nullif(o.campus, ''), 'intake', f.intake,
        'evidence', f.evidence_id)
      order by t.title, p.code, o.session desc nulls last, o.mode, o.campus) as facts,
    array_agg(f.evidence_id) as evidence
  from moment k
  cross join program_of p
  join offering o on o.program_id = p.id
  join offering_record f on f.offering_id = o.id
  cross join lateral program_shown(p.id, k.revision) t
  where f.recorded_from <= k.revision and (f.recorded_to is null or f.recorded_to > k.revision)
  group by p.institution_id
), approved as (
  select
    p.institution_id,
    json_agg(
      json_build_object(
        'program', p.code, 'title', t.title, 'subject', program_subject(p.id, k.revision),
        'approvals', d.facts)
      order by t.title, p.code) as facts,
    string_agg(array_to_string(d.evidence, ','), ',') as evidence
  from moment k
  cross join program_of p
  join decided d on d.program_id = p.id
  cross join lateral program_shown(p.id, k.revision) t
  group by p.institution_id
), answer as materialized (
  select
    a.place, a.code, a.steps, a.institution_id, j.facts as jurisdiction, f.facts as offerings,
    t.facts as approved_programs,
    json_build_object(
      'code', i.code, 'codes', i.codes, 'names', i.names, 'records', i.records,
      'statuses', i.statuses, 'parents', i.parents, 'succession', i.succession,
      'approvals', coalesce(d.facts, '[]'), 'fees', coalesce(c.facts, '[]'),
      'cautions', coalesce(w.facts, '[]')) as institution,
    i.evidence || d.evidence || c.evidence || w.evidence || j.evidence || f.evidence
      || string_to_array(t.evidence, ',')::bigint[]
      || array(
        select (s.step ->> 'evidence')::bigint
        from jsonb_array_elements(a.steps) s (step)
        where s.step ? 'evidence') as evidence
  from subject s
  cross join asked a
  join institution_facts(s.institutions, $2, s.revision) i on i.institution_id = a.institution_id
  join jurisdiction_facts(s.institutions, s.revision) j on j.institution_id = a.institution_id
  left join decided d on d.institution_id = a.institution_id
  left join fee_facts('{}', s.institutions, null, $2, s.revision) c
    on c.institution_id = a.institution_id
  left join caution_facts('{}', s.institutions, s.revision) w
    on w.institution_id = a.institution_id
  left join offered f on f.institution_id = a.institution_id
  left join approved t on t.institution_id = a.institution_id
), document as materialized (
  select e.id, e.place, e.facts
  from evidence_facts(
    array(select distinct unnest(a.evidence) from answer a), (select k.revision from moment k)) e
)
select
  a.place, a.code as asked, a.institution, a.steps as path, a.jurisdiction,
  (
    select count(*)
    from program_of p
    cross join moment k
    where p.institution_id = a.institution_id and p.recorded_from <= k.revision
      and (p.recorded_to is null or p.recorded_to > k.revision)
  ) as programs,
  coalesce(a.offerings, '[]') as offerings,
  coalesce(a.approved_programs, '[]') as approved_programs,
  (
    select coalesce(json_agg(d.facts order by d.place, d.id), '[]')
    from document d
    where d.id = any (a.evidence)
  ) as evidence
from answer a
order by a.place
