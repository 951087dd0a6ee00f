-- Subjects of which every word asked for begins a word: fields of ISCED-F and CIP, and titles of
-- programs; those with most programs first.
-- $1: folded text, $2: how many, $3: a pattern for each word, $4: how far to count.
with named as (
  select f.code::text as code, f.label as name, split_part(f.code, ':', 1) as kind,
    null::text as found_as
  from field_of_study f
  where ' ' || f.folded like all ($3::text[])
  union all
  (
    select null, t.title, 'title', null
    from program_title t
    where ' ' || t.folded like all ($3) and exists (
      select from program_card c where c.sort_title = t.folded)
    order by t.folded <> $1, not starts_with(t.folded, $1), t.folded
    limit 500
  )
), counted as (
  select
    n.code, n.name, n.kind, n.found_as,
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
        join program_title t on t.folded = c.sort_title
        where n.code is null and t.title = n.name and not c.is_inactive
        limit $4
      ) x
    ) as programs
  from named n
)
select c.code, c.name, c.kind, c.found_as, c.programs, count(*) over () as total
from counted c
order by c.programs desc, c.name, c.code
limit $2::integer
