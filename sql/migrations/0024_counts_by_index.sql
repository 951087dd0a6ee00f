-- What is asked of a level and of a greatest length or cost alone is counted in an index, which holds
-- all that is asked; of pages that are vacuumed the cards themselves are not read. The index by level
-- that there was goes in a transaction of its own, 0025: nobody waits here who only searches.
create index program_card_level_length on program_card (level, months_low, sort_title, code)
  include (is_inactive);
create index program_card_level_cost on program_card (level, currency, cost_class, cost_low)
  include (is_inactive);
