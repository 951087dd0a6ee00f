-- Cautions: what speaks against an institution or a program, who says so, and what people decided
-- about it. What a source says and what is decided about that have histories of their own, so that
-- importing the same file again cannot undo a clearing.

-- What a caution says, as one short text that is equal when it says the same: letter case and
-- blanks do not count, nor does a link that moves. Kind and date of raising are not in it, because
-- a caution of another kind or date is another caution.
create function caution_fingerprint(
  severity text, title text, reason text, source_wording text, effective_from date,
  effective_to date
) returns text
language sql immutable parallel safe
return md5(
  lower(
    regexp_replace(
      coalesce(severity, '') || chr(31) || coalesce(title, '') || chr(31) || coalesce(reason, '')
      || chr(31) || coalesce(source_wording, '') || chr(31)
      || coalesce((effective_from - date '2000-01-01')::text, '') || chr(31)
      || coalesce((effective_to - date '2000-01-01')::text, ''),
      '\s+', ' ', 'g')));

create table caution (
  id bigint generated always as identity primary key,
  institution_id bigint references institution (id),
  program_id bigint references program (id),
  source_id bigint not null references source (id),
  kind text not null,
  raised_on date,
  recorded_from bigint not null references revision (id),
  constraint caution_one_subject check (num_nonnulls(institution_id, program_id) = 1),
  constraint caution_kind_known check (
    kind in (
      'no_admission_session', 'debarred', 'on_fake_list', 'accreditation_lapsed',
      'conditions_imposed', 'closing', 'suspended_program', 'pending_court', 'fee_complaint',
      'heightened_cash_monitoring', 'aid_ineligible', 'settlement', 'other')),
  constraint caution_id_source_key unique (id, source_id),
  constraint caution_key unique nulls not distinct (
    institution_id, program_id, source_id, kind, raised_on)
);
comment on column caution.raised_on is
  'The day the source raised it, the first of a month or year that is all it says; null: not said.';
create index caution_program on caution (program_id) where (program_id is not null);

-- What the source says. A caution is one statement with one beginning and one end, so it has one
-- record at a time; what is in force for a second time is raised on a second day.
create table caution_record (
  caution_id bigint not null,
  source_id bigint not null,
  evidence_id bigint not null,
  severity text,
  title text,
  reason text,
  source_wording text,
  link text,
  raised_on_precision date_precision,
  effective_from date,
  effective_from_precision date_precision,
  effective_to date,
  fingerprint text not null,
  recorded_from bigint not null references revision (id),
  recorded_to bigint references revision (id),
  constraint caution_record_caution_fkey
    foreign key (caution_id, source_id) references caution (id, source_id),
  constraint caution_record_evidence_fkey
    foreign key (evidence_id, source_id) references evidence (id, source_id),
  constraint caution_record_severity_known check (severity in ('info', 'warning', 'severe')),
  constraint caution_record_from_whole check (
    (effective_from is null) = (effective_from_precision is null)),
  constraint caution_record_ends_after_start check (effective_to > effective_from),
  constraint caution_record_fingerprint_true check (
    fingerprint = caution_fingerprint(
      severity, title, reason, source_wording, effective_from, effective_to)),
  constraint caution_record_recorded_forward check (recorded_to > recorded_from)
);
comment on column caution_record.effective_to is
  'The first day on which it no longer holds: the day after the last one that a source prints.';
create unique index caution_record_one_at_a_time
  on caution_record (caution_id) where (recorded_to is null);
create index caution_record_caution on caution_record (caution_id);

-- What was decided about a caution, and about which content: a clearing holds for what was cleared.
-- Who decided is the actor of the revision.
create table caution_decision (
  caution_id bigint not null references caution (id),
  state text not null,
  justification text,
  fingerprint text not null,
  recorded_from bigint not null references revision (id),
  recorded_to bigint references revision (id),
  constraint caution_decision_state_known check (
    state in ('proposed', 'published', 'disputed', 'cleared', 'superseded')),
  constraint caution_decision_justified check (
    state in ('proposed', 'published') or coalesce(btrim(justification), '') <> ''),
  constraint caution_decision_fingerprint_form check (fingerprint ~ '^[0-9a-f]{32}$'),
  constraint caution_decision_recorded_forward check (recorded_to > recorded_from)
);
create unique index caution_decision_one_at_a_time
  on caution_decision (caution_id) where (recorded_to is null);
create index caution_decision_caution on caution_decision (caution_id);

create trigger caution_record_append_only before update or delete on caution_record
  for each row execute function fact_is_only_ever_closed();
create trigger caution_decision_append_only before update or delete on caution_decision
  for each row execute function fact_is_only_ever_closed();
