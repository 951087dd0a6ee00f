-- Subjects of which every word asked for begins a word: fields of ISCED-F and CIP by label or
-- synonym, and titles of programs, one spelling of each, unless a field of that name has as many.
-- What is called just so comes first, then those with most programs.
-- $1: folded text, $2: how many, $3: a pattern for each word.
with field as materialized (
  select
    f.code::text as code, f.label as name, split_part(f.code, ':', 1) as kind,
    case when n.is_label then null else s.name end as found_as, f.folded as sort_title,
    coalesce(s.folded = $1, false) or f.folded = $1 as is_exact, coalesce(c.programs, 0) as programs
  from field_of_study f
  cross join lateral (select ' ' || f.folded like all ($3::text[]) as is_label) n
  left join lateral (
    select s.name, s.folded
    from field_synonym s
    where s.code = f.code and ' ' || s.folded like all ($3)
    order by s.folded <> $1, s.name
    limit 1
  ) s on true
  left join program_count c on c.kind = 'field' and c.key = f.code
  where n.is_label or s.name is not null
), shown as (
  select f.code, f.name, f.kind, f.found_as, f.sort_title, f.is_exact, f.programs from field f
  union all
  select null, null, 'title', null, c.key, c.key = $1, c.programs
  from program_count c
  left join (
    select f.sort_title, max(f.programs) as programs from field f group by f.sort_title
  ) f on f.sort_title = c.key
  where c.kind = 'title' and c.programs > 0 and ' ' || c.key like all ($3)
    and (f.programs is null or f.programs < c.programs)
), page as (
  select
    s.code, s.name, s.kind, s.found_as, s.sort_title, s.is_exact, s.programs,
    count(*) over () as total
  from shown s
  order by s.is_exact desc, s.programs desc, s.sort_title, s.code
  limit $2::integer
)
select
  p.code,
  coalesce(p.name, (select min(t.title) from program_title t where t.folded = p.sort_title)) as name,
  p.kind, p.found_as, p.programs, p.total
from page p
order by p.is_exact desc, p.programs desc, p.sort_title, p.code
