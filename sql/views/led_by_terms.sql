-- The same question as the index of terms is to be asked it: the level, which is a term, too, only as
-- a column where nothing else is asked for, since two indexes that know the same would both be read;
-- and no terms where every program has them.
create function led_by_terms(asked program_asking) returns program_asking
language sql immutable parallel safe
begin atomic
  select row(
    case when not l.is_alone and asked.terms <> '''=all''' then asked.terms end,
    case when l.is_alone or asked.terms is null then asked.level end,
    asked.currency, asked.cost_low, asked.cost_high, asked.months_low, asked.months_high,
    asked.credits_low, asked.credits_high, asked.includes_inactive)::program_asking
  from (
    select coalesce(asked.terms = ('''=level=' || asked.level || '''')::tsquery, false) as is_alone
  ) l;
end
