-- Whether a card is within the bounds of a question; its terms are asked of the index. Null where
-- it is not for want of a number. One expression, so that callers plan it as theirs.
create function program_fits(c program_card, a program_asking) returns boolean
language sql immutable parallel safe
begin atomic
  select (a.includes_inactive or not c.is_inactive)
    -- It is among the terms, too; but the indexes by length know only the column.
    and (a.level is null or c.level = a.level)
    -- The index by cost leads to what costs at most so much, and is no help for the rest.
    and (a.cost_high is null
      or c.currency = a.currency and c.cost_class in (0, 1, 2) and c.cost_low <= a.cost_high)
    and (a.cost_low is null
      or (c.currency = a.currency and c.cost_class < 3) is true
        and (c.cost_high is null or c.cost_high >= a.cost_low))
    and (a.months_low is null and a.months_high is null or c.months_low is not null)
    and (a.months_high is null or c.months_low <= a.months_high)
    and (a.months_low is null or c.months_high is null or c.months_high >= a.months_low)
    and (a.credits_low is null and a.credits_high is null or c.credits_low is not null)
    and (a.credits_high is null or c.credits_low <= a.credits_high)
    and (a.credits_low is null or c.credits_high is null or c.credits_high >= a.credits_low);
end
