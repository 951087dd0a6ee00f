-- What is asked of a level and of a greatest length or cost alone is counted in an index, which holds
-- all that is asked; of pages that are vacuumed the cards themselves are not read. The old index goes
-- last, so that searches wait for a moment only.
create index program_card_level_length on program_card (level, months_low, sort_title, code)
  include (is_inactive);
create index program_card_level_cost on program_card (level, currency, cost_class, cost_low)
  include (is_inactive);
drop index program_card_level;
alter index program_card_level_length rename to program_card_level;
