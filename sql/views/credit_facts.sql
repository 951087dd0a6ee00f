-- What is known of the credit system that a source calls by this name: one object, numbers as
-- decimal text; null for a name that is not listed.
-- PL/pgSQL, because its plan is kept for the session; a plain SQL function is planned at each call.
create function credit_facts(name text) returns json
language plpgsql stable strict parallel safe
as $$
#variable_conflict use_column
declare
  folded text := btrim(regexp_replace(
    lower(replace(replace(credit_facts.name, '.', ''), '''', '')), '[^a-z0-9]+', ' ', 'g'));
begin
  return (
    select json_build_object(
      'code', s.code, 'label', s.label, 'names', s.names,
      'hoursLow', trim_scale(s.hours_low)::text, 'hoursHigh', trim_scale(s.hours_high)::text,
      'creditsPerYear', trim_scale(s.credits_per_year)::text, 'usedIn', s.used_in,
      'source', s.source)
    from credit_system s
    where folded = any (s.names));
end $$
