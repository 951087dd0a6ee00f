-- How many records of a canonical table the sources of the import under way have now.
create function existing_records(canonical text) returns bigint
language plpgsql
as $$
declare
  fact text := (select t.record from canonical_table t where t.name = canonical);
  records bigint;
begin
  execute format(
    'select count(*) from %I f where f.recorded_to is null '
    || 'and f.source_id in (select e.source_id from staged_evidence e)', fact)
  into records;
  return records;
end $$
