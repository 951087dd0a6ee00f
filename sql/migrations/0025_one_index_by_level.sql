-- The index of 0024 takes the place of the one without what is counted.
drop index program_card_level;
alter index program_card_level_length rename to program_card_level;
