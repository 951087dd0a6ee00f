-- One name with what was offered for it and everything that was decided about it.
-- $1: its number.
select
  json_build_object(
    'id', q.id, 'source', q.source, 'question', q.asked,
    'candidates', coalesce(c.candidates, '[]'::jsonb),
    'decisions', question_history(q.id)
  ) as entry
from match_question q
left join match_candidate_set c on c.question_id = q.id and c.recorded_to is null
where q.id = $1
