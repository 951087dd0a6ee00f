-- Ties each staged institution to its record of the registry.
-- $1: the revision of this import.
insert into institution_target (draft, row_number, institution_id, source_id, evidence_id, is_new)
select
  s.draft, s.row_number, coalesce(i.institution_id, n.id), e.source_id, e.evidence_id,
  coalesce(i.institution_id is null and n.recorded_from = $1, false)
from staged_institution s
join staged_evidence e on e.key = s.evidence_key
left join lateral (
  select distinct i.institution_id
  from institution_identifier i
  where i.code = s.institution and i.recorded_to is null and upper_inf(i.valid)
) i on true
left join institution n on n.code = s.institution and n.recorded_to is null
