-- Keeps a document as evidence, or finds it where it was kept before, and stages it under a number.
-- $1: the number, $2: source, $3: URL, $4: title, $5: its date, $6: fetched on, $7: SHA-256,
-- $8: look again by, $9: the revision.
with kept as (
  insert into evidence (
    source_id, url, document, document_date, retrieved_on, digest, reverify_by, recorded_from)
  values ($2, $3, $4, $5, $6, $7, $8, $9)
  on conflict on constraint evidence_document_key do nothing
  returning id
)
insert into staged_evidence (key, source_id, evidence_id)
select $1, $2, k.id
from (
  select id from kept
  union all
  select e.id
  from evidence e
  where e.source_id = $2 and e.url is not distinct from $3 and e.document is not distinct from $4
    and e.document_date is not distinct from $5 and e.retrieved_on is not distinct from $6
    and e.digest is not distinct from $7
  limit 1
) k
