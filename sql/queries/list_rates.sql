-- The rates on record on or before a day, the latest first.
-- $1: the day, $2: a currency of either side or null, $3: how many.
select r.base, r.quote, r.rate::text as rate, r.on_day::text as on_day, s.title as source, r.evidence_id
from exchange_rate r
join source s on s.id = r.source_id
where r.recorded_to is null and r.on_day <= $1::date
  and ($2::text is null or r.base = $2 or r.quote = $2)
order by r.on_day desc, r.base, r.quote, s.code
limit $3
