-- Gives an institution a status from a day on, or for every day; every status that held then ends on
-- that day, by the evidence it always had.
-- $1: the institution's code, $2: status, $3: reason or null, $4: the day or null, $5: source,
-- $6: evidence, $7: the revision.
with ended as (
  update institution_status s set recorded_to = $7
  from institution i
  where i.code = $1 and i.recorded_to is null and s.institution_id = i.id and s.recorded_to is null
    and ($4::date is null
      or s.valid @> ($4::date - 1) and s.valid && daterange($4::date, null))
  returning s.institution_id, s.source_id, s.evidence_id, s.status, s.reason, s.valid
)
insert into institution_status (
  institution_id, source_id, evidence_id, status, reason, valid, recorded_from)
select
  e.institution_id, e.source_id, e.evidence_id, e.status, e.reason,
  e.valid * daterange(null, $4::date), $7::bigint
from ended e
where $4::date is not null
union all
select i.id, $5::bigint, $6::bigint, $2::text, $3::text, daterange($4, null), $7
from institution i
where i.code = $1 and i.recorded_to is null
