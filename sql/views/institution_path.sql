-- Where an institution's record leads as of a day, as known at a revision: the current record, and
-- the steps to it as an array. A duplicate and a renamed record lead on for every day, a merged or
-- succeeded one from that day on.
create function institution_path(institution bigint, as_of date, known bigint)
returns table (current_id bigint, steps jsonb)
language plpgsql stable parallel safe rows 1
as $$
#variable_conflict use_column
declare
  here bigint := institution;
  passed bigint[] := array[institution];
  walked jsonb := '[]';
  step record;
begin
  loop
    select r.related_id, r.kind, lower(r.valid) as since, r.evidence_id
    into step
    from institution_relation r
    join source s on s.id = r.source_id
    where r.institution_id = here
      and (r.kind in ('duplicate_of', 'renamed_to')
        or r.kind in ('merged_into', 'succeeded_by') and r.valid @> as_of)
      and r.recorded_from <= known and (r.recorded_to is null or r.recorded_to > known)
    order by r.kind not in ('duplicate_of', 'renamed_to'), claim_order(s.kind), r.evidence_id
    limit 1;
    -- The database refuses circles; what two revisions once closed together is not walked twice.
    exit when not found or step.related_id = any (passed);
    walked := walked || jsonb_build_array(jsonb_build_object(
      'kind', step.kind, 'on', step.since,
      'from', (select i.code from institution i where i.id = here),
      'fromName', institution_called(here, as_of, known),
      'to', (select i.code from institution i where i.id = step.related_id),
      'toName', institution_called(step.related_id, as_of, known), 'evidence', step.evidence_id));
    here := step.related_id;
    passed := passed || here;
  end loop;
  return query select here, walked;
end $$
