-- Ties each staged program that the registry knows to its one record of the registry, and keeps
-- beside it what find_misplaced_programs asks.
insert into program_target (
  draft, row_number, program_id, source_id, evidence_id, is_new, institution, bearer_id)
select
  s.draft, s.row_number, coalesce(p.id, x.program_id), e.source_id, e.evidence_id, false,
  s.institution, p.institution_id
from staged_program s
join staged_evidence e on e.key = s.evidence_key
left join program p on p.code = s.program and p.recorded_to is null
left join (
  select distinct on (x.code) x.code, x.program_id
  from program_identifier x
  where x.recorded_to is null
  -- The bearer of today before those of earlier days.
  order by x.code, upper(x.valid) desc nulls first
) x on p.id is null and x.code = s.program
where p.id is not null or x.program_id is not null
