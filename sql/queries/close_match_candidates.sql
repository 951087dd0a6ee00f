-- Closes what was offered for names where something else is offered now.
-- $1: a json array of objects with source, subject, folded, place and candidates (null: a name that
-- is decided, whose offers stay as they were), $2: the revision.
update match_candidate_set c
set recorded_to = $2
from jsonb_to_recordset($1::jsonb)
  o (source text, subject text, folded text, place text, candidates jsonb)
join match_question q
  on q.source = o.source and q.subject = o.subject and q.folded = o.folded and q.place = o.place
where c.question_id = q.id and c.recorded_to is null
  and jsonb_typeof(o.candidates) = 'array' and c.candidates <> o.candidates
