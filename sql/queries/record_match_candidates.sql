-- Records what is offered for names for which nothing is on offer.
-- $1: as in close_match_candidates, $2: the revision.
insert into match_candidate_set (question_id, candidates, recorded_from)
select q.id, o.candidates, $2::bigint
from jsonb_to_recordset($1::jsonb)
  o (source text, subject text, folded text, place text, candidates jsonb)
join match_question q
  on q.source = o.source and q.subject = o.subject and q.folded = o.folded and q.place = o.place
where jsonb_typeof(o.candidates) = 'array'
  and not exists (
    select from match_candidate_set c where c.question_id = q.id and c.recorded_to is null)
