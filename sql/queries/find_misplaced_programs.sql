-- Programs that the registry keeps under another institution than the file does.
select distinct
  t.row_number, t.institution as value, concat_ws(', ', nullif(o.name, o.code), o.code) as other
from program_target t
join institution_shown o on o.id = t.bearer_id
where not exists (
  select from institution_identifier i
  where i.code = t.institution and i.institution_id = t.bearer_id and i.recorded_to is null)
order by t.row_number
