-- What is known at a revision about some institutions as of a day, beside decisions, fees and
-- cautions: arrays in the order of preference among sources, so the first item is the one to show, and
-- the evidence of what is in them.
-- PL/pgSQL, because its plan is kept for the session; a plain SQL function is planned at each call.
-- One plan serves every call; left to choose, PostgreSQL plans anew for each, which costs more than
-- the answer.
create function institution_facts(institutions bigint[], as_of date, known bigint)
returns table (
  institution_id bigint, code text, codes json, names json, records json, statuses json,
  parents json, succession json, evidence bigint[])
language plpgsql stable parallel safe rows 10
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  return query
  select
    i.id, i.code::text,
    (
      select coalesce(json_agg(distinct x.code order by x.code), '[]')
      from institution_identifier x
      where x.institution_id = i.id and x.valid @> as_of
        and x.recorded_from <= known and (x.recorded_to is null or x.recorded_to > known)),
    coalesce(n.facts, '[]'), coalesce(r.facts, '[]'), coalesce(t.facts, '[]'),
    coalesce(p.facts, '[]'), coalesce(f.facts, '[]'),
    n.evidence || r.evidence || t.evidence || p.evidence || f.evidence
  from institution i
  cross join lateral (
    select
      json_agg(
        json_build_object(
          'kind', case when n.valid @> as_of then n.kind else 'former' end, 'name', n.name,
          'language', n.language,
          'valid', json_build_object('from', lower(n.valid), 'until', upper(n.valid)),
          'evidence', n.evidence_id)
        order by not n.valid @> as_of, n.kind <> 'official', claim_order(s.kind),
          e.document_date desc nulls last, n.kind, n.name) as facts,
      array_agg(n.evidence_id) as evidence
    from institution_name n
    join source s on s.id = n.source_id
    join evidence e on e.id = n.evidence_id
    where n.institution_id = i.id
      and (n.valid @> as_of or n.kind in ('former', 'official') and upper(n.valid) <= as_of)
      and n.recorded_from <= known and (n.recorded_to is null or n.recorded_to > known)
  ) n
  cross join lateral (
    select
      json_agg(
        json_build_object(
          'kind', r.kind, 'control', r.control, 'country', r.country, 'region', r.region,
          'city', r.city, 'address', r.address, 'founded', r.founded,
          'foundedPrecision', r.founded_precision, 'website', r.website,
          'evidence', r.evidence_id)
        order by claim_order(s.kind), e.document_date desc nulls last, r.evidence_id) as facts,
      array_agg(r.evidence_id) as evidence
    from institution_record r
    join source s on s.id = r.source_id
    join evidence e on e.id = r.evidence_id
    where r.institution_id = i.id and r.valid_from <= as_of
      and r.recorded_from <= known and (r.recorded_to is null or r.recorded_to > known)
      and not exists (
        select from institution_record l
        where l.institution_id = r.institution_id and l.source_id = r.source_id
          and l.valid_from <= as_of and l.valid_from > r.valid_from
          and l.recorded_from <= known and (l.recorded_to is null or l.recorded_to > known))
  ) r
  cross join lateral (
    select
      json_agg(
        json_build_object(
          'status', t.status, 'reason', t.reason,
          'valid', json_build_object('from', lower(t.valid), 'until', upper(t.valid)),
          'evidence', t.evidence_id)
        order by claim_order(s.kind), t.evidence_id) as facts,
      array_agg(t.evidence_id) as evidence
    from institution_status t
    join source s on s.id = t.source_id
    where t.institution_id = i.id and t.valid @> as_of
      and t.recorded_from <= known and (t.recorded_to is null or t.recorded_to > known)
  ) t
  cross join lateral (
    select
      json_agg(
        json_build_object('kind', r.kind, 'code', o.code, 'evidence', r.evidence_id)
        order by r.kind, o.code) as facts,
      array_agg(r.evidence_id) as evidence
    from institution_relation r
    join institution o on o.id = r.related_id
    where r.institution_id = i.id and r.valid @> as_of
      and r.kind not in (
        'renamed_to', 'merged_into', 'split_into', 'succeeded_by', 'duplicate_of')
      and r.recorded_from <= known and (r.recorded_to is null or r.recorded_to > known)
  ) p
  cross join lateral (
    -- What became of it and what it came from. A duplicate or renamed record says so for every day.
    select
      json_agg(
        json_build_object(
          'kind', f.kind, 'code', o.code, 'name', institution_called(o.id, as_of, known),
          'on', f.since, 'evidence', f.evidence_id)
        order by f.since nulls first, f.kind, o.code) as facts,
      array_agg(f.evidence_id) as evidence
    from (
      select r.kind, r.related_id as other_id, lower(r.valid) as since, r.evidence_id, r.valid,
        r.recorded_from, r.recorded_to
      from institution_relation r
      where r.institution_id = i.id
        and r.kind in ('renamed_to', 'merged_into', 'split_into', 'succeeded_by', 'duplicate_of')
      union all
      select
        case r.kind
          when 'renamed_to' then 'renamed_from' when 'merged_into' then 'merged_from'
          when 'split_into' then 'split_from' when 'succeeded_by' then 'successor_of'
          else 'has_duplicate'
        end, r.institution_id, lower(r.valid), r.evidence_id, r.valid, r.recorded_from,
        r.recorded_to
      from institution_relation r
      where r.related_id = i.id
        and r.kind in ('renamed_to', 'merged_into', 'split_into', 'succeeded_by', 'duplicate_of')
    ) f
    join institution o on o.id = f.other_id
    where (f.valid @> as_of
        or f.kind in ('renamed_to', 'renamed_from', 'duplicate_of', 'has_duplicate'))
      and f.recorded_from <= known and (f.recorded_to is null or f.recorded_to > known)
  ) f
  where i.id = any (institutions);
end $$
