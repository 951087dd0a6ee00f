-- Takes the next programs that are pending, to be worked on in this transaction, with those that they
-- continue: what is said about a program is said about what leads to it. Answers how many were
-- pending.
-- $1: how many at most.
with recursive taken as (
  delete from program_pending p
  using (select n.program_id from program_pending n order by n.program_id limit $1::bigint) n
  where p.program_id = n.program_id
  returning p.program_id
), due (program_id) as (
  select t.program_id from taken t
  union
  select r.related_id
  from due d
  join program_relation r on r.program_id = d.program_id and r.recorded_to is null
), listed as (
  insert into program_due (program_id) select d.program_id from due d
)
select count(*) from taken
