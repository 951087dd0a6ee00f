-- Takes the next programs that are pending, at most so many, to be worked on in this transaction, and
-- answers how many.
create function take_due_programs(most bigint) returns bigint
language plpgsql volatile
as $$
declare
  taken bigint;
begin
  -- Up to a bound, which is one pass over the table. Joined to the list of the first so many, a table
  -- that has grown since it was last counted was searched once for each of them.
  with bound as (
    select max(n.program_id) as program_id
    from (select p.program_id from program_pending p order by p.program_id limit most) n
  ), gone as (
    delete from program_pending p
    where p.program_id <= (select b.program_id from bound b)
    returning p.program_id
  )
  insert into program_due (program_id)
  select g.program_id from gone g;
  get diagnostics taken = row_count;
  -- What was just written has no statistics.
  analyze program_due;
  return taken;
end $$
