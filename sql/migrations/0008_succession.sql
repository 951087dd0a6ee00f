-- Succession: what became of institutions and programs, why it was recorded, and who has looked
-- again at the evidence.

-- An act of a person may say why; an import speaks through its file.
alter table revision add column reason text;

-- An institution ends in one way at a time: into one successor. Two sources may say the same, but
-- nothing that has been merged is merged again into something else.
alter table institution_relation add constraint institution_relation_one_end
  exclude using gist (institution_id with =, related_id with <>, valid with &&)
  where (
    recorded_to is null and kind in ('renamed_to', 'merged_into', 'succeeded_by', 'duplicate_of'));

-- "program_id continues related_id": the successor's program is what became of the predecessor's.
create table program_relation (
  program_id bigint not null references program (id),
  related_id bigint not null references program (id),
  source_id bigint not null,
  evidence_id bigint not null,
  kind text not null,
  valid daterange not null default '(,)',
  recorded_from bigint not null references revision (id),
  recorded_to bigint references revision (id),
  constraint program_relation_evidence_fkey
    foreign key (evidence_id, source_id) references evidence (id, source_id),
  constraint program_relation_kind_known check (kind in ('continues')),
  constraint program_relation_not_itself check (program_id <> related_id),
  constraint program_relation_valid_present check (not isempty(valid)),
  constraint program_relation_recorded_forward check (recorded_to > recorded_from),
  constraint program_relation_no_repeat exclude using gist (
    program_id with =, related_id with =, kind with =, source_id with =, valid with &&)
    where (recorded_to is null)
);
comment on column program_relation.valid is
  'Without a beginning, the day on which the predecessor''s institution was merged is meant.';
-- Both directions are asked at every look-up of a program: whom it continues, and who continues it.
create index program_relation_program on program_relation (program_id);
create index program_relation_related on program_relation (related_id);

create trigger program_relation_append_only before update or delete on program_relation
  for each row execute function fact_is_only_ever_closed();

-- A path through successors must end somewhere. Two writers that each close half of a circle wait
-- for each other here, so that one of them sees the other's half.
create function succession_has_an_end() returns trigger language plpgsql as $$
declare
  returns_to_itself boolean;
begin
  perform pg_advisory_xact_lock(hashtext('prospectus succession'), hashtext(current_schema()));
  if tg_table_name = 'institution_relation' then
    with recursive later (id) as (
      select new.related_id
      union
      select r.related_id
      from later l
      join institution_relation r on r.institution_id = l.id and r.recorded_to is null
        and r.kind in ('renamed_to', 'merged_into', 'succeeded_by', 'duplicate_of')
    )
    select exists (select from later where id = new.institution_id) into returns_to_itself;
  else
    with recursive earlier (id) as (
      select new.related_id
      union
      select r.related_id
      from earlier e
      join program_relation r on r.program_id = e.id and r.recorded_to is null
    )
    select exists (select from earlier where id = new.program_id) into returns_to_itself;
  end if;
  if returns_to_itself then
    raise exception 'this succession would lead in a circle'
      using errcode = 'integrity_constraint_violation', constraint = tg_table_name || '_no_circle';
  end if;
  return null;
end $$;
create constraint trigger institution_relation_no_circle after insert on institution_relation
  for each row
  when (new.kind in ('renamed_to', 'merged_into', 'succeeded_by', 'duplicate_of'))
  execute function succession_has_an_end();
create constraint trigger program_relation_no_circle after insert on program_relation
  for each row execute function succession_has_an_end();

-- Somebody has looked at the document again. The latest verification says by when to look next;
-- without a day, nobody need.
create table evidence_verification (
  evidence_id bigint not null references evidence (id),
  verified_by text not null,
  verified_on date not null,
  reverify_by date,
  recorded_from bigint not null references revision (id),
  constraint evidence_verification_pkey primary key (evidence_id, recorded_from),
  constraint evidence_verification_by_present check (btrim(verified_by) <> ''),
  constraint evidence_verification_again_later check (reverify_by > verified_on)
);

create function record_is_never_changed() returns trigger language plpgsql as $$
begin
  raise exception 'a recorded % is never overwritten or deleted', tg_table_name
    using errcode = 'integrity_constraint_violation', constraint = tg_table_name || '_append_only';
end $$;
create trigger evidence_verification_append_only before update or delete on evidence_verification
  for each row execute function record_is_never_changed();
