-- How many rows of the file reached the registry's tables, and what they did there: a row that
-- creates anything creates, one that changes anything updates.
-- $1: row numbers to leave out, because part of them is kept out; $2: row numbers that wait because
-- of another row, of which those that brought something nevertheless are counted.
with target as (
  select draft, row_number, is_new from institution_target
  union all select draft, row_number, is_new from program_target
  union all select draft, row_number, is_new from offering_target
  union all select draft, row_number, is_new from approval_target
  union all select draft, row_number, is_new from fee_target
  union all select draft, row_number, is_new from caution_target
), touched as (
  select draft from institution_name_change
  union all select draft from institution_identifier_change
  union all select draft from institution_record_change
  union all select draft from institution_status_change
  union all select draft from institution_relation_change
  union all select draft from program_name_change
  union all select draft from program_record_change
  union all select draft from program_relation_change
  union all select draft from offering_record_change
  union all select draft from approval_decision_change
  union all select draft from fee_line_change
  union all select draft from caution_record_change
), outcome as (
  select
    t.row_number, bool_or(t.is_new) as creates, bool_or(c.draft is not null) as updates
  from target t
  left join touched c on c.draft = t.draft
  where t.row_number <> all ($1::bigint[])
  group by t.row_number
)
select
  count(*) as rows,
  count(*) filter (where creates) as creates,
  count(*) filter (where not creates and updates) as updates,
  count(*) filter (where row_number = any ($2::bigint[])) as waiting
from outcome
