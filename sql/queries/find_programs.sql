-- Everything known about some programs and their institutions, in the order asked for: about the
-- program and the institution that a record leads to, with the path.
-- $1: codes, $2: as of this day, $3: as known at this moment (null: now), $4: the currency that
-- exchange rates are needed for (null: none).
select
  q.place, q.code as asked, program_facts(p.id, $2, k.revision) as program,
  institution_facts(h.current_id, $2, k.revision) as institution,
  c.steps || w.steps || h.steps as path,
  jurisdiction_facts(h.current_id, k.revision) as jurisdiction,
  rate_facts($4, $2, k.revision) as rates,
  evidence_of(
    program_evidence(p.id, $2, k.revision) || institution_evidence(h.current_id, $2, k.revision)
    || jurisdiction_evidence(k.revision) || rate_evidence($4, $2, k.revision)
    || array(
      select (s.step ->> 'evidence')::bigint
      from jsonb_array_elements(c.steps || w.steps || h.steps) s (step)
      where s.step ? 'evidence'),
    k.revision) as evidence
from unnest($1::text[]) with ordinality q (code, place)
-- Offset 0 keeps this one value; else it would be looked up anew wherever it is used.
cross join (select known_revision($3) offset 0) k (revision)
join lateral (
  select p.id, '[]'::jsonb as steps
  from program p
  where p.code = q.code
    and p.recorded_from <= k.revision and (p.recorded_to is null or p.recorded_to > k.revision)
  union
  select
    p.id,
    jsonb_build_array(jsonb_build_object(
      'kind', 'other_code', 'from', q.code, 'to', p.code, 'until', upper(x.valid)))
  from program_identifier x join program p on p.id = x.program_id
  where x.code = q.code and x.recorded_from <= k.revision and p.code <> x.code
    and (p.recorded_to is null or p.recorded_to > k.revision)
    -- A code that moved means its current bearer, a former one only where there is no other.
    and (x.valid @> $2::date and (x.recorded_to is null or x.recorded_to > k.revision)
      or not exists (
        select from program_identifier o
        where o.code = q.code and o.valid @> $2::date and o.recorded_from <= k.revision
          and (o.recorded_to is null or o.recorded_to > k.revision)))
) c on true
cross join lateral program_path(c.id, $2, k.revision) w
join program p on p.id = w.current_id
cross join lateral institution_path(p.institution_id, $2, k.revision) h
order by q.place
