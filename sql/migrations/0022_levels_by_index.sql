-- Each level has its own lengths, and programs without one are led to as well.
drop index program_card_level;
create index program_card_level on program_card (level, months_low, sort_title, code);
create statistics program_card_lengths (mcv) on level, months_low, months_high from program_card;

-- Of a total that ends elsewhere than it begins, or nowhere, the beginning does not say whether it
-- reaches a bound.
create index program_card_cost_span on program_card (currency, cost_low)
  where (cost_high is distinct from cost_low);
