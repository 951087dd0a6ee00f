-- What this statement can see: the transactions that had ended when it began, and the day.
select pg_current_snapshot()::text || ' ' || current_date::text as seen
