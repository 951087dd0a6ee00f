-- Ends decisions about a name.
-- $1: its number, $2: the verdicts to end, $3: only about the record with this code (null: about
-- any), $4: the revision.
update match_decision d
set recorded_to = $4
where d.question_id = $1 and d.recorded_to is null and d.verdict = any ($2::text[])
  and ($3::text is null
    or exists (
      select
      from institution_identifier i
      where i.institution_id = d.institution_id and i.code = $3 and i.recorded_to is null)
    or exists (select from program p where p.id = d.program_id and p.code = $3))
