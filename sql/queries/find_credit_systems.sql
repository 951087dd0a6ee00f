-- Every credit system that states its hours, by its label.
select credit_facts(s.code) as system
from credit_system s
order by s.label
