-- Gives every program that is due the key under which its verdicts and total are worked out: its own, or
-- that of all programs of its institution which differ in nothing that counts; none where nothing can
-- be said because nobody decides and nothing is charged. Titles and fields count where anything is
-- prohibited. Keys begin with the institution, so that its programs come after each other.
with pending as materialized (
  select p.id, p.institution_id, count(r.program_id) as records
  from program_due n
  join program p on p.id = n.program_id and p.recorded_to is null
  left join program_record r on r.program_id = p.id and r.recorded_to is null
  group by p.id, p.institution_id
), place as materialized (
  select
    d.institution_id,
    exists (
      select from fee_schedule f
      where f.institution_id = d.institution_id and f.recorded_to is null) as has_fees,
    exists (
      select from institution_relation r
      where r.institution_id = d.institution_id and r.recorded_to is null
        and r.kind in ('renamed_to', 'merged_into', 'split_into', 'succeeded_by', 'duplicate_of'))
      as leads_elsewhere
  from (select distinct p.institution_id from pending p) d
), offered as materialized (
  select o.program_id,
    string_agg(distinct o.mode || ' ' || coalesce(o.session, ''), ',') as offerings,
    array_agg(distinct o.mode::text) as modes
  from program_due n
  join offering o on o.program_id = n.program_id and o.recorded_to is null
  group by o.program_id
), governed as materialized (
  select
    array_agg(distinct m.mode) as modes,
    exists (select from prohibition p where p.recorded_to is null) as has_prohibitions
  from activity v cross join lateral unnest(v.modes) m (mode)
), keyed as (
  select
    p.id,
    case
      when p.records <> 1 or l.leads_elsewhere
          or exists (
            select from approval a where a.program_id = p.id and a.recorded_to is null)
          or exists (
            select from fee_schedule f where f.program_id = p.id and f.recorded_to is null)
          or exists (
            select from program_relation x where x.program_id = p.id and x.recorded_to is null)
          or exists (
            select from program_relation x where x.related_id = p.id and x.recorded_to is null)
        then p.institution_id || ' program ' || p.id
      when not l.has_fees and not coalesce(r.modes && g.modes, false)
          and not coalesce(o.modes && g.modes, false)
        then null
      else p.institution_id || ' like ' || md5(row(
        r.kind, r.level, r.modes, r.duration_low, r.duration_high, r.duration_unit,
        r.duration_basis, r.credits_low, r.credits_high, r.valid_from, o.offerings,
        case when g.has_prohibitions then row(r.title_id, r.field, r.field_text) end)::text)
    end as key
  from pending p
  join place l on l.institution_id = p.institution_id
  left join program_record r on r.program_id = p.id and r.recorded_to is null and p.records = 1
  left join offered o on o.program_id = p.id
  cross join governed g
)
update program_due n
set finding_key = k.key
from keyed k
where k.id = n.program_id and k.key is not null
