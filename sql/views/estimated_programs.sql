-- How many programs have the terms, as the planner estimates it, which takes a part of a millisecond.
-- Only a volatile function may explain.
create function estimated_programs(terms tsquery) returns bigint
language plpgsql volatile strict
as $$
declare
  plan json;
begin
  execute format(
    'explain (format json) select from program_card c where c.terms @@ %L::tsquery', terms)
  into plan;
  return (plan #>> '{0,Plan,Plan Rows}')::numeric;
end $$
