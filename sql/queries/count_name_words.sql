-- In how many institutions' names each of some words stands, beside how many names there are.
-- $1: the words.
with known as (
  select n.institution_id, string_to_array(n.folded, ' ') as words
  from institution_name n
  where n.recorded_to is null and n.kind = 'official'
)
select total.names, counted.word, counted.count
from (select count(*) as names from known) total
left join (
  select w.word, count(distinct k.institution_id) as count
  from known k cross join lateral unnest(k.words) w (word)
  where w.word = any ($1::text[])
  group by w.word
) counted on true
order by counted.word
