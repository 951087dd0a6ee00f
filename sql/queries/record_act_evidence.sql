-- Keeps the document that an act stands on, or finds it where it was kept before.
-- $1: source, $2: URL, $3: title, $4: its date, $5: fetched on, $6: the revision.
with kept as (
  insert into evidence (source_id, url, document, document_date, retrieved_on, recorded_from)
  values ($1, $2, $3, $4, $5, $6)
  on conflict on constraint evidence_document_key do nothing
  returning id
)
select id from kept
union all
select e.id
from evidence e
where e.source_id = $1 and e.url is not distinct from $2 and e.document is not distinct from $3
  and e.document_date is not distinct from $4 and e.retrieved_on is not distinct from $5
  and e.digest is null
limit 1
