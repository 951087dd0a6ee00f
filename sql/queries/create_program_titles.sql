-- Keeps each program title and alias that the registry has not met before, once.
insert into program_title (title, folded)
select s.title, s.folded
from (
  select n.title, min(n.folded) as folded
  from (
    select s.name, s.name_folded from staged_program s where s.name is not null
    union all
    select a.name, a.folded
    from staged_program s cross join unnest(s.aliases, s.aliases_folded) a (name, folded)
    where s.aliases is not null
  ) n (title, folded)
  group by n.title
) s
where not exists (select from program_title t where t.title = s.title)
order by s.title
