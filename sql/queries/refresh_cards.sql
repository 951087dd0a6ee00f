-- Makes the pending cards of programs anew and answers how many.
select refresh_program_cards()
