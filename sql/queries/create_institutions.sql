-- Gives every staged institution that no current identifier names an identity of its own.
-- $1: the revision from which it is recorded.
insert into institution (code, recorded_from)
select s.institution, $1
from staged_institution s
where not exists (
    select from institution_identifier i where i.code = s.institution and i.recorded_to is null)
  -- One whose codes an undo took back, and of which something else is left.
  and not exists (
    select from institution n where n.code = s.institution and n.recorded_to is null)
order by s.draft
