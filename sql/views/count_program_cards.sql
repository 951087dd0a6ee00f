-- Adds the cards of the programs that are due to the kept counts, or with -1 takes them away.
create function count_program_cards(sign bigint) returns void
language plpgsql volatile
as $$
#variable_conflict use_column
begin
  insert into program_count (kind, key, programs)
  with card as materialized (
    select c.level, c.field, c.sort_title, count(*) filter (where not c.is_inactive) as programs
    from program_due n
    join program_card c on c.program_id = n.program_id
    group by c.level, c.field, c.sort_title
  )
  select a.kind, a.key, (sign * sum(a.programs))::bigint
  from (
    select 'level' as kind, coalesce(c.level, '') as key, c.programs from card c
    union all
    select 'title', c.sort_title, c.programs from card c
    union all
    select 'field', f.form, c.programs
    from card c
    cross join lateral unnest(field_forms(c.field)) f (form)
    where f.form is not null
  ) a
  group by a.kind, a.key
  -- In one order, so that no two wait for each other.
  order by a.kind, a.key
  on conflict (kind, key) do update set programs = program_count.programs + excluded.programs;
  -- What has gone for good would be read by every search for subjects; the rest comes back at once.
  if sign > 0 then
    delete from program_count where programs = 0;
  end if;
end $$
