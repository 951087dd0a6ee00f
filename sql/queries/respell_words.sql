-- The words of a text as titles of programs spell them; no row where that changes nothing or nothing
-- is like one of them. $1: the words.
select r.words
from respelled($1::text[]) r (words)
where r.words is not null
