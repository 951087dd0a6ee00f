-- Numbers of programs that no program can have, with the column of each.
select s.row_number, coalesce(s.duration_text, s.duration_low::text) as value, 'duration' as other
from staged_program s
where s.duration_low <= 0 or s.duration_low >= 1000000 or s.duration_high >= 1000000
union all
select s.row_number, concat_ws('-', s.credits_low, s.credits_high), 'credits'
from staged_program s
where s.credits_low < 0 or s.credits_low >= 1000000 or s.credits_high >= 1000000
order by row_number
