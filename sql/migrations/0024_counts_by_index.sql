-- What is asked of a level and of a length or cost alone is counted in an index, which holds all that
-- is asked; the cards themselves are not read.
drop index program_card_level;
create index program_card_level on program_card (level, months_low, sort_title, code)
  include (is_inactive);
create index program_card_level_cost on program_card (level, currency, cost_class, cost_low)
  include (is_inactive);
