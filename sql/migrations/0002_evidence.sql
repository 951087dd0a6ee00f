-- Who said it, from which document, in which import, and when the registry learnt it.

create table import_batch (
  id bigint generated always as identity primary key,
  file_name text not null,
  file_digest text not null,
  profile text not null,
  profile_digest text not null,
  rows bigint not null,
  counts jsonb not null,
  state text not null default 'applied',
  constraint import_batch_digest_form check (file_digest ~ '^[0-9a-f]{64}$'),
  constraint import_batch_profile_digest_form check (profile_digest ~ '^[0-9a-f]{64}$'),
  constraint import_batch_rows_range check (rows >= 0),
  constraint import_batch_state_known check (state in ('applied', 'undone'))
);
comment on table import_batch is
  'One applied file. counts has create, update, unchanged and so on, for each canonical table.';

create table import_finding (
  batch_id bigint not null references import_batch (id),
  ordinal bigint not null,
  code text not null,
  level text not null,
  canonical_table text,
  sheet text,
  row_number bigint,
  column_name text,
  value text,
  message text not null,
  suggestion text,
  constraint import_finding_pkey primary key (batch_id, ordinal),
  constraint import_finding_level_known check (level in ('reject', 'hold', 'flag', 'note'))
);

-- A revision is one moment in which the registry learnt something: recorded time is counted in
-- revisions, and known-at T means the last revision recorded at or before T.
create table revision (
  id bigint generated always as identity primary key,
  recorded_at timestamptz not null,
  actor text not null,
  act text not null,
  batch_id bigint references import_batch (id),
  constraint revision_recorded_at_key unique (recorded_at),
  constraint revision_actor_present check (actor <> '')
);

create function revision_follows_the_last() returns trigger language plpgsql as $$
begin
  if exists (select 1 from revision r where r.recorded_at >= new.recorded_at and r.id <> new.id)
  then
    raise exception 'a revision must be recorded later than every revision before it'
      using errcode = 'check_violation', constraint = 'revision_recorded_in_order';
  end if;
  return new;
end $$;
create constraint trigger revision_recorded_in_order after insert on revision
  for each row execute function revision_follows_the_last();

-- A source is a publication that speaks for itself over the years: the IPEDS directory, AICTE's
-- dashboard, a university's fee page. Facts of different sources stand beside each other.
create table source (
  id bigint generated always as identity primary key,
  code text not null,
  kind text not null,
  title text not null,
  publisher text,
  url text,
  license text,
  attribution text,
  constraint source_code_key unique (code),
  constraint source_code_form check (code ~ '^[a-z0-9][a-z0-9-]*$'),
  constraint source_kind_known check (
    kind in ('regulator', 'gazette', 'institution', 'aggregator', 'self_declared', 'adviser',
             'fictitious'))
);
comment on column source.kind is
  'fictitious marks sample data: such a source proves nothing and every page says so.';

-- Evidence is one document of a source as it was on the day it was fetched.
create table evidence (
  id bigint generated always as identity primary key,
  source_id bigint not null references source (id),
  url text,
  document text,
  document_date date,
  retrieved_on date,
  digest text,
  verified_by text,
  verified_on date,
  reverify_by date,
  recorded_from bigint not null references revision (id),
  constraint evidence_id_source_key unique (id, source_id),
  constraint evidence_document_key
    unique nulls not distinct (source_id, url, document, document_date, retrieved_on, digest),
  constraint evidence_digest_form check (digest ~ '^[0-9a-f]{64}$'),
  constraint evidence_verified_whole check ((verified_by is null) = (verified_on is null)),
  constraint evidence_reverify_after_retrieval check (reverify_by >= retrieved_on)
);

-- Nothing is overwritten or deleted: the only change a fact may suffer is that its recording ends.
create function fact_is_only_ever_closed() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE'
    and old.recorded_to is null and new.recorded_to is not null
    and to_jsonb(old) - 'recorded_to' = to_jsonb(new) - 'recorded_to'
  then
    return new;
  end if;
  raise exception 'a recorded % is never overwritten or deleted; close it and record another',
    tg_table_name
    using errcode = 'integrity_constraint_violation', constraint = tg_table_name || '_append_only';
end $$;
