-- What one change does to the fields of a fact: an array of what was said and what will be said,
-- where they differ. What goes on to hold for earlier days only, as a remainder, is one field.
-- PL/pgSQL, because its plan is kept for the session; a plain SQL function is planned at each call.
create function changed_fields(
  fact text, old jsonb, change jsonb, opens boolean, is_remainder boolean)
returns jsonb
language plpgsql stable parallel safe
as $$
declare
  was jsonb := fact_fields(fact, case when opens then old else change end);
  becomes jsonb := fact_fields(fact, case when opens then change end);
begin
  if is_remainder then
    return jsonb_build_array(jsonb_build_object(
      'field', 'goes_on_to_hold', 'old', null, 'new',
      coalesce(becomes ->> 'valid_from', '…') || ' – ' || coalesce(becomes ->> 'valid_to', '…')));
  end if;
  return (
    select coalesce(
      jsonb_agg(jsonb_build_object('field', k.key, 'old', was -> k.key, 'new', becomes -> k.key)
        order by k.key), '[]')
    from (
      select w.key from jsonb_object_keys(coalesce(was, '{}')) w (key)
      union
      select b.key from jsonb_object_keys(coalesce(becomes, '{}')) b (key)
    ) k
    where was ->> k.key is distinct from becomes ->> k.key);
end $$
