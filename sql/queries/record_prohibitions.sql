-- Records the prohibitions of a rule pack.
-- $1: the prohibitions as an array of objects, $2: the pack with its version, $3: source,
-- $4: evidence, $5: the revision.
insert into prohibition (
  source_id, evidence_id, pack, activity, mode, fields, words, levels, wording, valid,
  recorded_from)
select
  $3::bigint, $4::bigint, $2::text, p.activity, p.mode, p.fields, p.words, p.levels, p.wording,
  daterange(p.valid_from, p.valid_until), $5::bigint
from jsonb_to_recordset($1::jsonb) p (
  activity text, mode study_mode, fields text[], words text[], levels text[], wording text,
  valid_from date, valid_until date)
