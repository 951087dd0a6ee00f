-- Whether any program begins below the least cost or length asked for and may reach it. It is asked of
-- the indexes of such spans alone, which is a matter of microseconds.
create function has_spans(a program_asking) returns boolean
language plpgsql stable
set plan_cache_mode = force_custom_plan
-- That there is none is never expected, so reading on until one is found looks cheap.
set enable_seqscan = off
set jit = off
as $$
begin
  return a.cost_low is not null and exists (
      select
      from program_card c
      where c.currency = a.currency and c.cost_low < a.cost_low
        and c.cost_high is distinct from c.cost_low)
    or a.months_low is not null and exists (
      select
      from program_card c
      where c.months_low < a.months_low and c.months_high is distinct from c.months_low);
end $$
