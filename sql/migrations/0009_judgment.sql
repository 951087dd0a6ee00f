-- What judging and converting need: which kinds of program and which modes an activity is about,
-- what is prohibited, and what currencies were worth.

alter table activity add column kinds text[];
alter table activity add column modes text[];
alter table activity add column teach_out boolean not null default false;
alter table activity add constraint activity_kinds_known check (
  kinds <@ array['degree', 'diploma', 'certificate', 'certification', 'micro_credential',
                 'nano_degree', 'badge', 'mooc_course', 'module']);
alter table activity add constraint activity_modes_known check (
  modes <@ array['conventional', 'odl', 'online', 'blended']);
comment on column activity.kinds is
  'The kinds of program the authority decides about; null means every kind.';
comment on column activity.modes is
  'The modes the authority decides about; null means every mode.';
comment on column activity.teach_out is
  'Whether those admitted under a grant may finish after its end.';

-- UGC (ODL Programmes and Online Programmes) Regulations 2020: entitlement is for degrees and
-- diplomas in these modes, and learners enrolled while it held may complete.
update activity set kinds = array['degree', 'diploma'], modes = array['odl'], teach_out = true
where code = 'ugc_deb_odl';
update activity set kinds = array['degree', 'diploma'], modes = array['online'], teach_out = true
where code = 'ugc_deb_online';
update activity set kinds = array['degree', 'diploma', 'certificate']
where code in ('aicte_approval', 'nba_accreditation');

-- A field of study that an authority forbids in a mode. It is a fact like any other; regulation
-- that only warns is a rule pack, which is not in the database.
create table prohibition (
  id bigint generated always as identity primary key,
  source_id bigint not null,
  evidence_id bigint not null,
  pack text not null default '',
  activity text not null references activity (code),
  mode study_mode,
  fields text[] not null default '{}',
  words text[] not null default '{}',
  levels text[] not null default '{}',
  wording text not null,
  valid daterange not null default '(,)',
  recorded_from bigint not null references revision (id),
  recorded_to bigint references revision (id),
  constraint prohibition_evidence_fkey
    foreign key (evidence_id, source_id) references evidence (id, source_id),
  constraint prohibition_says_what check (
    fields <> '{}' or words <> '{}' or levels <> '{}'),
  constraint prohibition_wording_present check (btrim(wording) <> ''),
  constraint prohibition_valid_present check (not isempty(valid)),
  constraint prohibition_recorded_forward check (recorded_to > recorded_from),
  constraint prohibition_no_repeat exclude using gist (
    source_id with =, pack with =, activity with =, (coalesce(mode::text, '')) with =,
    wording with =, valid with &&)
    where (recorded_to is null)
);
comment on column prohibition.mode is 'The mode; null forbids every mode.';
create trigger prohibition_append_only before update or delete on prohibition
  for each row execute function fact_is_only_ever_closed();

-- One unit of base was worth so many units of quote on a day. Two sources may differ.
create table exchange_rate (
  base text not null references currency (code),
  quote text not null references currency (code),
  on_day date not null,
  rate numeric(24, 10) not null,
  source_id bigint not null,
  evidence_id bigint not null,
  recorded_from bigint not null references revision (id),
  recorded_to bigint references revision (id),
  constraint exchange_rate_evidence_fkey
    foreign key (evidence_id, source_id) references evidence (id, source_id),
  constraint exchange_rate_of_two_currencies check (base <> quote),
  constraint exchange_rate_positive check (rate > 0),
  constraint exchange_rate_recorded_forward check (recorded_to > recorded_from)
);
create unique index exchange_rate_current
  on exchange_rate (base, quote, on_day, source_id) where (recorded_to is null);
create trigger exchange_rate_append_only before update or delete on exchange_rate
  for each row execute function fact_is_only_ever_closed();
