-- What this statement can see: the transactions that had ended when it began, and the day. A server
-- that was started anew may have lost some and count them again; a standby does not tell those that are
-- under way, so that there nothing is the same twice.
select
  pg_current_snapshot()::text || ' ' || current_date::text || ' ' || pg_postmaster_start_time()::text
  || case when pg_is_in_recovery() then ' ' || clock_timestamp()::text else '' end as seen
