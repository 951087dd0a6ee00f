-- What `\copy` fills beside the import: a table without any constraint, and one that is constrained
-- and indexed as much as the registry's tables of programs are; above each line is what of the
-- registry it stands for.

-- The file as it is: what reading and writing it costs, and nothing else.
create table bare_program (
  unitid text, opeid6 text, inst_name text, state text, control text, cip_code text, cip_desc text,
  credential_level text, credential_desc text, completers_count text, earnings text,
  earnings_horizon text, earnings_threshold_state text, earnings_threshold_national text,
  earnings_premium_state text, earnings_premium_national text, fails_ep_state text,
  value_flag text, debt_median text, debt_to_earnings_ratio text, debt_payback_years text
);

-- What programs refer to. Filled before the clock runs, and so is not part of what is measured.
create table institution (code text primary key);
create table title (title text primary key);
create table revision (id bigint primary key);
create table evidence (
  id bigint primary key,
  source_id bigint not null,
  constraint evidence_id_source_key unique (id, source_id)
);
insert into revision (id) values (1);
insert into evidence (id, source_id) values (1, 1);

create table program (
  -- program_pkey
  id bigint generated always as identity primary key,
  -- scheme_code of program.code: a form held by a regular expression
  unitid text not null constraint unitid_form check (unitid ~ '^[0-9]{6,8}$'),
  opeid6 text,
  inst_name text not null constraint inst_name_present check (btrim(inst_name) <> ''),
  state text,
  -- the closed lists of the registry's records
  control text constraint control_known check (
    control in ('Public', 'Private, nonprofit', 'Private, for-profit', 'Foreign')),
  -- scheme_code of program_record.field
  cip_code text not null constraint cip_code_form check (cip_code ~ '^[0-9]{4}$'),
  -- program_record_title_id_fkey
  cip_desc text not null references title (title),
  -- program_level
  credential_level smallint not null constraint credential_level_known check (
    credential_level in (1, 2, 3, 4, 5, 6, 7, 8, 99)),
  credential_desc text,
  -- program_record_duration_range and its like
  completers_count numeric constraint completers_count_range check (completers_count >= 0),
  earnings numeric,
  earnings_horizon text,
  earnings_threshold_state numeric,
  earnings_threshold_national numeric,
  earnings_premium_state numeric,
  earnings_premium_national numeric,
  fails_ep_state boolean,
  value_flag text,
  debt_median numeric constraint debt_median_range check (debt_median >= 0),
  debt_to_earnings_ratio numeric,
  debt_payback_years numeric,
  -- program_institution_id_fkey
  constraint program_institution_fkey foreign key (unitid) references institution (code),
  -- program_code_key: the code is made of these three
  constraint program_code_key unique (unitid, cip_code, credential_level),
  -- what every fact of the registry carries
  source_id bigint not null default 1,
  evidence_id bigint not null default 1,
  valid_from date not null default '-infinity',
  recorded_from bigint not null default 1 references revision (id),
  recorded_to bigint references revision (id),
  constraint program_evidence_fkey
    foreign key (evidence_id, source_id) references evidence (id, source_id),
  constraint program_recorded_forward check (recorded_to > recorded_from)
);
-- program_institution
create index program_institution on program (unitid);
-- program_record_current
create unique index program_current
  on program (id, source_id, valid_from) where (recorded_to is null);
-- program_record_title
create index program_title on program (cip_desc) where (recorded_to is null);
-- program_record_history: empty, but asked about for each row
create index program_history on program (id) where (recorded_to is not null);
