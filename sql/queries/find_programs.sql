-- Everything known about some programs and their institutions, in the order asked for.
-- $1: codes, $2: as of this day, $3: as known at this moment (null: now).
select
  q.place, q.code as asked, program_facts(p.id, $2, k.revision) as program,
  institution_facts(p.institution_id, $2, k.revision) as institution,
  evidence_of(
    array(
      select r.evidence_id from program_record r where r.program_id = p.id
      union select n.evidence_id from program_name n where n.program_id = p.id
      union select r.evidence_id
      from offering o join offering_record r on r.offering_id = o.id
      where o.program_id = p.id
      union select d.evidence_id
      from approval a join approval_decision d on d.approval_id = a.id
      where a.program_id = p.id or a.institution_id = p.institution_id
      union select l.evidence_id
      from fee_schedule f join fee_line l on l.schedule_id = f.id
      where f.program_id = p.id or f.institution_id = p.institution_id
      union select r.evidence_id
      from institution_record r where r.institution_id = p.institution_id
      union select n.evidence_id
      from institution_name n where n.institution_id = p.institution_id
      union select t.evidence_id
      from institution_status t where t.institution_id = p.institution_id)) as evidence
from unnest($1::text[]) with ordinality q (code, place)
cross join lateral (select known_revision($3)) k (revision)
join lateral (
  select p.id, p.institution_id
  from program p where p.code = q.code and p.recorded_from <= k.revision
  union
  select p.id, p.institution_id
  from program_identifier x join program p on p.id = x.program_id
  where x.code = q.code and x.recorded_from <= k.revision
) p on true
order by q.place
