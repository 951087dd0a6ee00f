-- Holds the codes in the file against the codes that its source gave before; a list of identifiers
-- replaces the earlier list, and the row's own key always belongs to it.
-- $1: the revision of this import.
with wanted as (
  select distinct on (t.institution_id, t.source_id, c.code)
    t.draft, t.institution_id, t.source_id, t.evidence_id, c.code,
    s.identifiers is not null as is_list
  from institution_target t
  join staged_institution s on s.draft = t.draft
  cross join lateral unnest(array[s.institution] || coalesce(s.identifiers, '{}')) c (code)
  order by t.institution_id, t.source_id, c.code, t.draft
), held as (
  select i.ctid as old, t.draft, i.institution_id, i.source_id, i.evidence_id, i.code, i.valid,
    s.identifiers is not null as is_list
  from institution_target t
  join staged_institution s on s.draft = t.draft
  join institution_identifier i
    on i.institution_id = t.institution_id and i.source_id = t.source_id
  where i.recorded_to is null and upper_inf(i.valid)
)
insert into institution_identifier_change (
  institution_id, source_id, evidence_id, code, valid, recorded_from, draft, old, opens)
select
  coalesce(w.institution_id, h.institution_id), coalesce(w.source_id, h.source_id),
  coalesce(w.evidence_id, h.evidence_id), coalesce(w.code, h.code), coalesce(h.valid, '(,)'), $1,
  coalesce(w.draft, h.draft), h.old, w.code is not null
from wanted w
full join held h
  on h.institution_id = w.institution_id and h.source_id = w.source_id and h.code = w.code
where h.old is null
  or w.code is null and h.is_list
    -- The code under which an institution was first recorded stays its own.
    and not exists (
      select from institution i where i.id = h.institution_id and i.code = h.code)
