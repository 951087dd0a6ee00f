-- The institutions whose record leads to this one as of a day, as known at a revision, and since
-- when what is said about them counts for it: null is every day. Successions are not among them: a
-- successor is another institution, and must ask for approvals of its own.
create function institution_predecessors(institution bigint, as_of date, known bigint)
returns table (institution_id bigint, kind text, since date, evidence_id bigint)
language plpgsql stable parallel safe rows 1
as $$
#variable_conflict use_column
begin
  -- Nearly every institution has none, and is asked about at every look-up.
  if not exists (
    select from institution_relation r
    where r.related_id = institution and r.kind in ('duplicate_of', 'renamed_to', 'merged_into'))
  then
    return;
  end if;
  return query
  with recursive earlier (institution_id, kind, since, evidence_id, passed) as (
    select institution, null::text, null::date, null::bigint, array[institution]
    union all
    select
      r.institution_id,
      case when e.kind = 'merged_into' then e.kind else r.kind end,
      case r.kind when 'merged_into' then greatest(e.since, lower(r.valid)) else e.since end,
      r.evidence_id, e.passed || r.institution_id
    from earlier e
    join institution_relation r on r.related_id = e.institution_id
    where (r.kind in ('duplicate_of', 'renamed_to') or r.kind = 'merged_into' and r.valid @> as_of)
      and r.recorded_from <= known and (r.recorded_to is null or r.recorded_to > known)
      and r.institution_id <> all (e.passed)
  )
  select distinct on (e.institution_id) e.institution_id, e.kind, e.since, e.evidence_id
  from earlier e
  where e.kind is not null
  order by e.institution_id, e.since nulls first, e.evidence_id;
end $$
