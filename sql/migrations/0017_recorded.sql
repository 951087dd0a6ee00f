-- What the registry knew at a moment must not change afterwards. A revision's time is therefore that of
-- its commit: the time its transaction took is added when it ends, so that nobody who asked in between
-- was told something that the same moment denies later. No revision is changed in any other way.
create function revision_is_recorded_when_it_ends() returns trigger language plpgsql as $$
begin
  update revision
  set recorded_at = recorded_at + (clock_timestamp() - transaction_timestamp())
  where id = new.id;
  return null;
end $$;
create constraint trigger revision_recorded_when_it_ends after insert on revision
  deferrable initially deferred
  for each row execute function revision_is_recorded_when_it_ends();

create function revision_is_only_ever_stamped() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE'
    and to_jsonb(old) - 'recorded_at' = to_jsonb(new) - 'recorded_at'
    and new.recorded_at >= old.recorded_at
    and exists (
      select 1 from revision r where r.id = old.id and r.xmin = pg_current_xact_id()::xid)
  then
    return new;
  end if;
  raise exception 'a recorded revision is never overwritten or deleted'
    using errcode = 'integrity_constraint_violation', constraint = 'revision_append_only';
end $$;
drop trigger revision_append_only on revision;
create trigger revision_append_only before update or delete on revision
  for each row execute function revision_is_only_ever_stamped();
