-- Undoing an import. What a batch recorded ends with the undo, what it had closed is recorded again,
-- and an identity of which nothing is left ends too: its key is free, as if it had never been.

alter table institution add column recorded_to bigint references revision (id);
alter table institution
  add constraint institution_recorded_forward check (recorded_to > recorded_from),
  drop constraint institution_code_key,
  add constraint institution_code_key unique nulls not distinct (code, recorded_to);

alter table program add column recorded_to bigint references revision (id);
alter table program
  add constraint program_recorded_forward check (recorded_to > recorded_from),
  drop constraint program_code_key,
  add constraint program_code_key unique nulls not distinct (code, recorded_to);

alter table offering add column recorded_to bigint references revision (id);
alter table offering
  add constraint offering_recorded_forward check (recorded_to > recorded_from),
  drop constraint offering_key,
  add constraint offering_key
    unique nulls not distinct (program_id, mode, session, campus, recorded_to);

alter table approval add column recorded_to bigint references revision (id);
alter table approval
  add constraint approval_recorded_forward check (recorded_to > recorded_from),
  drop constraint approval_key,
  add constraint approval_key unique nulls not distinct (
    institution_id, program_id, source_id, authority, activity, mode, session, reference,
    program_as_printed, recorded_to);

alter table fee_schedule add column recorded_to bigint references revision (id);
alter table fee_schedule
  add constraint fee_schedule_recorded_forward check (recorded_to > recorded_from),
  drop constraint fee_schedule_key,
  add constraint fee_schedule_key unique nulls not distinct (
    institution_id, program_id, source_id, name, mode, session, audience, residency, category,
    recorded_to);

alter table caution add column recorded_to bigint references revision (id);
alter table caution
  add constraint caution_recorded_forward check (recorded_to > recorded_from),
  drop constraint caution_key,
  add constraint caution_key unique nulls not distinct (
    institution_id, program_id, source_id, kind, raised_on, recorded_to);

comment on column program.recorded_to is
  'The undo that took back the last fact about it; in every identity table.';

create trigger institution_append_only before update or delete on institution
  for each row execute function fact_is_only_ever_closed();
create trigger program_append_only before update or delete on program
  for each row execute function fact_is_only_ever_closed();
create trigger offering_append_only before update or delete on offering
  for each row execute function fact_is_only_ever_closed();
create trigger approval_append_only before update or delete on approval
  for each row execute function fact_is_only_ever_closed();
create trigger fee_schedule_append_only before update or delete on fee_schedule
  for each row execute function fact_is_only_ever_closed();
create trigger caution_append_only before update or delete on caution
  for each row execute function fact_is_only_ever_closed();

alter table import_batch add column undo_counts jsonb;
alter table import_batch add constraint import_batch_undone_counted check (
  (state = 'undone') = (undo_counts is not null));
comment on column import_batch.undo_counts is
  'What an undo made of the records: reversed, kept and failed, for each canonical table.';

-- What an undo did not reverse, and why: edited_by is the revision that has changed it since.
create table undo_remainder (
  batch_id bigint not null references import_batch (id),
  ordinal bigint not null,
  canonical_table text not null,
  fact text not null,
  record text not null,
  outcome text not null,
  edited_by bigint references revision (id),
  reason text,
  constraint undo_remainder_pkey primary key (batch_id, ordinal),
  constraint undo_remainder_outcome_known check (outcome in ('kept', 'failed')),
  constraint undo_remainder_says_why check (
    (outcome = 'kept') = (edited_by is not null) and (outcome = 'failed') = (reason is not null))
);
