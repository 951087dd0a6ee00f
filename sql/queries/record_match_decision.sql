-- Records what a person decided about a name: nothing when the code names no record of its kind, or
-- a program of another institution than the one asked about.
-- $1: its number, $2: the verdict, $3: the code of the record (null with the verdict none), $4: why,
-- $5: the revision.
insert into match_decision (
  question_id, verdict, institution_id, program_id, is_automatic, because, recorded_from)
select q.id, $2, i.institution_id, p.id, false, $4, $5
from match_question q
left join lateral (
  select distinct i.institution_id
  from institution_identifier i
  where q.subject = 'institution' and i.code = $3 and i.recorded_to is null
    and upper_inf(i.valid)
) i on true
left join lateral (
  select p.id
  from program p
  join institution_identifier i on i.institution_id = p.institution_id
  where q.subject = 'program' and p.code = $3 and i.recorded_to is null
    and i.code = q.asked ->> 'institution'
  limit 1
) p on true
where q.id = $1
  and (($3::text is null) = (num_nonnulls(i.institution_id, p.id) = 0))
