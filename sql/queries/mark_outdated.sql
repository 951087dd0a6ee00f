-- Marks the programs whose card holds no longer, answers which day it is and how many institutions
-- and programs are pending.
with outdated as (
  insert into program_pending (program_id)
  select c.program_id from program_card c where c.holds_until <= current_date
  on conflict do nothing
  returning program_id
)
select
  current_date::text as today,
  (select count(*) from outdated) + (select count(*) from program_pending)
    + (select count(*) from institution_pending)
    + (select count(*) from institution_card i where i.holds_until <= current_date) as pending
