-- Everything that was decided about a name, latest first, with who and when; withdrawn says who ended
-- it and when.
create function question_history(question bigint) returns json
language sql stable
begin atomic
  select coalesce(
    json_agg(
      json_build_object(
        'verdict', d.verdict, 'code', coalesce(i.code::text, p.code::text),
        'name', coalesce(i.name, t.title), 'isAutomatic', d.is_automatic, 'score', d.score,
        'because', d.because, 'actor', r.actor,
        'decidedAt', to_char(r.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'withdrawnBy', w.actor,
        'withdrawnAt', to_char(w.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
      order by d.recorded_from desc, d.verdict, coalesce(i.code::text, p.code::text)),
    '[]')
  from match_decision d
  join revision r on r.id = d.recorded_from
  left join revision w on w.id = d.recorded_to
  left join institution_shown i on i.id = d.institution_id
  left join program p on p.id = d.program_id
  left join lateral program_shown(d.program_id, known_revision(null)) t on true
  where d.question_id = question;
end
