-- Records what an import decided by itself about names that nobody decided about.
-- $1: a json array of objects with source, subject, folded, place, code and score, $2: the revision.
insert into match_decision (
  question_id, verdict, institution_id, program_id, is_automatic, score, recorded_from)
select q.id, 'same', i.id, p.id, true, a.score, $2::bigint
from jsonb_to_recordset($1::jsonb)
  a (source text, subject text, folded text, place text, code text, score float8)
join match_question q
  on q.source = a.source and q.subject = a.subject and q.folded = a.folded and q.place = a.place
left join institution i on q.subject = 'institution' and i.code = a.code
left join program p on q.subject = 'program' and p.code = a.code
where a.code is not null and num_nonnulls(i.id, p.id) = 1
  and not exists (
    select
    from match_decision d
    where d.question_id = q.id and d.recorded_to is null and d.verdict <> 'different')
