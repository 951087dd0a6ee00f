-- Numbers of programs that no program can have, with the column of each.
select s.row_number, f.value, f.other
from staged_program s
cross join lateral (
  select coalesce(s.duration_text, s.duration_low::text), 'duration'
  where s.duration_low <= 0 or s.duration_low >= 1000000 or s.duration_high >= 1000000
  union all
  select concat_ws('-', s.credits_low, s.credits_high), 'credits'
  where s.credits_low < 0 or s.credits_low >= 1000000 or s.credits_high >= 1000000
) f (value, other)
where s.duration_low <= 0 or s.duration_low >= 1000000 or s.duration_high >= 1000000
  or s.credits_low < 0 or s.credits_low >= 1000000 or s.credits_high >= 1000000
order by s.row_number
