-- The findings of an import in their order.
-- $1: the batch, $2: after this one, $3: how many.
select
  f.ordinal, f.code, f.level, f.canonical_table, f.sheet, f.row_number, f.column_name, f.value,
  f.message, f.suggestion
from import_finding f
where f.batch_id = $1 and f.ordinal > $2
order by f.ordinal
limit $3
