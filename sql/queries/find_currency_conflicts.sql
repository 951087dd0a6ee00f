-- Fee lines in another currency than the rest of their schedule, in the registry or in the file.
-- Schedules of programs and of institutions are sought apart: sought together, each line would be
-- held against every schedule.
with staged as (
  select
    s.row_number, s.currency, e.source_id, b.institution_id, b.program_id,
    concat_ws(
      '|', s.subject, s.schedule, s.mode, s.session, s.audience, s.residency, s.category) as key,
    coalesce(s.schedule, '') as name, s.mode, s.session, coalesce(s.audience, '') as audience,
    coalesce(s.residency, '') as residency, coalesce(s.category, '') as category
  from staged_fee s
  join staged_evidence e on e.key = s.evidence_key
  left join subject_code b on b.code = s.subject
)
select s.row_number, s.currency as value, f.currency as other
from staged s
join fee_schedule f on f.program_id = s.program_id and f.recorded_to is null
  and f.source_id = s.source_id and f.name = s.name
  and f.mode is not distinct from s.mode and f.session is not distinct from s.session
  and f.audience = s.audience and f.residency = s.residency and f.category = s.category
where f.currency <> s.currency
union
select s.row_number, s.currency, f.currency
from staged s
join fee_schedule f on f.institution_id = s.institution_id and f.recorded_to is null
  and f.source_id = s.source_id and f.name = s.name
  and f.mode is not distinct from s.mode and f.session is not distinct from s.session
  and f.audience = s.audience and f.residency = s.residency and f.category = s.category
where f.currency <> s.currency
union
select s.row_number, s.currency, min(o.currency)
from staged s join staged o on o.key = s.key and o.currency <> s.currency
group by s.row_number, s.currency
order by row_number
