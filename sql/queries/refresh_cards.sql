-- Makes the cards of the programs that are due anew and answers how many.
select refresh_program_cards()
