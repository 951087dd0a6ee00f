-- Records what one unit of a currency was worth in another on a day; nothing where it is known.
-- $1: base, $2: quote, $3: the day, $4: rate, $5: source, $6: evidence, $7: the revision.
insert into exchange_rate (base, quote, on_day, rate, source_id, evidence_id, recorded_from)
values ($1, $2, $3, $4, $5, $6, $7)
on conflict (base, quote, on_day, source_id) where (recorded_to is null) do nothing
