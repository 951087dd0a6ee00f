-- Programs and their offerings. Program tables carry hundreds of thousands of rows, and four
-- fifths of an import's time is index upkeep, so every index here has a reason beside it.

-- A program's title is shared by thousands of programs ("Computer Science."): each is kept, folded
-- and indexed for search once.
create table program_title (
  id bigint generated always as identity primary key,
  title text not null,
  folded text not null,
  constraint program_title_title_key unique (title),
  constraint program_title_present check (btrim(title) <> '' and folded <> '')
);
create index program_title_folded on program_title using gin (folded gin_trgm_ops);

create table program (
  id bigint generated always as identity primary key,
  code scheme_code not null,
  institution_id bigint not null references institution (id),
  recorded_from bigint not null references revision (id),
  constraint program_code_key unique (code)
);
-- The programs of an institution: its page, and search within it.
create index program_institution on program (institution_id);

-- Codes beside the one a program was first recorded under.
create table program_identifier (
  program_id bigint not null references program (id),
  source_id bigint not null,
  evidence_id bigint not null,
  code scheme_code not null,
  valid daterange not null default '(,)',
  recorded_from bigint not null references revision (id),
  recorded_to bigint references revision (id),
  constraint program_identifier_evidence_fkey
    foreign key (evidence_id, source_id) references evidence (id, source_id),
  constraint program_identifier_valid_present check (not isempty(valid)),
  constraint program_identifier_recorded_forward check (recorded_to > recorded_from),
  constraint program_identifier_one_bearer exclude using gist (
    code with =, program_id with <>, valid with &&) where (recorded_to is null),
  constraint program_identifier_no_repeat exclude using gist (
    program_id with =, source_id with =, code with =, valid with &&) where (recorded_to is null)
);
create index program_identifier_code on program_identifier (code);
create index program_identifier_program on program_identifier (program_id);

-- Names beside a program's title: short, former, translated.
create table program_name (
  program_id bigint not null references program (id),
  source_id bigint not null,
  evidence_id bigint not null,
  kind text not null,
  title_id bigint not null references program_title (id),
  language text not null default '',
  valid daterange not null default '(,)',
  recorded_from bigint not null references revision (id),
  recorded_to bigint references revision (id),
  constraint program_name_evidence_fkey
    foreign key (evidence_id, source_id) references evidence (id, source_id),
  constraint program_name_kind_known check (
    kind in ('short', 'acronym', 'former', 'translated', 'alias')),
  constraint program_name_valid_present check (not isempty(valid)),
  constraint program_name_recorded_forward check (recorded_to > recorded_from),
  constraint program_name_no_repeat exclude using gist (
    program_id with =, source_id with =, kind with =, title_id with =, language with =,
    valid with &&) where (recorded_to is null)
);
create index program_name_program on program_name (program_id);
create index program_name_title on program_name (title_id) where (recorded_to is null);

-- What a source says a program is, from a day on and until that source's next description.
create table program_record (
  program_id bigint not null references program (id),
  source_id bigint not null,
  evidence_id bigint not null,
  title_id bigint not null references program_title (id),
  kind text,
  level program_level,
  field scheme_code,
  field_text text,
  modes text[],
  duration_low numeric(9, 3),
  duration_high numeric(9, 3),
  duration_unit text,
  duration_text text,
  duration_basis text,
  credits_low numeric(9, 3),
  credits_high numeric(9, 3),
  credit_system text,
  language text,
  assessment text,
  skills text[],
  outcomes text,
  eligibility text,
  website text,
  status text not null default 'active',
  valid_from date not null default '-infinity',
  recorded_from bigint not null references revision (id),
  recorded_to bigint references revision (id),
  constraint program_record_evidence_fkey
    foreign key (evidence_id, source_id) references evidence (id, source_id),
  constraint program_record_kind_known check (
    kind in (
      'degree', 'diploma', 'certificate', 'certification', 'micro_credential', 'nano_degree',
      'badge', 'mooc_course', 'module')),
  constraint program_record_modes_known check (
    modes <@ array['conventional', 'odl', 'online', 'blended']),
  constraint program_record_duration_unit_known check (
    duration_unit in ('year', 'semester', 'term', 'month', 'week', 'day', 'hour')),
  constraint program_record_duration_whole check (
    (duration_low is null) = (duration_unit is null)
    and (duration_low is null) = (duration_basis is null)),
  constraint program_record_duration_range check (
    duration_low > 0 and (duration_high is null or duration_high >= duration_low)),
  constraint program_record_duration_basis_known check (
    duration_basis in ('stated', 'rule', 'assumed')),
  constraint program_record_credits_range check (
    credits_low >= 0 and (credits_high is null or credits_high >= credits_low)),
  constraint program_record_status_known check (status in ('active', 'discontinued', 'withdrawn')),
  constraint program_record_recorded_forward check (recorded_to > recorded_from)
);
-- The truth that a source has one description of a program at a time, and the way to it by key.
create unique index program_record_current
  on program_record (program_id, source_id, valid_from) where (recorded_to is null);
-- From a title found by text to the programs that bear it.
create index program_record_title on program_record (title_id) where (recorded_to is null);
create index program_record_history on program_record (program_id)
  where (recorded_to is not null);

-- The program in a mode, at an intake or session, at a campus.
create table offering (
  id bigint generated always as identity primary key,
  program_id bigint not null references program (id),
  mode study_mode not null,
  session session_code,
  campus text not null default '',
  recorded_from bigint not null references revision (id),
  constraint offering_key unique nulls not distinct (program_id, mode, session, campus)
);

create table offering_record (
  offering_id bigint not null references offering (id),
  source_id bigint not null,
  evidence_id bigint not null,
  intake integer,
  starts date,
  ends date,
  apply_by date,
  shift text,
  status text,
  valid_from date not null default '-infinity',
  recorded_from bigint not null references revision (id),
  recorded_to bigint references revision (id),
  constraint offering_record_evidence_fkey
    foreign key (evidence_id, source_id) references evidence (id, source_id),
  constraint offering_record_intake_range check (intake >= 0),
  constraint offering_record_ends_after_start check (ends > starts),
  constraint offering_record_status_known check (
    status in ('concept', 'active', 'inactive', 'cancelled')),
  constraint offering_record_recorded_forward check (recorded_to > recorded_from)
);
create unique index offering_record_current
  on offering_record (offering_id, source_id, valid_from) where (recorded_to is null);
create index offering_record_history on offering_record (offering_id)
  where (recorded_to is not null);

create trigger program_identifier_append_only before update or delete on program_identifier
  for each row execute function fact_is_only_ever_closed();
create trigger program_name_append_only before update or delete on program_name
  for each row execute function fact_is_only_ever_closed();
create trigger program_record_append_only before update or delete on program_record
  for each row execute function fact_is_only_ever_closed();
create trigger offering_record_append_only before update or delete on offering_record
  for each row execute function fact_is_only_ever_closed();
