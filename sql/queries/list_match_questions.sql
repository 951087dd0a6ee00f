-- One page of names with what is offered for them and what was decided, by number.
-- $1: only of this source (null: of any), $2: true asks for those that wait for a decision, false
-- for those decided, null for all, $3: after this number, $4: how many.
select
  json_build_object(
    'id', q.id, 'source', q.source, 'question', q.asked,
    'candidates', coalesce(c.candidates, '[]'::jsonb),
    'decisions', question_history(q.id)
  ) as entry
from match_question q
left join match_candidate_set c on c.question_id = q.id and c.recorded_to is null
left join match_decision d
  on d.question_id = q.id and d.recorded_to is null and d.verdict <> 'different'
where ($1::text is null or q.source = $1)
  and ($2::boolean is null or (d.question_id is null) = $2)
  and q.id > $3
order by q.id
limit $4
