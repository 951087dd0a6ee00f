-- What an institution is today when it is not active: by the claim that comes first, or inactive
-- when it has become another one. Null is active.
create function institution_standing(institution bigint) returns text
language plpgsql stable parallel safe
as $$
#variable_conflict use_column
declare
  stated text;
begin
  select s.status into stated
  from institution_status s
  join source o on o.id = s.source_id
  join evidence e on e.id = s.evidence_id
  where s.institution_id = institution and s.recorded_to is null and s.valid @> current_date
  order by claim_order(o.kind), e.document_date desc nulls last, s.evidence_id
  limit 1;
  if stated is null and exists (
    select from institution_relation r
    where r.institution_id = institution and r.recorded_to is null and r.valid @> current_date
      and r.kind in ('renamed_to', 'merged_into', 'succeeded_by', 'duplicate_of'))
  then
    stated := 'inactive';
  end if;
  return nullif(stated, 'active');
end $$
