-- Some evidence as the program reads it: documents with their sources, each with who looked at it
-- again last, as known at a revision, and its place among claims.
-- PL/pgSQL, because its plan is kept for the session; a plain SQL function is planned at each call.
-- One plan serves every call; left to choose, PostgreSQL plans anew for each, which costs more than
-- the answer.
create function evidence_facts(ids bigint[], known bigint)
returns table (id bigint, place integer, facts json)
language plpgsql stable parallel safe rows 10
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  return query
  select
    e.id, claim_order(s.kind),
    json_build_object(
      'id', e.id, 'source', s.code, 'kind', s.kind, 'title', s.title,
      'publisher', s.publisher, 'url', coalesce(e.url, s.url), 'document', e.document,
      'documentDate', e.document_date, 'retrievedOn', e.retrieved_on, 'digest', e.digest,
      'verifiedBy', coalesce(v.verified_by, e.verified_by),
      'verifiedOn', coalesce(v.verified_on, e.verified_on),
      'reverifyBy', case when v.verified_on is null then e.reverify_by else v.reverify_by end,
      'license', s.license, 'attribution', s.attribution)
  from evidence e
  join source s on s.id = e.source_id
  left join lateral (
    select v.verified_by, v.verified_on, v.reverify_by
    from evidence_verification v
    where v.evidence_id = e.id and v.recorded_from <= known
    order by v.recorded_from desc
    limit 1
  ) v on true
  where e.id = any (ids);
end $$
