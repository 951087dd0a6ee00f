-- Everything known about some institutions, in the order asked for, with how many programs they
-- have, the offerings on record, and the decisions about their programs.
-- $1: codes, $2: as of this day, $3: as known at this moment (null: now).
select
  q.place, q.code as asked, institution_facts(i.id, $2, k.revision) as institution,
  (
    select count(*)
    from program p
    where p.institution_id = i.id and p.recorded_from <= k.revision
      and (p.recorded_to is null or p.recorded_to > k.revision)
  ) as programs,
  (
    select coalesce(
      json_agg(
        json_build_object(
          'program', p.code, 'title', t.title, 'level', t.level, 'mode', o.mode,
          'session', o.session, 'campus', nullif(o.campus, ''), 'intake', f.intake,
          'evidence', f.evidence_id)
        order by t.title, p.code, o.session desc nulls last, o.mode, o.campus),
      '[]')
    from program p
    join offering o on o.program_id = p.id
    join offering_record f on f.offering_id = o.id
    cross join lateral program_shown(p.id, k.revision) t
    where p.institution_id = i.id
      and f.recorded_from <= k.revision and (f.recorded_to is null or f.recorded_to > k.revision)
  ) as offerings,
  (
    select coalesce(
      json_agg(
        json_build_object(
          'program', p.code, 'title', t.title,
          'approvals', approval_facts(null, p.id, k.revision))
        order by t.title, p.code),
      '[]')
    from program p
    cross join lateral program_shown(p.id, k.revision) t
    where p.institution_id = i.id and exists (
      select from approval a
      where a.program_id = p.id and a.recorded_from <= k.revision
        and (a.recorded_to is null or a.recorded_to > k.revision))
  ) as approved_programs,
  jurisdiction_facts(i.id, k.revision) as jurisdiction,
  evidence_of(
    institution_evidence(i.id, k.revision) || jurisdiction_evidence(k.revision)
    || array(
      select f.evidence_id
      from program p
      join offering o on o.program_id = p.id
      join offering_record f on f.offering_id = o.id
      where p.institution_id = i.id
      union
      select f.evidence_id
      from program p
      join approval a on a.program_id = p.id
      join approval_decision f on f.approval_id = a.id
      where p.institution_id = i.id)
  ) as evidence
from unnest($1::text[]) with ordinality q (code, place)
cross join lateral (select known_revision($3)) k (revision)
join lateral (
  select i.id
  from institution i
  where i.code = q.code
    and i.recorded_from <= k.revision and (i.recorded_to is null or i.recorded_to > k.revision)
  union
  select x.institution_id
  from institution_identifier x join institution i on i.id = x.institution_id
  where x.code = q.code and x.recorded_from <= k.revision
    and (i.recorded_to is null or i.recorded_to > k.revision)
) i on true
order by q.place
