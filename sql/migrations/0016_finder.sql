-- What the finder reads: cards of institutions and programs with everything that a list shows, sorts
-- by and filters on, and the beginnings by which names are found. All of it is worked out from facts
-- and can be thrown away; whatever touches a fact leaves the number of what it touched here, so that
-- no way of writing can forget the finder.

create table institution_pending (
  institution_id bigint not null,
  constraint institution_pending_pkey primary key (institution_id)
);
comment on table institution_pending is
  'Institutions whose card is not what the facts say; empty between transactions.';

create table program_pending (
  program_id bigint not null,
  finding_key text collate "C",
  constraint program_pending_pkey primary key (program_id)
);
comment on table program_pending is
  'Programs whose card is not what the facts say; empty between transactions.';

-- Where a region or a city is compared: without case, accents and punctuation. Unlike a name's
-- folding it is the same few steps here and in the program.
create function place_key(place text) returns text
language sql immutable strict parallel safe
return btrim(regexp_replace(
  translate(
    case octet_length(place)
      when length(place) then place
      else regexp_replace(normalize(place, NFD), '[\u0300-\u036f]', '', 'g')
    end,
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'),
  '[\u0001-\u002f\u003a-\u0060\u007b-\u007f]+', ' ', 'g'));

-- The acronyms that the words of a folded name make, with and without its small words: `indian
-- institute of technology` gives iit and iiot.
create function name_initials(folded text) returns text[]
language sql immutable strict parallel safe
return array[
  regexp_replace(folded, '([^ ])[^ ]* *', '\1', 'g'),
  regexp_replace(
    regexp_replace(
      folded,
      '\m(of|the|and|for|in|at|on|to|de|da|do|del|di|des|du|la|le|les|der|die|das|und|et|y|e|a|an)\M',
      '', 'g'),
    ' *([^ ])[^ ]* *', '\1', 'g')];

create table institution_card (
  institution_id bigint not null,
  code text collate "C" not null,
  name text not null,
  sort_name text collate "C" not null,
  kind text,
  control text,
  country text,
  region text,
  city text,
  region_key text,
  city_key text,
  programs integer not null,
  -- Null while it is active.
  status text,
  holds_until date,
  constraint institution_card_pkey primary key (institution_id)
);
comment on column institution_card.holds_until is
  'The first day on which a stored fact begins or ends; from then on the card is outdated.';
create index institution_card_name on institution_card (sort_name, code);
create index institution_card_holds_until on institution_card (holds_until)
  where (holds_until is not null);

create table institution_term (
  institution_id bigint not null,
  form smallint not null,
  term text collate "C" not null,
  constraint institution_term_form_known check (form between 0 and 2)
);
comment on column institution_term.form is
  '0: the folded name without its blanks; 1: the same from a later word on; 2: initials.';
create index institution_term_found on institution_term (form, term, institution_id);
create index institution_term_institution on institution_term (institution_id);

create table program_card (
  program_id bigint not null,
  institution_id bigint not null,
  code text collate "C" not null,
  title text not null,
  sort_title text collate "C" not null,
  level text,
  field text,
  field_text text,
  duration_text text,
  modes text[] not null,
  months_low numeric,
  months_high numeric,
  credits_low numeric,
  credits_high numeric,
  currency text,
  cost_class smallint not null,
  cost_low bigint,
  cost_high bigint,
  is_inactive boolean not null,
  -- Everything that is asked for as a word: the title's words, and facets such as =level=bachelor.
  terms tsvector not null,
  holds_until date,
  constraint program_card_pkey primary key (program_id),
  constraint program_card_cost_class_range check (cost_class between 0 and 3),
  constraint program_card_cost_whole check (
    (cost_low is null) = (cost_class = 3) and (cost_low is null) = (currency is null))
);
comment on column program_card.cost_class is
  '0: complete, 1: a printed total, 2: at least so much, 3: unknown. Only equals are compared.';
create index program_card_terms on program_card using gin (terms);
create index program_card_title on program_card (sort_title, code);
create index program_card_cost on program_card (currency, cost_class, cost_low, sort_title, code);
create index program_card_holds_until on program_card (holds_until)
  where (holds_until is not null);
create index program_card_institution on program_card (institution_id);

-- What a program's verdicts and total are is worked out by the program's own rules, once for all
-- programs of an institution that differ in nothing that counts.
create table program_finding (
  key text collate "C" not null,
  verdicts text[] not null,
  currency text,
  cost_class smallint not null,
  cost_low bigint,
  cost_high bigint,
  holds_until date,
  constraint program_finding_pkey primary key (key)
);

-- What a fact is about is marked as pending, statement by statement.

-- These institutions and all that became one of them: their programs are now its programs.
create function leading_to(institutions bigint[]) returns setof bigint
language sql stable parallel safe
as $$
  with recursive member (id) as (
    select i from unnest(institutions) i
    union
    select r.institution_id
    from member m
    join institution_relation r on r.related_id = m.id and r.recorded_to is null
      and r.kind in ('renamed_to', 'merged_into', 'split_into', 'succeeded_by', 'duplicate_of')
  )
  select m.id from member m;
$$;

create function finder_institution_touched() returns trigger language plpgsql as $$
begin
  insert into institution_pending (institution_id)
  select distinct t.institution_id from touched t
  on conflict do nothing;
  insert into program_pending (program_id)
  select p.id
  from program p
  where p.institution_id in (
      select leading_to(array(select distinct t.institution_id from touched t)))
    and p.recorded_to is null
  on conflict do nothing;
  return null;
end $$;
create trigger institution_name_finder_insert after insert on institution_name
  referencing new table as touched
  for each statement execute function finder_institution_touched();
create trigger institution_name_finder_update after update on institution_name
  referencing new table as touched
  for each statement execute function finder_institution_touched();
create trigger institution_record_finder_insert after insert on institution_record
  referencing new table as touched
  for each statement execute function finder_institution_touched();
create trigger institution_record_finder_update after update on institution_record
  referencing new table as touched
  for each statement execute function finder_institution_touched();
create trigger institution_status_finder_insert after insert on institution_status
  referencing new table as touched
  for each statement execute function finder_institution_touched();
create trigger institution_status_finder_update after update on institution_status
  referencing new table as touched
  for each statement execute function finder_institution_touched();
create trigger institution_relation_finder_insert after insert on institution_relation
  referencing new table as touched
  for each statement execute function finder_institution_touched();
create trigger institution_relation_finder_update after update on institution_relation
  referencing new table as touched
  for each statement execute function finder_institution_touched();
create function finder_institution_ended() returns trigger language plpgsql as $$
begin
  insert into institution_pending (institution_id)
  select t.id from touched t
  on conflict do nothing;
  return null;
end $$;
create trigger institution_finder_insert after insert on institution
  referencing new table as touched
  for each statement execute function finder_institution_ended();
create trigger institution_finder_update after update on institution
  referencing new table as touched
  for each statement execute function finder_institution_ended();
create function finder_program_ended() returns trigger language plpgsql as $$
begin
  insert into program_pending (program_id)
  select t.id from touched t
  on conflict do nothing;
  insert into institution_pending (institution_id)
  select distinct t.institution_id from touched t
  on conflict do nothing;
  return null;
end $$;
create trigger program_finder_insert after insert on program
  referencing new table as touched
  for each statement execute function finder_program_ended();
create trigger program_finder_update after update on program
  referencing new table as touched
  for each statement execute function finder_program_ended();
create function finder_program_touched() returns trigger language plpgsql as $$
begin
  insert into program_pending (program_id)
  select distinct t.program_id from touched t
  on conflict do nothing;
  return null;
end $$;
create trigger program_name_finder_insert after insert on program_name
  referencing new table as touched
  for each statement execute function finder_program_touched();
create trigger program_name_finder_update after update on program_name
  referencing new table as touched
  for each statement execute function finder_program_touched();
create trigger program_record_finder_insert after insert on program_record
  referencing new table as touched
  for each statement execute function finder_program_touched();
create trigger program_record_finder_update after update on program_record
  referencing new table as touched
  for each statement execute function finder_program_touched();
create trigger program_relation_finder_insert after insert on program_relation
  referencing new table as touched
  for each statement execute function finder_program_touched();
create trigger program_relation_finder_update after update on program_relation
  referencing new table as touched
  for each statement execute function finder_program_touched();
create trigger offering_finder_insert after insert on offering
  referencing new table as touched
  for each statement execute function finder_program_touched();
create trigger offering_finder_update after update on offering
  referencing new table as touched
  for each statement execute function finder_program_touched();
create function finder_approval_touched() returns trigger language plpgsql as $$
begin
  insert into program_pending (program_id)
  with recursive heir (id) as (
    select a.program_id
    from touched t
    join approval a on a.id = t.approval_id
    where a.program_id is not null
    union
    -- Who continues a program inherits what was decided about it.
    select r.program_id
    from heir h
    join program_relation r on r.related_id = h.id and r.recorded_to is null
  )
  select h.id from heir h
  on conflict do nothing;
  return null;
end $$;
create trigger approval_decision_finder_insert after insert on approval_decision
  referencing new table as touched
  for each statement execute function finder_approval_touched();
create trigger approval_decision_finder_update after update on approval_decision
  referencing new table as touched
  for each statement execute function finder_approval_touched();
create function finder_fee_touched() returns trigger language plpgsql as $$
begin
  insert into program_pending (program_id)
  select f.program_id
  from touched t
  join fee_schedule f on f.id = t.schedule_id
  where f.program_id is not null
  union
  select p.id
  from touched t
  join fee_schedule f on f.id = t.schedule_id
  cross join lateral leading_to(array[f.institution_id]) m (id)
  join program p on p.institution_id = m.id and p.recorded_to is null
  where f.institution_id is not null
  on conflict do nothing;
  return null;
end $$;
create trigger fee_line_finder_insert after insert on fee_line
  referencing new table as touched
  for each statement execute function finder_fee_touched();
create trigger fee_line_finder_update after update on fee_line
  referencing new table as touched
  for each statement execute function finder_fee_touched();
create function finder_prohibition_touched() returns trigger language plpgsql as $$
begin
  insert into program_pending (program_id)
  select p.id
  from program p
  where p.recorded_to is null
    and exists (
      select from touched t join activity v on v.code = t.activity
      where v.country is null or exists (
        select from institution_record r
        where r.institution_id = p.institution_id and r.country = v.country
          and r.recorded_to is null))
  on conflict do nothing;
  return null;
end $$;
create trigger prohibition_finder_insert after insert on prohibition
  referencing new table as touched
  for each statement execute function finder_prohibition_touched();
create trigger prohibition_finder_update after update on prohibition
  referencing new table as touched
  for each statement execute function finder_prohibition_touched();

-- What is there already waits to be worked out.
insert into institution_pending (institution_id)
select i.id from institution i where i.recorded_to is null;
insert into program_pending (program_id)
select p.id from program p where p.recorded_to is null;
