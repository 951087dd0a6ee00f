-- Keeps a source under its code; one that is already there stays as it is.
-- $1: code, $2: kind, $3: title, $4: publisher, $5: URL, $6: license, $7: attribution.
with kept as (
  insert into source (code, kind, title, publisher, url, license, attribution)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict on constraint source_code_key do nothing
  returning id
)
select id from kept
union all
select id from source where code = $1
limit 1
