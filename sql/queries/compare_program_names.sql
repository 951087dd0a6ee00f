-- Holds the aliases of each program in the file against the list its source gave before.
-- $1: the revision of this import.
with wanted as (
  select distinct on (t.program_id, t.source_id, i.id)
    t.draft, t.program_id, t.source_id, t.evidence_id, i.id as title_id
  from program_target t
  join staged_program s on s.draft = t.draft
  cross join lateral unnest(s.aliases) a (name)
  join program_title i on i.title = a.name
  where s.aliases is not null
  order by t.program_id, t.source_id, i.id, t.draft
), held as (
  select n.ctid as old, t.draft, n.program_id, n.source_id, n.evidence_id, n.title_id, n.valid
  from program_target t
  join staged_program s on s.draft = t.draft
  join program_name n on n.program_id = t.program_id and n.source_id = t.source_id
  where s.aliases is not null and n.kind = 'alias' and n.recorded_to is null
    and upper_inf(n.valid) and n.language = ''
)
insert into program_name_change (
  program_id, source_id, evidence_id, kind, title_id, language, valid, recorded_from, draft,
  old, opens)
select
  coalesce(w.program_id, h.program_id), coalesce(w.source_id, h.source_id),
  coalesce(w.evidence_id, h.evidence_id), 'alias', coalesce(w.title_id, h.title_id), '',
  coalesce(h.valid, '(,)'), $1, coalesce(w.draft, h.draft), h.old,
  w.title_id is not null
from wanted w
full join held h on h.program_id = w.program_id and h.source_id = w.source_id
  and h.title_id = w.title_id
where h.old is null or w.title_id is null
