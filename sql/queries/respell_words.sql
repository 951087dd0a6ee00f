-- The words of a text as titles of programs spell them; no row where that changes nothing or nothing
-- is like one of them. $1: the words, $2: for each the pattern of texts that hold it.
select r.words
from respelled($1::text[], $2::text[]) r (words)
where r.words is not null
