-- Numbers of approvals that no approval can have, with the column of each.
select s.row_number, s.rank::text as value, 'rank' as other
from staged_approval s
where s.rank < 1
union all
select s.row_number, s.score::text, 'score'
from staged_approval s
where abs(s.score) >= 10000
order by row_number
