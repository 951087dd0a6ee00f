-- Gives an institution a new official name from a day on; every official name that is borne then
-- ends on that day, by the evidence it always had.
-- $1: the institution's code, $2: the name, $3: the name folded, $4: the day, $5: source, $6: evidence,
-- $7: the revision.
with ended as (
  update institution_name n set recorded_to = $7
  from institution i
  where i.code = $1 and i.recorded_to is null and n.institution_id = i.id
    and n.kind = 'official' and n.language = '' and n.recorded_to is null and n.valid && daterange($4, null)
  returning n.institution_id, n.source_id, n.evidence_id, n.name, n.folded, n.valid
)
insert into institution_name (
  institution_id, source_id, evidence_id, kind, name, folded, valid, recorded_from)
select
  e.institution_id, e.source_id, e.evidence_id, 'official', e.name, e.folded,
  e.valid * daterange(null, $4::date), $7::bigint
from ended e
union all
select i.id, $5::bigint, $6::bigint, 'official', $2::text, $3::text, daterange($4, null), $7
from institution i
where i.code = $1 and i.recorded_to is null
