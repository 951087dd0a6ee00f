-- Whether a version of a rule pack is on record with exactly these prohibitions: 1, else 0.
-- $1: the prohibitions as an array of objects, $2: the pack with its version.
with wanted as (
  select p.activity, p.mode, p.fields, p.words, p.levels, p.wording, p.valid_from, p.valid_until
  from jsonb_to_recordset($1::jsonb) p (
    activity text, mode study_mode, fields text[], words text[], levels text[], wording text,
    valid_from date, valid_until date)
), held as (
  select p.activity, p.mode, p.fields, p.words, p.levels, p.wording, lower(p.valid), upper(p.valid)
  from prohibition p
  where p.pack = $2 and p.recorded_to is null
)
select (
  exists (select from held)
  and not exists (table wanted except all table held)
  and not exists (table held except all table wanted))::integer::bigint as count
