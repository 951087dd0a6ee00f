-- Documents that must be looked at again by a day, the longest overdue first, with how many current
-- facts stand on each and about whom.
-- $1: the day.
with due as (
  select
    e.id, e.source_id, e.url, e.document, e.document_date, e.retrieved_on,
    coalesce(v.verified_by, e.verified_by) as verified_by,
    coalesce(v.verified_on, e.verified_on) as verified_on,
    case when v.verified_on is null then e.reverify_by else v.reverify_by end as reverify_by
  from evidence e
  left join lateral (
    select v.verified_by, v.verified_on, v.reverify_by
    from evidence_verification v
    where v.evidence_id = e.id
    order by v.recorded_from desc
    limit 1
  ) v on true
  where case when v.verified_on is null then e.reverify_by else v.reverify_by end <= $1::date
), fact as (
  select f.evidence_id, f.institution_id, null::bigint as program_id
  from institution_name f
  where f.recorded_to is null and f.evidence_id in (select d.id from due d)
  union all
  select f.evidence_id, f.institution_id, null
  from institution_identifier f
  where f.recorded_to is null and f.evidence_id in (select d.id from due d)
  union all
  select f.evidence_id, f.institution_id, null
  from institution_record f
  where f.recorded_to is null and f.evidence_id in (select d.id from due d)
  union all
  select f.evidence_id, f.institution_id, null
  from institution_status f
  where f.recorded_to is null and f.evidence_id in (select d.id from due d)
  union all
  select f.evidence_id, f.institution_id, null
  from institution_relation f
  where f.recorded_to is null and f.evidence_id in (select d.id from due d)
  union all
  select f.evidence_id, null, f.program_id
  from program_identifier f
  where f.recorded_to is null and f.evidence_id in (select d.id from due d)
  union all
  select f.evidence_id, null, f.program_id
  from program_name f
  where f.recorded_to is null and f.evidence_id in (select d.id from due d)
  union all
  select f.evidence_id, null, f.program_id
  from program_record f
  where f.recorded_to is null and f.evidence_id in (select d.id from due d)
  union all
  select f.evidence_id, null, f.program_id
  from program_relation f
  where f.recorded_to is null and f.evidence_id in (select d.id from due d)
  union all
  select f.evidence_id, null, o.program_id
  from offering_record f
  join offering o on o.id = f.offering_id
  where f.recorded_to is null and f.evidence_id in (select d.id from due d)
  union all
  select f.evidence_id, a.institution_id, a.program_id
  from approval_decision f
  join approval a on a.id = f.approval_id
  where f.recorded_to is null and f.evidence_id in (select d.id from due d)
  union all
  select f.evidence_id, s.institution_id, s.program_id
  from fee_line f
  join fee_schedule s on s.id = f.schedule_id
  where f.recorded_to is null and f.evidence_id in (select d.id from due d)
  union all
  select f.evidence_id, c.institution_id, c.program_id
  from caution_record f
  join caution c on c.id = f.caution_id
  where f.recorded_to is null and f.evidence_id in (select d.id from due d)
), subject as (
  select
    f.evidence_id, f.institution_id, f.program_id, count(*) as facts,
    row_number() over (
      partition by f.evidence_id order by f.program_id nulls first, f.institution_id) as place
  from fact f
  group by f.evidence_id, f.institution_id, f.program_id
)
select
  d.id, s.code as source, s.kind, s.title, coalesce(d.url, s.url) as url, d.document,
  d.document_date, d.retrieved_on, d.verified_by, d.verified_on, d.reverify_by,
  coalesce((select sum(c.facts) from subject c where c.evidence_id = d.id), 0)::bigint as facts,
  array(
    select coalesce(i.code, p.code)::text
    from subject c
    left join institution i on i.id = c.institution_id
    left join program p on p.id = c.program_id
    where c.evidence_id = d.id and c.place <= 3
    order by c.place) as subjects
from due d
join source s on s.id = d.source_id
order by d.reverify_by, s.code, d.id
