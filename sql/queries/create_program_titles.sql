-- Keeps each program title and alias that the registry has not met before, once.
insert into program_title (title, folded)
select s.title, min(s.folded)
from (
  select name, name_folded from staged_program where name is not null
  union all
  select a.name, a.folded
  from staged_program s cross join unnest(s.aliases, s.aliases_folded) a (name, folded)
) s (title, folded)
where not exists (select from program_title t where t.title = s.title)
group by s.title
order by s.title
