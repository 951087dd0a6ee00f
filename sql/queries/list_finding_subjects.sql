-- One program for each of the next keys under which verdicts and totals are to be worked out, by key,
-- with what those rest on, as known now: of the program and the institution that a record leads to.
-- What only tells programs apart is left out, so that equal texts have equal answers; title and field
-- are among it where nothing is prohibited.
-- $1: the last key of the list before or null, $2: how many, $3: as of this day.
with subject as materialized (
  select distinct on (n.finding_key) n.finding_key as key, n.program_id
  from program_due n
  where n.finding_key > coalesce($1::text, '')
  -- Any program of a key will do, so that the index alone gives the order.
  order by n.finding_key
  limit $2::bigint
), led as materialized (
  select s.key, p.id as program_id, p.institution_id
  from subject s
  join program_paths(
    array(select s.program_id from subject s), $3::date, known_revision(null)) w
    on w.program_id = s.program_id
  join program p on p.id = w.current_id
), home as materialized (
  select h.institution_id, h.current_id
  from institution_paths(
    array(select distinct l.institution_id from led l), $3, known_revision(null)) h
), place as materialized (
  select
    h.institution_id, j.facts as jurisdiction,
    json_array_length(j.facts -> 'prohibitions') > 0 as is_restricted, f.facts as fees
  from home h
  join jurisdiction_facts(
    array(select distinct h.current_id from home h), known_revision(null)) j
    on j.institution_id = h.current_id
  left join fee_facts(
    '{}', array(select distinct h.current_id from home h), null, $3, known_revision(null)) f
    on f.institution_id = h.current_id
), decided as materialized (
  select f.program_id, f.facts
  from approval_facts(
    array(select distinct l.program_id from led l), '{}', $3, known_revision(null)) f
), charged as materialized (
  select f.program_id, f.facts
  from fee_facts(
    array(select distinct l.program_id from led l), '{}', null, $3, known_revision(null)) f
)
select
  l.key,
  json_build_object(
    'records', (
      select json_agg(
        json_strip_nulls(json_build_object(
          'title', case when p.is_restricted then t.title else '' end,
          'field', case when p.is_restricted then r.field end,
          'fieldText', case when p.is_restricted then r.field_text end,
          'kind', r.kind, 'level', r.level, 'modes', r.modes,
          'durationLow', r.duration_low::text, 'durationHigh', r.duration_high::text,
          'durationUnit', r.duration_unit, 'durationBasis', r.duration_basis,
          'creditsLow', trim_scale(r.credits_low)::text,
          'creditsHigh', trim_scale(r.credits_high)::text, 'evidence', 0))
        order by claim_order(s.kind), e.document_date desc nulls last, r.evidence_id)
      from program_record r
      join program_title t on t.id = r.title_id
      join source s on s.id = r.source_id
      join evidence e on e.id = r.evidence_id
      where r.program_id = l.program_id and r.valid_from <= $3 and r.recorded_to is null
        and not exists (
          select from program_record o
          where o.program_id = r.program_id and o.source_id = r.source_id
            and o.valid_from <= $3 and o.valid_from > r.valid_from and o.recorded_to is null)),
    'offered', (
      select json_agg(distinct o.mode::text)
      from offering o
      join offering_record r on r.offering_id = o.id
      where o.program_id = l.program_id and r.valid_from <= $3 and r.recorded_to is null)
  ) as study,
  coalesce(d.facts, '[]') as approvals, coalesce(c.facts, '[]') as fees,
  coalesce(p.fees, '[]') as institution_fees, p.jurisdiction
from led l
join place p on p.institution_id = l.institution_id
left join decided d on d.program_id = l.program_id
left join charged c on c.program_id = l.program_id
order by l.key
