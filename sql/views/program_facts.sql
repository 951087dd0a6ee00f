-- What is known at a revision about some programs as of a day, beside decisions, fees and cautions:
-- arrays in the order of preference among sources, and the evidence of what is in them.
-- PL/pgSQL, because its plan is kept for the session; a plain SQL function is planned at each call.
-- One plan serves every call; left to choose, PostgreSQL plans anew for each, which costs more than
-- the answer.
create function program_facts(programs bigint[], as_of date, known bigint)
returns table (
  program_id bigint, code text, codes json, names json, records json, offerings json,
  evidence bigint[])
language plpgsql stable parallel safe rows 10
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  return query
  select
    p.id, p.code::text,
    (
      select json_agg(c.code order by c.code)
      from (
        select p.code::text as code
        union
        select x.code::text
        from program_identifier x
        where x.program_id = p.id and x.valid @> as_of
          and x.recorded_from <= known and (x.recorded_to is null or x.recorded_to > known)
      ) c),
    coalesce(n.facts, '[]'), coalesce(r.facts, '[]'), coalesce(o.facts, '[]'),
    n.evidence || r.evidence || o.evidence
  from program p
  cross join lateral (
    select
      json_agg(
        json_build_object(
          'kind', n.kind, 'name', t.title, 'language', n.language,
          'valid', json_build_object('from', lower(n.valid), 'until', upper(n.valid)),
          'evidence', n.evidence_id)
        order by n.kind <> 'official', n.kind, t.title) as facts,
      array_agg(n.evidence_id) as evidence
    from (
      select
        'official' as kind, r.title_id, '' as language, daterange(null, null) as valid,
        r.evidence_id
      from program_record r
      where r.program_id = p.id and r.valid_from <= as_of
        and r.recorded_from <= known and (r.recorded_to is null or r.recorded_to > known)
      union all
      select n.kind, n.title_id, n.language, n.valid, n.evidence_id
      from program_name n
      where n.program_id = p.id and n.valid @> as_of
        and n.recorded_from <= known and (n.recorded_to is null or n.recorded_to > known)
    ) n
    join program_title t on t.id = n.title_id
  ) n
  cross join lateral (
    select
      json_agg(
        json_build_object(
          'title', t.title, 'kind', r.kind, 'level', r.level, 'field', r.field,
          'fields', (
            select json_agg(
              json_build_object('code', f.code, 'label', f.label, 'level', f.level)
              order by length(f.code) desc)
            from field_of_study f
            where f.code = any (field_forms(r.field))),
          'fieldText', r.field_text, 'modes', r.modes,
          'durationLow', r.duration_low::text, 'durationHigh', r.duration_high::text,
          'durationUnit', r.duration_unit, 'durationText', r.duration_text,
          'durationBasis', r.duration_basis,
          'creditsLow', trim_scale(r.credits_low)::text,
          'creditsHigh', trim_scale(r.credits_high)::text, 'creditSystem', r.credit_system,
          'knownCreditSystem', credit_facts(r.credit_system), 'language', r.language,
          'assessment', r.assessment, 'skills', r.skills,
          'outcomes', r.outcomes, 'eligibility', r.eligibility, 'website', r.website,
          'status', r.status, 'evidence', r.evidence_id)
        order by claim_order(s.kind), e.document_date desc nulls last, r.evidence_id) as facts,
      array_agg(r.evidence_id) as evidence
    from program_record r
    join program_title t on t.id = r.title_id
    join source s on s.id = r.source_id
    join evidence e on e.id = r.evidence_id
    where r.program_id = p.id and r.valid_from <= as_of
      and r.recorded_from <= known and (r.recorded_to is null or r.recorded_to > known)
      and not exists (
        select from program_record l
        where l.program_id = r.program_id and l.source_id = r.source_id
          and l.valid_from <= as_of and l.valid_from > r.valid_from
          and l.recorded_from <= known and (l.recorded_to is null or l.recorded_to > known))
  ) r
  cross join lateral (
    select
      json_agg(
        json_build_object(
          'mode', o.mode, 'session', o.session, 'campus', nullif(o.campus, ''),
          'intake', r.intake, 'starts', r.starts, 'ends', r.ends, 'applyBy', r.apply_by,
          'shift', r.shift, 'status', r.status, 'evidence', r.evidence_id)
        order by o.session desc nulls last, o.mode, o.campus, claim_order(s.kind)) as facts,
      array_agg(r.evidence_id) as evidence
    from offering o
    join offering_record r on r.offering_id = o.id
    join source s on s.id = r.source_id
    where o.program_id = p.id and r.valid_from <= as_of
      and r.recorded_from <= known and (r.recorded_to is null or r.recorded_to > known)
      and not exists (
        select from offering_record l
        where l.offering_id = r.offering_id and l.source_id = r.source_id
          and l.valid_from <= as_of and l.valid_from > r.valid_from
          and l.recorded_from <= known and (l.recorded_to is null or l.recorded_to > known))
  ) o
  where p.id = any (programs);
end $$
