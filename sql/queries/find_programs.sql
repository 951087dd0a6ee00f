-- Everything known about some programs and their institutions, in the order asked for: about the
-- program and the institution that a record leads to, with the path.
-- $1: codes, $2: as of this day, $3: as known at this moment (null: now), $4: the currency that
-- exchange rates are needed for (null: none).
with asked as materialized (
  select a.place, a.code, a.program_id, a.institution_id, a.steps
  from programs_meant($1, $2, known_revision($3)) a
), subject as materialized (
  select
    known_revision($3) as revision, array(select distinct a.program_id from asked a) as programs,
    array(select distinct a.institution_id from asked a) as institutions
), decided as materialized (
  select f.program_id, f.institution_id, f.facts, f.evidence
  from subject s
  cross join lateral approval_facts(s.programs, s.institutions, $2, s.revision) f
), charged as materialized (
  select f.program_id, f.institution_id, f.facts, f.evidence
  from subject s
  cross join lateral fee_facts(
    s.programs, s.institutions, levels_taught(s.programs, $2, s.revision), $2, s.revision) f
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
  cross join rate_facts($4, $2, s.revision) r
  join program_facts(s.programs, $2, s.revision) p on p.program_id = a.program_id
  join institution_facts(s.institutions, $2, s.revision) i on i.institution_id = a.institution_id
  join jurisdiction_facts(s.institutions, s.revision) j on j.institution_id = a.institution_id
  left join decided pa on pa.program_id = a.program_id
  left join decided ia on ia.institution_id = a.institution_id
  left join charged pf on pf.program_id = a.program_id
  left join charged if on if.institution_id = a.institution_id
  left join warned pc on pc.program_id = a.program_id
  left join warned ic on ic.institution_id = a.institution_id
), document as materialized (
  select e.id, e.place, e.facts
  from subject s
  cross join lateral evidence_facts(
    array(select distinct unnest(a.evidence) from answer a), s.revision) e
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
