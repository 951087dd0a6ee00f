-- Marks what has a card that holds no longer, answers which day it is and how many institutions and
-- programs are pending, counted no further than asked.
-- $1: how far to count.
with institution_outdated as (
  insert into institution_pending (institution_id)
  select c.institution_id from institution_card c where c.holds_until <= current_date
  on conflict do nothing
  returning institution_id
), program_outdated as (
  insert into program_pending (program_id)
  select c.program_id from program_card c where c.holds_until <= current_date
  on conflict do nothing
  returning program_id
)
select
  current_date::text as today,
  (select count(*) from institution_outdated)
    + (
      select count(*)
      from (select from institution_pending p limit $1::bigint) p) as institutions,
  (select count(*) from program_outdated)
    + (select count(*) from (select from program_pending p limit $1) p) as programs
