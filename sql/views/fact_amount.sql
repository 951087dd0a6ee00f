-- The money of a fee line in major units, such as 120000–150000 or 5000+; nothing for other facts.
-- PL/pgSQL, because its plan is kept for the session; a plain SQL function is planned at each call.
create function fact_amount(content jsonb) returns jsonb
language plpgsql stable parallel safe
as $$
declare
  minor numeric;
  low bigint := (content ->> 'amount_low')::bigint;
  high bigint := (content ->> 'amount_high')::bigint;
begin
  if low is null then return '{}'; end if;
  select power(10::numeric, c.exponent) into minor
  from currency c where c.code = content ->> 'currency';
  return jsonb_build_object(
    'amount',
    trim_scale(low / minor) || case
      when high is null then '+'
      when high = low then ''
      else '–' || trim_scale(high / minor)
    end);
end $$
