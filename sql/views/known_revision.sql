-- The last revision that was recorded at or before a moment; null asks for everything known now.
-- PL/pgSQL, because it reads a table only when a moment is asked for; a plain SQL function is made
-- ready for that at each call.
create function known_revision(known_at timestamptz) returns bigint
language plpgsql stable parallel safe
as $$
#variable_conflict use_column
begin
  if known_at is null then return 9223372036854775807; end if;
  return coalesce((select max(r.id) from revision r where r.recorded_at <= known_at), 0);
end $$
