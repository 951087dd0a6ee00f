-- Whether a card is out of the bounds of one filter, a level, a cost, a length or credits, written as
-- ranges to which indexes lead; `other_levels` are all but the one asked for. One expression, so that
-- callers plan it as theirs.
create function is_out_of_bounds(
  level text, currency text, cost_class smallint, cost_low bigint, cost_high bigint,
  months_low numeric, months_high numeric, credits_low numeric, credits_high numeric,
  bounds program_asking, other_levels text[])
returns boolean
language sql immutable parallel safe
begin atomic
  select (bounds.level is null
      or level is null or level = any (other_levels))
    and (bounds.cost_low is null and bounds.cost_high is null
      or currency is null or currency < bounds.currency or currency > bounds.currency
      or (bounds.cost_high is not null and currency = bounds.currency
        and cost_class in (0, 1, 2) and cost_low > bounds.cost_high)
      or (bounds.cost_low is not null and currency = bounds.currency
        and cost_class in (0, 1, 2) and cost_low < bounds.cost_low
        and cost_high < bounds.cost_low))
    and (bounds.months_low is null and bounds.months_high is null
      or months_low is null
      or (bounds.months_high is not null and months_low > bounds.months_high)
      or (bounds.months_low is not null and months_low < bounds.months_low
        and months_high < bounds.months_low))
    and (bounds.credits_low is null and bounds.credits_high is null
      or credits_low is null
      or (bounds.credits_high is not null and credits_low > bounds.credits_high)
      or (bounds.credits_low is not null and credits_low < bounds.credits_low
        and credits_high < bounds.credits_low));
end
