-- Which of several claims is shown first where they say different things: the lower comes first.
create function claim_order(kind text) returns integer
language sql immutable parallel safe
return case kind
  when 'regulator' then 1
  when 'gazette' then 2
  when 'institution' then 3
  when 'fictitious' then 3
  when 'self_declared' then 4
  when 'aggregator' then 5
  else 6
end
