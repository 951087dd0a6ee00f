-- Everything known about some programs and their institutions, in the order asked for.
-- $1: codes, $2: as of this day, $3: as known at this moment (null: now), $4: the currency that
-- exchange rates are needed for (null: none).
select
  q.place, q.code as asked, program_facts(p.id, $2, k.revision) as program,
  institution_facts(p.institution_id, $2, k.revision) as institution,
  jurisdiction_facts(p.institution_id, k.revision) as jurisdiction,
  rate_facts($4, $2, k.revision) as rates,
  evidence_of(
    program_evidence(p.id, k.revision) || institution_evidence(p.institution_id, k.revision)
    || jurisdiction_evidence(k.revision) || rate_evidence($4, $2, k.revision)
  ) as evidence
from unnest($1::text[]) with ordinality q (code, place)
cross join lateral (select known_revision($3)) k (revision)
join lateral (
  select p.id, p.institution_id
  from program p
  where p.code = q.code
    and p.recorded_from <= k.revision and (p.recorded_to is null or p.recorded_to > k.revision)
  union
  select p.id, p.institution_id
  from program_identifier x join program p on p.id = x.program_id
  where x.code = q.code and x.recorded_from <= k.revision
    and (p.recorded_to is null or p.recorded_to > k.revision)
) p on true
order by q.place
