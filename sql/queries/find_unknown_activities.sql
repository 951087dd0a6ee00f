-- Approvals for an activity that the registry does not know.
select distinct s.row_number, s.activity as value, null::text as other
from staged_approval s
where not exists (select from activity a where a.code = s.activity)
order by s.row_number
