-- What authorities decide about programs, with the authority where there is one.
select v.code, v.authority
from activity v
where v.scope = 'program'
order by v.code
