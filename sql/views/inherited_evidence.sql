-- The evidence of the decisions that a program inherits as of a day, as known at a revision.
create function inherited_evidence(program bigint, as_of date, known bigint)
returns setof bigint
language plpgsql stable parallel safe
as $$
#variable_conflict use_column
begin
  -- Nearly every program has none, and all programs of an institution are asked about.
  if not exists (select from program_relation r where r.program_id = program) then
    return;
  end if;
  return query
  select p.evidence_id from program_predecessors(program, as_of, known) p
  union
  select d.evidence_id
  from program_predecessors(program, as_of, known) p
  join approval a on a.program_id = p.program_id
  join approval_decision d on d.approval_id = a.id
  where d.recorded_from <= known and (d.recorded_to is null or d.recorded_to > known);
end $$
