-- Some evidence as the program reads it, as known at a revision: an array in the order of claims.
create function evidence_of(ids bigint[], known bigint) returns json
language sql stable parallel safe
return (
  select coalesce(json_agg(e.facts order by e.place, e.id), '[]')
  from evidence_facts(ids, known) e)
