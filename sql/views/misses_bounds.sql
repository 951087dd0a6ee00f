-- Which bounds of a question a card is out of, where it is looked at for that; else none. One
-- expression, so that callers plan it as theirs.
create function misses_bounds(
  is_looked_at boolean, asked program_asking, currency text, cost_class smallint, cost_low bigint,
  cost_high bigint, months_low numeric, months_high numeric, credits_low numeric,
  credits_high numeric)
returns table (misses_cost boolean, misses_duration boolean, misses_credits boolean)
language sql immutable parallel safe
begin atomic
  select
    is_looked_at and coalesce(asked.cost_low, asked.cost_high) is not null
      and is_out_of_bounds(
        null, currency, cost_class, cost_low, cost_high, null, null, null, null,
        row(null, null, asked.currency, asked.cost_low, asked.cost_high, null, null, null, null, null)
          ::program_asking, null) is true,
    is_looked_at and coalesce(asked.months_low, asked.months_high) is not null
      and is_out_of_bounds(
        null, null, null, null, null, months_low, months_high, null, null,
        row(null, null, null, null, null, asked.months_low, asked.months_high, null, null, null)
          ::program_asking, null) is true,
    is_looked_at and coalesce(asked.credits_low, asked.credits_high) is not null
      and is_out_of_bounds(
        null, null, null, null, null, null, null, credits_low, credits_high,
        row(null, null, null, null, null, null, null, asked.credits_low, asked.credits_high, null)
          ::program_asking, null) is true;
end
