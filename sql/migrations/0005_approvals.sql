-- Approvals. In India the unit is program × mode × session, so both are part of the key; a null
-- means "not stated", which answers for any mode or session.

create table activity (
  code text primary key,
  label text not null,
  authority text,
  country country_code,
  scope text not null,
  constraint activity_code_form check (code ~ '^[a-z][a-z0-9_]*$'),
  constraint activity_scope_known check (scope in ('institution', 'program'))
);
comment on column activity.scope is
  'What the authority decides about: a record about an institution never answers for a program.';

insert into activity (code, label, authority, country, scope) values
  ('ugc_recognition', 'UGC recognition', 'UGC', 'IN', 'institution'),
  ('ugc_deb_odl', 'UGC-DEB entitlement (ODL)', 'UGC-DEB', 'IN', 'program'),
  ('ugc_deb_online', 'UGC-DEB entitlement (online)', 'UGC-DEB', 'IN', 'program'),
  ('aicte_approval', 'AICTE approval', 'AICTE', 'IN', 'program'),
  ('naac_grade', 'NAAC grade', 'NAAC', 'IN', 'institution'),
  ('nirf_rank', 'NIRF rank', 'NIRF', 'IN', 'institution'),
  ('nba_accreditation', 'NBA accreditation', 'NBA', 'IN', 'program'),
  ('state_act', 'State act', null, 'IN', 'institution'),
  ('institutional_accreditation', 'Institutional accreditation', null, null, 'institution'),
  ('programmatic_accreditation', 'Programmatic accreditation', null, null, 'program'),
  ('registration', 'Registration', null, null, 'program');

create table approval (
  id bigint generated always as identity primary key,
  institution_id bigint references institution (id),
  program_id bigint references program (id),
  source_id bigint not null references source (id),
  authority text not null,
  activity text not null references activity (code),
  mode study_mode,
  session session_code,
  reference text not null default '',
  program_as_printed text not null default '',
  recorded_from bigint not null references revision (id),
  constraint approval_one_subject check (num_nonnulls(institution_id, program_id) = 1),
  constraint approval_authority_present check (btrim(authority) <> ''),
  constraint approval_id_source_key unique (id, source_id),
  constraint approval_key unique nulls not distinct (
    institution_id, program_id, source_id, authority, activity, mode, session, reference,
    program_as_printed)
);
comment on column approval.program_as_printed is
  'The program as the letter names it, where it could not be tied to a program of the registry.';
create index approval_program on approval (program_id) where (program_id is not null);

create table approval_decision (
  approval_id bigint not null,
  source_id bigint not null,
  evidence_id bigint not null,
  decision text not null,
  wording text,
  conditions text,
  grade text,
  score numeric(7, 3),
  scale text,
  cycle text,
  rank integer,
  decided_on date,
  decided_on_precision date_precision,
  valid daterange not null default '(,)',
  valid_precision date_precision,
  valid_to_basis text not null default 'none',
  recorded_from bigint not null references revision (id),
  recorded_to bigint references revision (id),
  constraint approval_decision_approval_fkey
    foreign key (approval_id, source_id) references approval (id, source_id),
  constraint approval_decision_evidence_fkey
    foreign key (evidence_id, source_id) references evidence (id, source_id),
  constraint approval_decision_known check (
    decision in ('granted', 'granted_with_conditions', 'refused', 'withdrawn', 'no_admission',
                 'not_applicable')),
  constraint approval_decision_rank_range check (rank > 0),
  constraint approval_decision_decided_whole check (
    (decided_on is null) = (decided_on_precision is null)),
  constraint approval_decision_valid_present check (not isempty(valid)),
  constraint approval_decision_basis_known check (
    valid_to_basis in ('stated', 'rule', 'assumed', 'none')),
  constraint approval_decision_end_has_basis check (upper_inf(valid) = (valid_to_basis = 'none')),
  constraint approval_decision_recorded_forward check (recorded_to > recorded_from),
  -- A source may differ from another source, never from itself about one letter on one day.
  constraint approval_decision_no_overlap exclude using gist (
    approval_id with =, valid with &&) where (recorded_to is null)
);
create index approval_decision_approval on approval_decision (approval_id);

create trigger approval_decision_append_only before update or delete on approval_decision
  for each row execute function fact_is_only_ever_closed();
