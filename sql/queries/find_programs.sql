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
      'offerings', p.offerings,
      'approvals',
      coalesce((select d.facts from decided d where d.program_id = a.program_id), '[]'),
      'fees', coalesce((select d.facts from charged d where d.program_id = a.program_id), '[]'),
      'cautions', coalesce((select d.facts from warned d where d.program_id = a.program_id), '[]')
    ) as program,
    json_build_object(
      'code', i.code, 'codes', i.codes, 'names', i.names, 'records', i.records,
      'statuses', i.statuses, 'parents', i.parents, 'succession', i.succession,
      'approvals',
      coalesce((select d.facts from decided d where d.institution_id = a.institution_id), '[]'),
      'fees',
      coalesce((select d.facts from charged d where d.institution_id = a.institution_id), '[]'),
      'cautions',
      coalesce((select d.facts from warned d where d.institution_id = a.institution_id), '[]')
    ) as institution,
    p.evidence || i.evidence || j.evidence || r.evidence
      || array(
        select unnest(d.evidence)
        from (
          select f.program_id, f.institution_id, f.evidence from decided f
          union all
          select f.program_id, f.institution_id, f.evidence from charged f
          union all
          select f.program_id, f.institution_id, f.evidence from warned f) d
        where d.program_id = a.program_id or d.institution_id = a.institution_id)
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
