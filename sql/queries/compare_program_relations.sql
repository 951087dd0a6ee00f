-- Holds the programs that each program continues in the file against the list its source gave before.
-- $1: the revision of this import.
with wanted as (
  select distinct on (t.program_id, t.source_id, b.program_id)
    t.draft, t.program_id, t.source_id, t.evidence_id, b.program_id as related_id
  from program_target t
  join staged_program s on s.draft = t.draft
  cross join lateral unnest(s.predecessor) c (code)
  join lateral (
    select p.id as program_id from program p where p.code = c.code and p.recorded_to is null
    union
    select x.program_id
    from program_identifier x
    where x.code = c.code and x.recorded_to is null and upper_inf(x.valid)
    limit 1
  ) b on true
  where s.predecessor is not null
  order by t.program_id, t.source_id, b.program_id, t.draft
), held as (
  select r.ctid as old, t.draft, r.program_id, r.source_id, r.evidence_id, r.related_id, r.valid
  from program_target t
  join staged_program s on s.draft = t.draft
  join program_relation r on r.program_id = t.program_id and r.source_id = t.source_id
  where s.predecessor is not null and r.kind = 'continues' and r.recorded_to is null
    and upper_inf(r.valid)
)
insert into program_relation_change (
  program_id, related_id, source_id, evidence_id, kind, valid, recorded_from, draft, old, opens)
select
  coalesce(w.program_id, h.program_id), coalesce(w.related_id, h.related_id),
  coalesce(w.source_id, h.source_id), coalesce(w.evidence_id, h.evidence_id), 'continues',
  coalesce(h.valid, '(,)'), $1, coalesce(w.draft, h.draft), h.old, w.related_id is not null
from wanted w
full join held h on h.program_id = w.program_id and h.source_id = w.source_id
  and h.related_id = w.related_id
where h.old is null or w.related_id is null
