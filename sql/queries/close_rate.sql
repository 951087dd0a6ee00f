-- Ends the recording of what a source said about two currencies on a day, where it says otherwise now.
-- $1: base, $2: quote, $3: the day, $4: rate, $5: source, $6: the revision.
update exchange_rate r set recorded_to = $6
where r.base = $1 and r.quote = $2 and r.on_day = $3 and r.source_id = $5 and r.recorded_to is null
  and r.rate <> $4::numeric
