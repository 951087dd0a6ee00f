-- Takes the next programs that are pending, at most so many, to be worked on in this transaction, with
-- those that they continue: what is said about a program is said about what leads to it. Answers how
-- many were pending.
create function take_due_programs(most bigint) returns bigint
language plpgsql volatile
as $$
declare
  taken bigint;
begin
  -- Up to a bound, which is one pass over the table. Joined to the list of the first so many, a table
  -- that has grown since it was last counted was searched once for each of them.
  with recursive bound as (
    select max(n.program_id) as program_id
    from (select p.program_id from program_pending p order by p.program_id limit most) n
  ), gone as (
    delete from program_pending p
    where p.program_id <= (select b.program_id from bound b)
    returning p.program_id
  ), due (program_id) as (
    select g.program_id from gone g
    union
    select r.related_id
    from due d
    join program_relation r on r.program_id = d.program_id and r.recorded_to is null
  ), listed as (
    insert into program_due (program_id) select d.program_id from due d
  )
  select count(*) into taken from gone;
  -- What was just written has no statistics.
  analyze program_due;
  return taken;
end $$
