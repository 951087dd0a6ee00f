-- The evidence of the decisions that an institution or a program inherits as of a day, as known at a
-- revision, and of the successions through which it does.
create function inherited_evidence(institution bigint, program bigint, as_of date, known bigint)
returns setof bigint
language plpgsql stable parallel safe rows 10
as $$
#variable_conflict use_column
declare
  inheritance jsonb := inheritance_of(institution, program, as_of, known);
  predecessors bigint[];
begin
  if inheritance is null then
    return;
  end if;
  predecessors := array(select k::bigint from jsonb_object_keys(inheritance) k);
  return query
  select (i.heir ->> 'evidence')::bigint
  from jsonb_each(inheritance) i (predecessor, heir)
  union
  select d.evidence_id
  from approval a
  join approval_decision d on d.approval_id = a.id
  where (institution is not null and a.institution_id = any (predecessors)
      or program is not null and a.program_id = any (predecessors))
    and d.recorded_from <= known and (d.recorded_to is null or d.recorded_to > known);
end $$
