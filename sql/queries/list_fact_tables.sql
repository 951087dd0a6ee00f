-- The tables of facts that imports write, with the canonical table of each.
select t.name, t.canonical_table
from fact_table t
join canonical_table c on c.name = t.canonical_table
order by c.place, t.name
