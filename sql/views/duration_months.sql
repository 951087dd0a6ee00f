-- A duration in months, to three places, for comparing; null for a unit that has no length. A week is
-- a 52nd and a day a 365th of a year.
create function duration_months(amount numeric, unit text) returns numeric
language sql immutable parallel safe
return trim_scale(round(
  amount * case unit
    when 'year' then 12::numeric
    when 'semester' then 6
    when 'month' then 1
    when 'week' then 12.0 / 52
    when 'day' then 12.0 / 365
  end, 3))
