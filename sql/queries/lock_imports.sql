-- Lets one import write to this schema at a time; the next one waits, and gives up after a while.
do $$
begin
  set local lock_timeout = '30s';
  perform pg_advisory_xact_lock(hashtext('prospectus import'), hashtext(current_schema()));
  set local lock_timeout = '0';
end $$
