-- The programs that fit what is asked and begin below a least cost or length that they reach. Spans of
-- length are few; totals of which only the lower bound is known are spans, too. Indexes know both.
-- Without a least cost or length there are none.
create function programs_spanning(a program_asking)
returns table (
  program_id bigint, sort_title text, code text, level text, months_low numeric,
  months_high numeric, credits_low numeric, credits_high numeric, currency text,
  cost_class smallint, cost_low bigint, cost_high bigint, terms tsvector)
language sql stable parallel safe
begin atomic
  select
    c.program_id, c.sort_title, c.code, c.level, c.months_low, c.months_high, c.credits_low,
    c.credits_high, c.currency, c.cost_class, c.cost_low, c.cost_high, c.terms
  from program_card c
  where (a.terms is null or c.terms @@ a.terms) and program_fits(c, a)
    and (
      a.cost_low is not null and c.currency = a.currency
        and c.cost_high is distinct from c.cost_low and c.cost_low < a.cost_low
      or a.months_low is not null
        and c.months_high is distinct from c.months_low and c.months_low < a.months_low);
end
