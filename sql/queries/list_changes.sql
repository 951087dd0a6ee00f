-- What the import under way would change, one record of the registry for each row, as JSON: first
-- of each table what exists.
-- $1: how many records of each table (null: all), $2: whether new records come with their fields.
select
  json_build_object(
    'table', c.canonical_table, 'key', c.key, 'row', c.row_number, 'draft', c.draft,
    'action', case when c.is_new then 'create' else 'update' end,
    'fields', coalesce(c.fields, '[]'))::text as change
from import_changes($1, $2) c
