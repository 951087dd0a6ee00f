-- Institutions. The identity table holds what can never change; everything said about an
-- institution is a fact with a source, evidence, the time it holds and the time it was recorded.

create table institution (
  id bigint generated always as identity primary key,
  code scheme_code not null,
  recorded_from bigint not null references revision (id),
  constraint institution_code_key unique (code)
);

create table institution_name (
  institution_id bigint not null references institution (id),
  source_id bigint not null,
  evidence_id bigint not null,
  kind text not null,
  name text not null,
  folded text not null,
  language text not null default '',
  valid daterange not null default '(,)',
  recorded_from bigint not null references revision (id),
  recorded_to bigint references revision (id),
  constraint institution_name_evidence_fkey
    foreign key (evidence_id, source_id) references evidence (id, source_id),
  constraint institution_name_kind_known check (
    kind in ('official', 'short', 'acronym', 'former', 'translated', 'alias')),
  constraint institution_name_present check (btrim(name) <> '' and folded <> ''),
  constraint institution_name_valid_present check (not isempty(valid)),
  constraint institution_name_recorded_forward check (recorded_to > recorded_from),
  constraint institution_name_one_official exclude using gist (
    institution_id with =, source_id with =, language with =, valid with &&)
    where (recorded_to is null and kind = 'official'),
  constraint institution_name_no_repeat exclude using gist (
    institution_id with =, source_id with =, kind with =, name with =, language with =,
    valid with &&)
    where (recorded_to is null)
);
create index institution_name_institution on institution_name (institution_id);
create index institution_name_folded on institution_name
  using gin (folded gin_trgm_ops) where (recorded_to is null);

-- One code names one institution at a time; an institution has many codes.
create table institution_identifier (
  institution_id bigint not null references institution (id),
  source_id bigint not null,
  evidence_id bigint not null,
  code scheme_code not null,
  valid daterange not null default '(,)',
  recorded_from bigint not null references revision (id),
  recorded_to bigint references revision (id),
  constraint institution_identifier_evidence_fkey
    foreign key (evidence_id, source_id) references evidence (id, source_id),
  constraint institution_identifier_valid_present check (not isempty(valid)),
  constraint institution_identifier_recorded_forward check (recorded_to > recorded_from),
  constraint institution_identifier_one_bearer exclude using gist (
    code with =, institution_id with <>, valid with &&) where (recorded_to is null),
  constraint institution_identifier_no_repeat exclude using gist (
    institution_id with =, source_id with =, code with =, valid with &&)
    where (recorded_to is null)
);
create index institution_identifier_code on institution_identifier (code);
create index institution_identifier_institution on institution_identifier (institution_id);

-- What a source says an institution is, from a day on and until the source's next description:
-- two descriptions of one source cannot overlap, because a description has no end of its own.
create table institution_record (
  institution_id bigint not null references institution (id),
  source_id bigint not null,
  evidence_id bigint not null,
  kind text,
  control text,
  country country_code,
  region text,
  city text,
  address text,
  founded date,
  founded_precision date_precision,
  website text,
  valid_from date not null default '-infinity',
  recorded_from bigint not null references revision (id),
  recorded_to bigint references revision (id),
  constraint institution_record_evidence_fkey
    foreign key (evidence_id, source_id) references evidence (id, source_id),
  constraint institution_record_kind_known check (
    kind in (
      'university', 'central_university', 'state_public_university', 'state_private_university',
      'deemed_university', 'open_university', 'institution_of_national_importance',
      'foreign_university', 'college', 'standalone', 'school', 'platform', 'company',
      'certifying_body', 'aggregator')),
  constraint institution_record_control_known check (
    control in ('public', 'private_nonprofit', 'private_for_profit', 'private', 'aided')),
  constraint institution_record_founded_whole check (
    (founded is null) = (founded_precision is null)),
  constraint institution_record_recorded_forward check (recorded_to > recorded_from)
);
create unique index institution_record_current
  on institution_record (institution_id, source_id, valid_from) where (recorded_to is null);
create index institution_record_history
  on institution_record (institution_id) where (recorded_to is not null);

create table institution_status (
  institution_id bigint not null references institution (id),
  source_id bigint not null,
  evidence_id bigint not null,
  status text not null,
  reason text,
  valid daterange not null default '(,)',
  recorded_from bigint not null references revision (id),
  recorded_to bigint references revision (id),
  constraint institution_status_evidence_fkey
    foreign key (evidence_id, source_id) references evidence (id, source_id),
  constraint institution_status_known check (
    status in ('active', 'inactive', 'closed', 'withdrawn')),
  constraint institution_status_reason_given check (status <> 'withdrawn' or reason is not null),
  constraint institution_status_valid_present check (not isempty(valid)),
  constraint institution_status_recorded_forward check (recorded_to > recorded_from),
  constraint institution_status_one_at_a_time exclude using gist (
    institution_id with =, source_id with =, valid with &&) where (recorded_to is null)
);
create index institution_status_institution on institution_status (institution_id);

-- "institution_id is kind of related_id": a campus of, affiliated to, the predecessor of.
create table institution_relation (
  institution_id bigint not null references institution (id),
  related_id bigint not null references institution (id),
  source_id bigint not null,
  evidence_id bigint not null,
  kind text not null,
  valid daterange not null default '(,)',
  recorded_from bigint not null references revision (id),
  recorded_to bigint references revision (id),
  constraint institution_relation_evidence_fkey
    foreign key (evidence_id, source_id) references evidence (id, source_id),
  constraint institution_relation_kind_known check (
    kind in (
      'child_of', 'affiliated_to', 'campus_of', 'franchise_of', 'platform_partner_of',
      'renamed_to', 'merged_into', 'split_into', 'succeeded_by', 'duplicate_of')),
  constraint institution_relation_not_itself check (institution_id <> related_id),
  constraint institution_relation_valid_present check (not isempty(valid)),
  constraint institution_relation_recorded_forward check (recorded_to > recorded_from),
  constraint institution_relation_no_repeat exclude using gist (
    institution_id with =, related_id with =, kind with =, source_id with =, valid with &&)
    where (recorded_to is null)
);
create index institution_relation_institution on institution_relation (institution_id);
create index institution_relation_related on institution_relation (related_id);

create trigger institution_name_append_only before update or delete on institution_name
  for each row execute function fact_is_only_ever_closed();
create trigger institution_identifier_append_only before update or delete on institution_identifier
  for each row execute function fact_is_only_ever_closed();
create trigger institution_record_append_only before update or delete on institution_record
  for each row execute function fact_is_only_ever_closed();
create trigger institution_status_append_only before update or delete on institution_status
  for each row execute function fact_is_only_ever_closed();
create trigger institution_relation_append_only before update or delete on institution_relation
  for each row execute function fact_is_only_ever_closed();
