-- The changes of several facts about one record as one list with each field once.
-- PL/pgSQL, because its plan is kept for the session; a plain SQL function is planned at each call.
create function merged_fields(changes jsonb[]) returns jsonb
language plpgsql immutable parallel safe
as $$
begin
  return (
    select coalesce(
      jsonb_agg(jsonb_build_object('field', f.field, 'old', f.was, 'new', f.becomes)
        order by f.field), '[]')
    from (
      select
        c.change ->> 'field' as field,
        string_agg(distinct c.change ->> 'old', '; ' order by c.change ->> 'old') as was,
        string_agg(distinct c.change ->> 'new', '; ' order by c.change ->> 'new') as becomes
      from unnest(changes) s (list)
      cross join lateral jsonb_array_elements(s.list) c (change)
      group by c.change ->> 'field'
    ) f);
end $$
