-- What an institution is called as of a day, as known at a revision: the official name that comes
-- first, else its code.
create function institution_called(institution bigint, as_of date, known bigint) returns text
language plpgsql stable parallel safe
as $$
#variable_conflict use_column
begin
  return coalesce(
    (
      select n.name
      from institution_name n
      join source s on s.id = n.source_id
      join evidence e on e.id = n.evidence_id
      where n.institution_id = institution and n.kind = 'official'
        and n.recorded_from <= known and (n.recorded_to is null or n.recorded_to > known)
      order by not n.valid @> as_of, upper(n.valid) desc nulls first, claim_order(s.kind),
        e.document_date desc nulls last, n.name
      limit 1
    ),
    (select i.code from institution i where i.id = institution));
end $$
