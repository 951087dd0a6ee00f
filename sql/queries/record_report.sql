-- Saves a report and answers with its number.
-- $1: name, $2: title, $3: the day it is as of, $4: content, $5: its SHA-256, $6: the SHA-256 of each
-- rendering, $7: the last revision it could know, $8: the program's version, $9: when, $10: who.
insert into report (
  name, title, as_of, content, digest, renderings, revision_id, program_version, saved_at, saved_by)
values (
  $1, $2, $3::date, $4::json, $5, $6::jsonb, $7, $8, $9::timestamptz, $10)
returning id
