-- Everything known about some programs and their institutions, in the order asked for: about the
-- program and the institution that a record leads to, with the path.
-- $1: codes, $2: as of this day, $3: as known at this moment (null: now), $4: the currency that
-- exchange rates are needed for (null: none).
with moment as materialized (
  select known_revision($3) as revision
), named as materialized (
  select q.place, q.code, c.id, c.steps
  from unnest($1::text[]) with ordinality q (code, place)
  cross join moment k
  join lateral (
    select p.id, '[]'::jsonb as steps
    from program p
    where p.code = q.code
      and p.recorded_from <= k.revision and (p.recorded_to is null or p.recorded_to > k.revision)
    union
    select
      p.id,
      jsonb_build_array(jsonb_build_object(
        'kind', 'other_code', 'from', q.code, 'to', p.code, 'until', upper(x.valid)))
    from program_identifier x join program p on p.id = x.program_id
    where x.code = q.code and x.recorded_from <= k.revision and p.code <> x.code
      and (p.recorded_to is null or p.recorded_to > k.revision)
      -- A code that moved means its current bearer, a former one only where there is no other.
      and (x.valid @> $2::date and (x.recorded_to is null or x.recorded_to > k.revision)
        or not exists (
          select from program_identifier o
          where o.code = q.code and o.valid @> $2::date and o.recorded_from <= k.revision
            and (o.recorded_to is null or o.recorded_to > k.revision)))
  ) c on true
), led as materialized (
  select n.place, n.code, p.id, p.institution_id, n.steps || w.steps as steps
  from named n
  join program_paths(
    array(select distinct n.id from named n), $2, (select k.revision from moment k)) w
    on w.program_id = n.id
  join program p on p.id = w.current_id
), asked as materialized (
  select l.place, l.code, l.id, h.current_id as institution_id, l.steps || h.steps as steps
  from led l
  join institution_paths(
    array(select distinct l.institution_id from led l), $2, (select k.revision from moment k)) h
    on h.institution_id = l.institution_id
), subject as materialized (
  select
    k.revision, array(select distinct a.id from asked a) as programs,
    array(select distinct a.institution_id from asked a) as institutions
  from moment k
), decided as materialized (
  select f.program_id, f.institution_id, f.facts, f.evidence
  from subject s
  cross join lateral approval_facts(s.programs, s.institutions, $2, s.revision) f
), charged as materialized (
  select f.program_id, f.institution_id, f.facts, f.evidence
  from subject s
  cross join lateral fee_facts(s.programs, s.institutions, $2, s.revision) f
), warned as materialized (
  select f.program_id, f.institution_id, f.facts, f.evidence
  from subject s
  cross join lateral caution_facts(s.programs, s.institutions, s.revision) f
), answer as materialized (
  select
    a.place, a.code, a.steps, r.facts as rates, j.facts as jurisdiction,
    json_build_object(
      'code', p.code, 'codes', p.codes, 'names', p.names, 'records', p.records,
      'offerings', p.offerings, 'approvals', coalesce(pa.facts, '[]'),
      'fees', coalesce(pf.facts, '[]'), 'cautions', coalesce(pc.facts, '[]')) as program,
    json_build_object(
      'code', i.code, 'codes', i.codes, 'names', i.names, 'records', i.records,
      'statuses', i.statuses, 'parents', i.parents, 'succession', i.succession,
      'approvals', coalesce(ia.facts, '[]'), 'fees', coalesce(if.facts, '[]'),
      'cautions', coalesce(ic.facts, '[]')) as institution,
    p.evidence || i.evidence || pa.evidence || ia.evidence || pf.evidence || if.evidence
      || pc.evidence || ic.evidence || j.evidence || r.evidence
      || array(
        select (s.step ->> 'evidence')::bigint
        from jsonb_array_elements(a.steps) s (step)
        where s.step ? 'evidence') as evidence
  from subject s
  cross join asked a
  join program_facts(s.programs, $2, s.revision) p on p.program_id = a.id
  join institution_facts(s.institutions, $2, s.revision) i on i.institution_id = a.institution_id
  join jurisdiction_facts(s.institutions, s.revision) j on j.institution_id = a.institution_id
  cross join rate_facts($4, $2, s.revision) r
  left join decided pa on pa.program_id = a.id
  left join decided ia on ia.institution_id = a.institution_id
  left join charged pf on pf.program_id = a.id
  left join charged if on if.institution_id = a.institution_id
  left join warned pc on pc.program_id = a.id
  left join warned ic on ic.institution_id = a.institution_id
), document as materialized (
  select e.id, e.place, e.facts
  from evidence_facts(
    array(select distinct unnest(a.evidence) from answer a), (select k.revision from moment k)) e
)
select
  a.place, a.code as asked, a.program, a.institution, a.steps as path, a.jurisdiction, a.rates,
  (
    select coalesce(json_agg(d.facts order by d.place, d.id), '[]')
    from document d
    where d.id = any (a.evidence)
  ) as evidence
from answer a
order by a.place
