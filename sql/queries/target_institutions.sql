-- Ties each staged institution to its record of the registry. A code that several sources give is
-- there several times, for one bearer.
-- $1: the revision of this import.
insert into institution_target (draft, row_number, institution_id, source_id, evidence_id, is_new)
select distinct on (s.draft)
  s.draft, s.row_number, coalesce(i.institution_id, n.id), e.source_id, e.evidence_id,
  coalesce(i.institution_id is null and n.recorded_from = $1, false)
from staged_institution s
join staged_evidence e on e.key = s.evidence_key
left join institution_identifier i
  on i.code = s.institution and i.recorded_to is null and upper_inf(i.valid)
left join institution n on n.code = s.institution and n.recorded_to is null
order by s.draft
