-- The words of a text that no listed title has, in their order, each with those that are like it.
-- $1: the words, $2 and $3: for each the patterns of titles whose first word, or a later one, begins
-- with it, $4: whether inactive programs are listed.
select u.place, u.candidates
from unknown_words($1::text[], $2::text[], $3::text[], $4::boolean) u
