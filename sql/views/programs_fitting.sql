-- The programs that fit what is asked, with what orders them and what else may be asked of their
-- cards: one expression, so that callers plan it as theirs. Those that reach a least cost or length
-- from below are left out; see programs_spanning.
create function programs_fitting(a program_asking)
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
    and (a.cost_low is null or c.cost_low >= a.cost_low)
    and (a.months_low is null or c.months_low >= a.months_low);
end
