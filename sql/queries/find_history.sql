-- What the registry learnt about an institution or a program and when, newest first: one row for
-- each revision, with what was said before and after about each thing that changed.
-- $1: code of the institution or null, $2: code of the program or null, $3: with the institution's
-- programs, $4: since this day or null, $5: how many revisions.
with subject (code, fact, item, content, source_id, evidence_id, recorded_from, recorded_to) as (
  select
    i.code::text, f.fact, f.item, f.content, f.source_id, f.evidence_id, f.recorded_from,
    f.recorded_to
  from institution i
  cross join lateral institution_history(i.id) f
  where i.code = $1
  union all
  select
    p.code::text, f.fact, f.item, f.content, f.source_id, f.evidence_id, f.recorded_from,
    f.recorded_to
  from program p
  cross join lateral program_history(p.id) f
  where p.code = $2
    or $3::boolean and p.institution_id in (select i.id from institution i where i.code = $1)
), event as (
  select s.recorded_from as revision, s.code, s.fact, s.item, s.source_id, s.evidence_id,
    s.content, true as is_new
  from subject s
  union all
  select s.recorded_to, s.code, s.fact, s.item, s.source_id, s.evidence_id, s.content, false
  from subject s
  where s.recorded_to is not null
), kept as (
  select r.id, r.recorded_at, r.actor, r.act, r.reason, r.batch_id
  from revision r
  where r.id in (select e.revision from event e)
    and ($4::date is null or r.recorded_at >= $4::date::timestamp at time zone 'UTC')
  order by r.id desc
  limit $5
), change as (
  select
    e.revision, e.code, e.fact, e.item, e.source_id,
    coalesce(
      json_agg(json_build_object(
        'content', e.content - 'ended_by', 'evidence', e.evidence_id,
        'endedBy', e.content -> 'ended_by')
        order by e.content ->> 'valid', e.evidence_id) filter (where not e.is_new), '[]') as before,
    coalesce(
      json_agg(json_build_object(
        'content', e.content - 'ended_by', 'evidence', e.evidence_id,
        'endedBy', e.content -> 'ended_by')
        order by e.content ->> 'valid', e.evidence_id) filter (where e.is_new), '[]') as after
  from event e
  join kept k on k.id = e.revision
  group by e.revision, e.code, e.fact, e.item, e.source_id
)
select
  k.id as revision, k.recorded_at, k.actor, k.act, k.reason, k.batch_id as batch,
  b.file_name as file,
  (
    select json_agg(
      json_build_object(
        'subject', c.code, 'fact', c.fact, 'source', s.code, 'before', c.before, 'after', c.after)
      order by c.code, c.fact, c.item, s.code)
    from change c
    join source s on s.id = c.source_id
    where c.revision = k.id
  ) as changes,
  evidence_of(
    array(
      select e.evidence_id
      from event e
      where e.revision = k.id and e.evidence_id is not null
      union
      select (e.content ->> 'ended_by')::bigint
      from event e
      where e.revision = k.id and e.content ? 'ended_by'), known_revision(null)
  ) as evidence
from kept k
left join import_batch b on b.id = k.batch_id
order by k.id desc
