-- Fields of study with what they belong to and how many programs a search for each finds: a code's
-- field with everything under it, or those whose label has words that begin as asked.
-- $1: a code or null, $2: folded text or null. Without both, the roots of the trees.
with shown as materialized (
  select distinct on (r.program_id) r.program_id, r.field::text as field
  from program_record r
  join source s on s.id = r.source_id
  where r.recorded_to is null
  order by r.program_id, claim_order(s.kind), r.valid_from desc
), used as materialized (
  select u.forms[1] as code, u.forms, u.programs
  from (
    select field_forms(s.field) as forms, count(*) as programs
    from shown s
    where s.field is not null
    group by s.field) u
), listed as (
  select f.code::text as code, f.label, f.level
  from field_of_study f
  where case
    when $1::text is not null then field_within(f.code, $1)
    when $2::text is not null then not exists (
      select from unnest(string_to_array($2, ' ')) w (word)
      where strpos(' ' || f.folded, ' ' || w.word) = 0)
    else f.parent is null
  end
  union
  -- What programs have under the code asked for, or as it, is told though no tree has it.
  select u.code, null, null
  from used u
  where (field_forms($1))[1] = any (u.forms)
    and not exists (select from field_of_study f where f.code = u.code)
)
select
  l.code, l.label, l.level, field_path(l.code) as path,
  (select coalesce(sum(u.programs), 0)::bigint from used u where l.code = any (u.forms))
    as programs
from listed l
order by l.code collate "C"
