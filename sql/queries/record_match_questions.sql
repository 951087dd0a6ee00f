-- Records the names that were asked and are not on record yet.
-- $1: a json array of objects with source, subject, name, folded, place and asked, $2: the revision.
insert into match_question (source, subject, name, folded, place, asked, recorded_from)
select q.source, q.subject, q.name, q.folded, q.place, q.asked, $2::bigint
from jsonb_to_recordset($1::jsonb)
  q (source text, subject text, name text, folded text, place text, asked jsonb)
on conflict on constraint match_question_key do nothing
