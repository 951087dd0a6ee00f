-- Numbers and dates of offerings that no offering can have, with the column of each.
select s.row_number, s.intake::text as value, 'intake' as other
from staged_offering s
where s.intake < 0
union all
select s.row_number, s.ends::text, 'ends'
from staged_offering s
where s.ends <= s.starts
order by row_number
