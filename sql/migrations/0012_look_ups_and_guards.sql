-- A look-up by name reads what is no longer recorded as well, for those who ask what was known then.
create index program_record_title_history on program_record (title_id)
  where (recorded_to is not null);
create index program_name_title_history on program_name (title_id)
  where (recorded_to is not null);
create index institution_name_folded_exact on institution_name (folded);
create index program_title_folded_exact on program_title (folded);

-- Who, what and when are never rewritten: neither identities, whose recording may only end, nor
-- sources, evidence and revisions, nor the findings of a batch. No table with history is emptied.
do $$
declare
  name text;
begin
  foreach name in array array['source', 'evidence', 'revision', 'import_finding'] loop
    execute format(
      'create trigger %I before update or delete on %I for each row '
      'execute function record_is_never_changed()', name || '_append_only', name);
  end loop;
  foreach name in array array[
    'source', 'evidence', 'revision', 'import_batch', 'import_finding', 'institution',
    'institution_name', 'institution_identifier', 'institution_record', 'institution_status',
    'institution_relation', 'program', 'program_identifier', 'program_name', 'program_record',
    'program_relation', 'offering', 'offering_record', 'approval', 'approval_decision',
    'fee_schedule', 'fee_line', 'caution', 'caution_record', 'caution_decision', 'prohibition',
    'exchange_rate', 'evidence_verification']
  loop
    execute format(
      'create trigger %I before truncate on %I for each statement '
      'execute function record_is_never_changed()', name || '_never_emptied', name);
  end loop;
end $$;

-- In a stricter isolation a session does not see what another one committed while it waited for the
-- lock, so that two halves of a circle could both be closed.
create function succession_reads_what_is_committed() returns trigger language plpgsql as $$
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'a succession is recorded in the isolation level read committed only'
      using errcode = 'invalid_transaction_state',
        constraint = tg_table_name || '_read_committed';
  end if;
  return null;
end $$;
create trigger institution_relation_read_committed before insert on institution_relation
  for each statement execute function succession_reads_what_is_committed();
create trigger program_relation_read_committed before insert on program_relation
  for each statement execute function succession_reads_what_is_committed();
