-- What became of an institution as of a day, and what it came from, as known at a revision: an
-- array. A duplicate or renamed record says so for every day.
create function succession_facts(institution bigint, as_of date, known bigint) returns json
language plpgsql stable parallel safe
as $$
#variable_conflict use_column
begin
  return (
    select coalesce(
      json_agg(
        json_build_object(
          'kind', f.kind, 'code', o.code, 'name', institution_called(o.id, as_of, known),
          'on', f.since, 'evidence', f.evidence_id)
        order by f.since nulls first, f.kind, o.code),
      '[]')
    from (
      select r.kind, r.related_id as other_id, lower(r.valid) as since, r.evidence_id, r.valid,
        r.recorded_from, r.recorded_to
      from institution_relation r
      where r.institution_id = institution
        and r.kind in ('renamed_to', 'merged_into', 'split_into', 'succeeded_by', 'duplicate_of')
      union all
      select
        case r.kind
          when 'renamed_to' then 'renamed_from' when 'merged_into' then 'merged_from'
          when 'split_into' then 'split_from' when 'succeeded_by' then 'successor_of'
          else 'has_duplicate'
        end, r.institution_id, lower(r.valid), r.evidence_id, r.valid, r.recorded_from,
        r.recorded_to
      from institution_relation r
      where r.related_id = institution
        and r.kind in ('renamed_to', 'merged_into', 'split_into', 'succeeded_by', 'duplicate_of')
    ) f
    join institution o on o.id = f.other_id
    where (f.valid @> as_of
        or f.kind in ('renamed_to', 'renamed_from', 'duplicate_of', 'has_duplicate'))
      and f.recorded_from <= known and (f.recorded_to is null or f.recorded_to > known));
end $$
