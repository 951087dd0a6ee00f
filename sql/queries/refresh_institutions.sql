-- Makes the next pending cards of institutions anew and answers how many.
-- $1: how many at most.
select refresh_institution_cards($1::bigint)
