-- Other fees of an institution without any price of the teaching are no longer a complete total, and
-- its fees for a level come before those for all: the cards of programs that either may be about are
-- worked out anew.
insert into program_pending (program_id)
select p.id
from program p
where p.recorded_to is null
  and p.institution_id in (
    select f.institution_id
    from fee_schedule f
    where f.institution_id is not null
      and (cardinality(f.levels) > 0 or not exists (
        select from fee_line l
        where l.schedule_id = f.id and l.recorded_to is null
          and l.component in (
            'tuition', 'aggregate_unsplit', 'program_specific', 'subscription',
            'certification_exam'))))
on conflict do nothing;

-- Statistics of several columns are empty until then.
analyze program_card;
