-- Each institution as lists show it today: of every property the claim that comes first.
create view institution_shown as
select
  i.id, i.code::text as code, coalesce(n.name, i.code) as name, r.kind, r.control,
  r.country::text as country, r.region, r.city
from institution i
left join lateral (
  select n.name
  from institution_name n
  join source s on s.id = n.source_id
  join evidence e on e.id = n.evidence_id
  where n.institution_id = i.id and n.kind = 'official' and n.recorded_to is null
    and n.valid @> current_date
  order by claim_order(s.kind), e.document_date desc nulls last, n.name
  limit 1
) n on true
left join lateral (
  select
    (array_agg(r.kind order by r.place) filter (where r.kind is not null))[1] as kind,
    (array_agg(r.control order by r.place) filter (where r.control is not null))[1] as control,
    (array_agg(r.country order by r.place) filter (where r.country is not null))[1] as country,
    (array_agg(r.region order by r.place) filter (where r.region is not null))[1] as region,
    (array_agg(r.city order by r.place) filter (where r.city is not null))[1] as city
  from (
    select
      r.kind, r.control, r.country, r.region, r.city,
      row_number() over (
        order by claim_order(s.kind), e.document_date desc nulls last, r.evidence_id) as place
    from institution_record r
    join source s on s.id = r.source_id
    join evidence e on e.id = r.evidence_id
    where r.institution_id = i.id and r.recorded_to is null and r.valid_from <= current_date
  ) r
) r on true
where i.recorded_to is null
