-- Makes the pending cards of institutions anew and answers how many.
select refresh_institution_cards()
