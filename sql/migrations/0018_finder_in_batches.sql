-- What is pending for the finder may be more than a transaction should wait for: it is then taken in
-- portions, each in a transaction of its own, and what is not yet taken stays pending. And a program
-- that another one continues is no longer listed, so relations touch both of their sides.

alter table program_pending drop column finding_key;
comment on table institution_pending is
  'Institutions whose card is not what the facts say; searches tell how many, the next refresh mends.';
comment on table program_pending is
  'Programs whose card is not what the facts say; searches tell how many, the next refresh mends.';

-- The portion that a transaction is working on, empty between transactions.
create unlogged table institution_due (
  institution_id bigint not null,
  constraint institution_due_pkey primary key (institution_id)
);
create unlogged table program_due (
  program_id bigint not null,
  finding_key text collate "C",
  constraint program_due_pkey primary key (program_id)
);
create index program_due_finding_key on program_due (finding_key) where (finding_key is not null);
alter table program_finding set unlogged;

-- A new program has no card before it has a record, and that it is pending need not be found twice.
create function finder_program_begun() returns trigger language plpgsql as $$
begin
  insert into institution_pending (institution_id)
  select distinct t.institution_id from touched t
  on conflict do nothing;
  return null;
end $$;
drop trigger program_finder_insert on program;
create trigger program_finder_insert after insert on program
  referencing new table as touched
  for each statement execute function finder_program_begun();

create function finder_institution_related() returns trigger language plpgsql as $$
begin
  insert into institution_pending (institution_id)
  select t.institution_id from touched t
  union
  select t.related_id from touched t
  on conflict do nothing;
  insert into program_pending (program_id)
  with recursive later (id) as (
    -- What was decided about a predecessor counts for whoever came after it, at whatever remove.
    select t.related_id from touched t
    union
    select r.related_id
    from later l
    join institution_relation r on r.institution_id = l.id and r.recorded_to is null
  )
  select p.id
  from leading_to(
    array(select l.id from later l) || array(select t.institution_id from touched t)) m (id)
  join program p on p.institution_id = m.id and p.recorded_to is null
  on conflict do nothing;
  return null;
end $$;
drop trigger institution_relation_finder_insert on institution_relation;
drop trigger institution_relation_finder_update on institution_relation;
create trigger institution_relation_finder_insert after insert on institution_relation
  referencing new table as touched
  for each statement execute function finder_institution_related();
create trigger institution_relation_finder_update after update on institution_relation
  referencing new table as touched
  for each statement execute function finder_institution_related();

create function finder_program_related() returns trigger language plpgsql as $$
begin
  insert into program_pending (program_id)
  with recursive heir (id) as (
    select t.program_id from touched t
    union
    select r.program_id
    from heir h
    join program_relation r on r.related_id = h.id and r.recorded_to is null
  )
  select h.id from heir h
  union
  select t.related_id from touched t
  on conflict do nothing;
  return null;
end $$;
drop trigger program_relation_finder_insert on program_relation;
drop trigger program_relation_finder_update on program_relation;
create trigger program_relation_finder_insert after insert on program_relation
  referencing new table as touched
  for each statement execute function finder_program_related();
create trigger program_relation_finder_update after update on program_relation
  referencing new table as touched
  for each statement execute function finder_program_related();

-- What others continue may be listed still.
insert into program_pending (program_id)
select distinct r.related_id from program_relation r where r.recorded_to is null
on conflict do nothing;
