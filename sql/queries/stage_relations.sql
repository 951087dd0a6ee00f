-- Gathers what the rows of a file say an institution is to others, before agreeing rows become one.
insert into staged_relation (draft, parent, relation, relation_from)
select g.draft, s.parent, coalesce(s.relation, 'child_of'), max(s.relation_from)
from staged_institution s
join (select institution, min(draft) as draft from staged_institution group by institution) g
  on g.institution = s.institution
where s.parent is not null
group by g.draft, s.parent, coalesce(s.relation, 'child_of')
