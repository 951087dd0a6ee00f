-- Some evidence as the program reads it: an array of documents with their sources.
-- PL/pgSQL, because its plan is kept for the session; a plain SQL function is planned at each call.
create function evidence_of(ids bigint[]) returns json
language plpgsql stable parallel safe
as $$
#variable_conflict use_column
begin
  return (
    select coalesce(
      json_agg(
        json_build_object(
          'id', e.id, 'source', s.code, 'kind', s.kind, 'title', s.title,
          'publisher', s.publisher, 'url', coalesce(e.url, s.url), 'document', e.document,
          'documentDate', e.document_date, 'retrievedOn', e.retrieved_on, 'digest', e.digest,
          'license', s.license, 'attribution', s.attribution)
        order by claim_order(s.kind), e.id),
      '[]')
    from evidence e
    join source s on s.id = e.source_id
    where e.id = any (ids));
end $$
