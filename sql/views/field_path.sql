-- The fields of the trees that a code belongs to, from its own or the nearest known one up to the
-- root, as an array; null for a code of no tree.
-- PL/pgSQL, because its plan is kept for the session; a plain SQL function is planned at each call.
create function field_path(code text) returns json
language plpgsql stable strict parallel safe
as $$
#variable_conflict use_column
declare
  forms text[] := field_forms(field_path.code);
begin
  return (
    select json_agg(
      json_build_object('code', f.code, 'label', f.label, 'level', f.level)
      order by length(f.code) desc)
    from field_of_study f
    where f.code = any (forms));
end $$
