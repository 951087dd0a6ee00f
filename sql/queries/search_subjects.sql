-- Subjects of which every word asked for begins a word: fields of ISCED-F and CIP, and titles of
-- programs, one spelling of each, unless a field of that name has as many; those with most programs
-- first.
-- $1: folded text, $2: how many, $3: a pattern for each word, $4: how far to count.
with named as (
  select f.code::text as code, f.label as name, split_part(f.code, ':', 1) as kind,
    null::text as found_as, f.folded as sort_title
  from field_of_study f
  where ' ' || f.folded like all ($3::text[])
  union all
  (
    select null, min(t.title), 'title', null, t.folded
    from program_title t
    where ' ' || t.folded like all ($3) and exists (
      select from program_card c where c.sort_title = t.folded)
    group by t.folded
    order by t.folded <> $1, not starts_with(t.folded, $1), t.folded
    limit 500
  )
), counted as (
  select
    n.code, n.name, n.kind, n.found_as, n.sort_title,
    (
      select count(*)
      from (
        select
        from program_card c
        where n.code is not null
          and c.terms @@ (quote_literal('=field=' || n.code) || ' & !''=inactive''')::tsquery
        limit $4
      ) x
    ) + (
      select count(*)
      from (
        select
        from program_card c
        where n.code is null and c.sort_title = n.sort_title and not c.is_inactive
        limit $4
      ) x
    ) as programs
  from named n
)
select c.code, c.name, c.kind, c.found_as, c.programs, count(*) over () as total
from counted c
where c.code is not null or not exists (
  select from counted f
  where f.code is not null and f.sort_title = c.sort_title and f.programs >= c.programs)
order by c.programs desc, c.name, c.code
limit $2::integer
