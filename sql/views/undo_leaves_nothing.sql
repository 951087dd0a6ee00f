-- Whether the undo of one revision leaves nothing of facts about one identity, which are given by
-- source, beginning and end: it recorded some of them, closed none that would come back, and no other
-- source has one in force.
create function undo_leaves_nothing(
  sources bigint[], beginnings bigint[], ends bigint[], imported bigint) returns boolean
language sql immutable parallel safe
return (
  select
    bool_or(f.beginning = imported)
    and not bool_or(f.ending is not distinct from imported)
    and coalesce(bool_and(
      f.ending is not null
      or exists (
        select from unnest(sources, beginnings) o (source, beginning)
        where o.source = f.source and o.beginning = imported)), true)
  from unnest(sources, beginnings, ends) f (source, beginning, ending)
)
