-- Takes the next programs that are pending, to be worked on in this transaction, and answers how many.
-- $1: how many at most.
with taken as (
  delete from program_pending p
  using (select n.program_id from program_pending n order by n.program_id limit $1::bigint) n
  where p.program_id = n.program_id
  returning p.program_id
), due as (
  insert into program_due (program_id)
  select t.program_id from taken t
  returning program_id
)
select count(*) from due
