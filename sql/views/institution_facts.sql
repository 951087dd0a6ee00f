-- What is known at a revision about an institution as of a day: one object. Each array is in the
-- order of preference among sources, so the first item is the one to show.
-- PL/pgSQL, because its plan is kept for the session; a plain SQL function is planned at each call.
-- One plan serves every call; left to choose, PostgreSQL plans anew for each, which costs more than
-- the answer.
create function institution_facts(institution bigint, as_of date, known bigint) returns json
language plpgsql stable parallel safe
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  return json_build_object(
    'code', (select i.code from institution i where i.id = institution),
    'codes', (
      select coalesce(json_agg(distinct x.code order by x.code), '[]')
      from institution_identifier x
      where x.institution_id = institution and x.valid @> as_of
        and x.recorded_from <= known and (x.recorded_to is null or x.recorded_to > known)),
    'names', (
      select coalesce(
        json_agg(
          json_build_object(
            'kind', case when n.valid @> as_of then n.kind else 'former' end, 'name', n.name,
            'language', n.language,
            'valid', json_build_object('from', lower(n.valid), 'until', upper(n.valid)),
            'evidence', n.evidence_id)
          order by not n.valid @> as_of, n.kind <> 'official', claim_order(s.kind),
            e.document_date desc nulls last, n.kind, n.name),
        '[]')
      from institution_name n
      join source s on s.id = n.source_id
      join evidence e on e.id = n.evidence_id
      where n.institution_id = institution
        and (n.valid @> as_of or n.kind in ('former', 'official') and upper(n.valid) <= as_of)
        and n.recorded_from <= known and (n.recorded_to is null or n.recorded_to > known)),
    'records', (
      select coalesce(
        json_agg(
          json_build_object(
            'kind', r.kind, 'control', r.control, 'country', r.country, 'region', r.region,
            'city', r.city, 'address', r.address, 'founded', r.founded,
            'foundedPrecision', r.founded_precision, 'website', r.website,
            'evidence', r.evidence_id)
          order by claim_order(s.kind), e.document_date desc nulls last, r.evidence_id),
        '[]')
      from institution_record r
      join source s on s.id = r.source_id
      join evidence e on e.id = r.evidence_id
      where r.institution_id = institution and r.valid_from <= as_of
        and r.recorded_from <= known and (r.recorded_to is null or r.recorded_to > known)
        and not exists (
          select from institution_record l
          where l.institution_id = r.institution_id and l.source_id = r.source_id
            and l.valid_from <= as_of and l.valid_from > r.valid_from
            and l.recorded_from <= known and (l.recorded_to is null or l.recorded_to > known))),
    'statuses', (
      select coalesce(
        json_agg(
          json_build_object(
            'status', t.status, 'reason', t.reason,
            'valid', json_build_object('from', lower(t.valid), 'until', upper(t.valid)),
            'evidence', t.evidence_id)
          order by claim_order(s.kind), t.evidence_id),
        '[]')
      from institution_status t
      join source s on s.id = t.source_id
      where t.institution_id = institution and t.valid @> as_of
        and t.recorded_from <= known and (t.recorded_to is null or t.recorded_to > known)),
    'parents', (
      select coalesce(
        json_agg(
          json_build_object('kind', r.kind, 'code', p.code, 'evidence', r.evidence_id)
          order by r.kind, p.code),
        '[]')
      from institution_relation r
      join institution p on p.id = r.related_id
      where r.institution_id = institution and r.valid @> as_of
        and r.kind not in (
          'renamed_to', 'merged_into', 'split_into', 'succeeded_by', 'duplicate_of')
        and r.recorded_from <= known and (r.recorded_to is null or r.recorded_to > known)),
    'succession', succession_facts(institution, as_of, known),
    'approvals', approval_facts(institution, null, as_of, known),
    'fees', fee_facts(institution, null, as_of, known),
    'cautions', caution_facts(institution, null, known));
end $$
