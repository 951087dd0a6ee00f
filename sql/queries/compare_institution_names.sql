-- Holds the names in the file against the names that its source gave before: official name and
-- acronym replace the earlier one, a list of aliases replaces the earlier list. A name that was ended
-- by a rename does not come back because a source still uses it; another name follows on that day.
-- $1: the revision of this import.
with wanted as (
  select distinct on (t.institution_id, t.source_id, n.kind, n.name)
    t.draft, t.institution_id, t.source_id, t.evidence_id, n.kind, n.name, n.folded
  from institution_target t
  join staged_institution s on s.draft = t.draft
  cross join lateral (
    select 'official', s.name, s.name_folded where s.name is not null
    union all
    select 'acronym', s.acronym, s.acronym_folded where s.acronym is not null
    union all
    select 'alias', a.name, a.folded from unnest(s.aliases, s.aliases_folded) a (name, folded)
  ) n (kind, name, folded)
  order by t.institution_id, t.source_id, n.kind, n.name, t.draft
), spoken_of as (
  select distinct institution_id, source_id, kind from wanted
), held as (
  select n.ctid as old, t.draft, n.institution_id, n.source_id, n.evidence_id, n.kind, n.name,
    n.folded, n.valid
  from institution_target t
  join institution_name n on n.institution_id = t.institution_id and n.source_id = t.source_id
  join spoken_of k on k.institution_id = n.institution_id and k.source_id = n.source_id
    and k.kind = n.kind
  where n.recorded_to is null and upper_inf(n.valid) and n.language = ''
), ended as (
  select distinct on (n.institution_id, n.source_id)
    n.institution_id, n.source_id, n.name, upper(n.valid) as until
  from institution_target t
  join institution_name n on n.institution_id = t.institution_id and n.source_id = t.source_id
  where n.recorded_to is null and not upper_inf(n.valid) and n.kind = 'official'
    and n.language = ''
  order by n.institution_id, n.source_id, upper(n.valid) desc
)
insert into institution_name_change (
  institution_id, source_id, evidence_id, kind, name, folded, language, valid, recorded_from,
  draft, old, opens)
select
  coalesce(w.institution_id, h.institution_id), coalesce(w.source_id, h.source_id),
  coalesce(w.evidence_id, h.evidence_id), coalesce(w.kind, h.kind), coalesce(w.name, h.name),
  coalesce(w.folded, h.folded), '', coalesce(o.valid, h.valid, daterange(e.until, null)), $1,
  coalesce(w.draft, h.draft), h.old, w.name is not null
from wanted w
full join held h on h.institution_id = w.institution_id and h.source_id = w.source_id
  and h.kind = w.kind and h.name = w.name
left join held o on w.kind = 'official' and o.kind = 'official'
  and o.institution_id = w.institution_id and o.source_id = w.source_id
left join ended e on w.kind = 'official' and o.old is null
  and e.institution_id = w.institution_id and e.source_id = w.source_id
where (h.old is null or w.name is null) and (e.name is null or e.name <> w.name)
