-- What holds where some institutions are, as known at a revision: every activity, with whether it is
-- of their country or of any, and what authorities of their country prohibit: for each one object and
-- the evidence of what is in it.
-- PL/pgSQL, because its plan is kept for the session; a plain SQL function is planned at each call.
-- One plan serves every call; left to choose, PostgreSQL plans anew for each, which costs more than
-- the answer.
create function jurisdiction_facts(institutions bigint[], known bigint)
returns table (institution_id bigint, facts json, evidence bigint[])
language plpgsql stable parallel safe rows 10
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  return query
  with home as materialized (
    select
      i as institution_id,
      array(
        select distinct r.country::text
        from institution_record r
        where r.institution_id = i and r.country is not null
          and r.recorded_from <= known and (r.recorded_to is null or r.recorded_to > known)
        order by 1) as countries
    from unnest(institutions) i
  ), place as (
    -- Those of one country share what is said of it.
    select
      c.countries,
      json_build_object('activities', v.facts, 'prohibitions', coalesce(p.facts, '[]')) as facts,
      coalesce(p.evidence, '{}') as evidence
    from (select distinct h.countries from home h) c
    cross join lateral (
      select
        coalesce(
          json_agg(
            json_build_object(
              'code', v.code, 'label', v.label, 'authority', v.authority, 'scope', v.scope,
              'kinds', v.kinds, 'modes', v.modes, 'teachOut', v.teach_out,
              'isLocal', v.country is null or v.country = any (c.countries))
            order by v.code),
          '[]') as facts
      from activity v
    ) v
    cross join lateral (
      select
        json_agg(
          json_build_object(
            'activity', p.activity, 'mode', p.mode, 'fields', p.fields, 'words', p.words,
            'levels', p.levels, 'wording', p.wording, 'source', s.title,
            'valid', json_build_object('from', lower(p.valid), 'until', upper(p.valid)),
            'evidence', p.evidence_id)
          order by p.activity, p.id) as facts,
        array_agg(p.evidence_id) as evidence
      from prohibition p
      join activity v on v.code = p.activity
      join source s on s.id = p.source_id
      where (v.country is null or v.country = any (c.countries))
        and p.recorded_from <= known and (p.recorded_to is null or p.recorded_to > known)
    ) p
  )
  select h.institution_id, p.facts, p.evidence
  from home h
  join place p on p.countries = h.countries;
end $$
