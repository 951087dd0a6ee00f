-- What the import under way would change, field by field: for each draft, each table of facts and
-- each field of it, what was said and what will be said, after the comparison and before anything
-- is recorded. The number of records asked for, or null for all; the first of each canonical table
-- are those that exist. New records have no fields unless they are asked for, since their drafts
-- say all.
create function import_changes(most bigint, with_new boolean)
returns table (
  place integer, canonical_table text, draft bigint, row_number bigint, key text, is_new boolean,
  fields jsonb)
language plpgsql
as $$
#variable_conflict use_column
declare
  canonical record;
  facts text;
  said text;
  fact text;
begin
  for fact in select f.name || '_change' from fact_table f loop
    execute format('create index if not exists %I on %I (draft)', fact || '_draft', fact);
    execute format('analyze %I', fact);
  end loop;
  for canonical in
    select t.place, t.name, t.staged, t.target, t.key from canonical_table t order by t.place
  loop
    select
      string_agg(format('select c.draft from %I c', f.name || '_change'), ' union '),
      string_agg(
        format(
          'select changed_fields(%1$L, to_jsonb(o), to_jsonb(c), c.opens, '
          || 'c.old is null and (select bool_or(d.old is not null and d.opens) '
          || 'from %2$I d where d.draft = r.draft)) as said '
          || 'from %2$I c left join %1$I o on o.ctid = c.old and c.opens '
          || 'where c.draft = r.draft',
          f.name, f.name || '_change'),
        ' union all ')
    into facts, said
    from fact_table f
    where f.canonical_table = canonical.name;
    return query execute format(
      'with record as materialized ('
      || 'select t.draft, t.row_number, t.is_new, concat_ws('', '', %1$s) as key '
      || 'from %2$I t join %3$I s on s.draft = t.draft '
      || 'where t.draft in (%4$s) order by t.is_new, t.draft limit $1) '
      || 'select %5$s, %6$L::text, r.draft, r.row_number, r.key, r.is_new, '
      || 'case when $2 or not r.is_new then merged_fields(array('
      || 'select w.said from (%7$s) w)) end from record r order by r.is_new, r.draft',
      (select string_agg(format('nullif(s.%I::text, '''')', c), ', ' order by n)
        from unnest(canonical.key) with ordinality k (c, n)),
      canonical.target, canonical.staged, facts, canonical.place, canonical.name, said)
    using most, with_new;
  end loop;
end $$
