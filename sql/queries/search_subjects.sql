-- Subjects of which every word asked for begins a word: fields of ISCED-F and CIP, and titles of
-- programs.
-- $1: folded text, $2: how many.
select f.code::text as code, f.label as name, split_part(f.code, ':', 1) as kind,
  null::text as found_as, 0::bigint as programs, 1::bigint as total
from field_of_study f
where not exists (
  select from unnest(string_to_array($1, ' ')) w (word)
  where strpos(' ' || f.folded, ' ' || w.word) = 0)
order by f.code
limit $2
