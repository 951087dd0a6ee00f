-- What was decided about names of one source, with the code of the record decided for or against.
-- $1: the source's code, $2: the subject, $3: the folded names, $4: the places, one for each name.
select
  asked.place_in_list as number, d.verdict, coalesce(i.code::text, p.code::text) as code
from unnest($3::text[], $4::text[]) with ordinality asked (folded, place, place_in_list)
join match_question q
  on q.source = $1 and q.subject = $2 and q.folded = asked.folded and q.place = asked.place
join match_decision d on d.question_id = q.id and d.recorded_to is null
left join institution i on i.id = d.institution_id
left join program p on p.id = d.program_id
order by number, d.verdict, code
