-- Lets one import write at a time; the next one waits, and gives up after a while.
do $$
begin
  set local lock_timeout = '30s';
  perform pg_advisory_xact_lock(hashtext('prospectus import'), 0);
  set local lock_timeout = '0';
end $$
