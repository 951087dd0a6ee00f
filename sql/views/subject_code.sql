-- Every current code of an institution or a program, with the record it names; a code that several
-- sources give is there several times.
create view subject_code as
select i.code::text as code, i.institution_id, null::bigint as program_id
from institution_identifier i
where i.recorded_to is null and upper_inf(i.valid)
union all
select p.code::text, null, p.id
from program p
where p.recorded_to is null
union all
select x.code::text, null, x.program_id
from program_identifier x
where x.recorded_to is null and upper_inf(x.valid)
