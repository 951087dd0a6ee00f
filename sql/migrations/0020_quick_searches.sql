-- What searches need so that none reads more of the registry than its answer takes: counts that are
-- kept, an index by length, and a question as one value; and what fields are called beside their
-- labels. The counts are as far as the cards are; what refreshes the cards keeps them.

-- Everything that is asked of a program but for its order; what is null lets everything through.
create type program_asking as (
  -- What program_card.terms has to hold.
  terms tsquery,
  -- One of them again, as the card has it.
  level text,
  currency text,
  cost_low bigint,
  cost_high bigint,
  months_low numeric,
  months_high numeric,
  credits_low numeric,
  credits_high numeric,
  includes_inactive boolean
);

create index program_card_duration on program_card (months_low, sort_title, code)
  where (months_low is not null);
-- Each level has its own lengths.
create index program_card_level on program_card (level, months_low, sort_title, code)
  where (months_low is not null);
create index program_card_span on program_card (months_low, sort_title, code)
  where (months_high is distinct from months_low);
create index program_card_credits on program_card (credits_low) where (credits_low is not null);

-- Active programs by what is often asked for.
create table program_count (
  kind text not null,
  key text collate "C" not null,
  programs bigint not null,
  constraint program_count_pkey primary key (kind, key),
  constraint program_count_kind_known check (kind in ('level', 'field', 'title'))
);
comment on column program_count.key is
  'A level or nothing, a field''s code (programs of the fields under it count too), a folded title.';

insert into program_count (kind, key, programs)
select 'level', coalesce(c.level, ''), count(*) filter (where not c.is_inactive)
from program_card c
group by 2
union all
select 'title', c.sort_title, count(*) filter (where not c.is_inactive)
from program_card c
group by 2
union all
select 'field', substr(t.term, 8), count(*) filter (where not c.is_inactive)
from program_card c
cross join lateral unnest(tsvector_to_array(c.terms)) t (term)
where starts_with(t.term, '=field=')
group by 2;

-- The cards of programs with several names now say so.
insert into program_pending (program_id)
select distinct n.program_id from program_name n where n.recorded_to is null
union
select r.program_id
from program_record r
where r.recorded_to is null
group by r.program_id
having count(*) > 1
on conflict do nothing;

-- A name that begins with single letters (M B Arts College) is found by them, but after the names of
-- which a word or an acronym is what was typed.
alter table institution_term drop constraint institution_term_form_known;
alter table institution_term
  add constraint institution_term_form_known check (form between 0 and 4);
comment on column institution_term.form is
  '0: the folded name without its blanks; 1: from a later word on; 2: initials; 3, 4: as 0 and 1 where the first word is one letter.';
insert into institution_pending (institution_id)
select distinct n.institution_id
from institution_name n
where n.recorded_to is null and n.folded ~ '(^| )[a-z] [a-z]'
on conflict do nothing;

-- What catalogues call fields beside their labels: abbreviations, degrees that stand for a field, and
-- everyday words. Made of deploy/codes/field_synonyms.csv.
create table field_synonym (
  name text not null,
  code scheme_code not null,
  source text not null,
  -- As labels of fields are.
  folded text not null generated always as (
    btrim(regexp_replace(
      lower(replace(replace(replace(name, '''', ''), '.', ''), '&', ' and ')),
      '[^[:alnum:]]+', ' ', 'g'))) stored,
  constraint field_synonym_pkey primary key (folded, code),
  constraint field_synonym_code_fkey foreign key (code) references field_of_study (code),
  constraint field_synonym_words_present check (btrim(name) <> '' and btrim(source) <> '')
);
create index field_synonym_code on field_synonym (code);
insert into field_synonym (name, code, source) values
  ('Agri', 'cip:01', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Agri', 'iscedf:081', 'usual in catalogues of India and the USA; no document was consulted'),
  ('AI and ML', 'cip:11.01', 'usual in catalogues of India and the USA; no document was consulted'),
  ('AI and ML', 'iscedf:0613', 'usual in catalogues of India and the USA; no document was consulted'),
  ('AIDS', 'cip:11.01', 'usual in catalogues of India and the USA; no document was consulted'),
  ('AIDS', 'iscedf:0613', 'usual in catalogues of India and the USA; no document was consulted'),
  ('AIML', 'cip:11.01', 'usual in catalogues of India and the USA; no document was consulted'),
  ('AIML', 'iscedf:0613', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Architect', 'cip:04.02', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Architect', 'iscedf:0731', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Automobile Engineering', 'cip:14.19', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Automobile Engineering', 'iscedf:0716', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Ayurveda', 'cip:51.33', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Ayurveda', 'iscedf:0917', 'usual in catalogues of India and the USA; no document was consulted'),
  ('AYUSH', 'cip:51.33', 'usual in catalogues of India and the USA; no document was consulted'),
  ('AYUSH', 'iscedf:0917', 'usual in catalogues of India and the USA; no document was consulted'),
  ('B.Arch', 'cip:04.02', 'usual in catalogues of India and the USA; no document was consulted'),
  ('B.Arch', 'iscedf:0731', 'usual in catalogues of India and the USA; no document was consulted'),
  ('B.Com', 'cip:52.03', 'usual in catalogues of India and the USA; no document was consulted'),
  ('B.Com', 'iscedf:0411', 'usual in catalogues of India and the USA; no document was consulted'),
  ('B.Ed', 'cip:13.12', 'usual in catalogues of India and the USA; no document was consulted'),
  ('B.Ed', 'iscedf:0114', 'usual in catalogues of India and the USA; no document was consulted'),
  ('B.P.Ed', 'cip:13.13', 'usual in catalogues of India and the USA; no document was consulted'),
  ('B.P.Ed', 'iscedf:1014', 'usual in catalogues of India and the USA; no document was consulted'),
  ('B.Pharm', 'cip:51.20', 'usual in catalogues of India and the USA; no document was consulted'),
  ('B.Pharm', 'iscedf:0916', 'usual in catalogues of India and the USA; no document was consulted'),
  ('B.Plan', 'cip:04.03', 'usual in catalogues of India and the USA; no document was consulted'),
  ('B.Plan', 'iscedf:0731', 'usual in catalogues of India and the USA; no document was consulted'),
  ('B.Stat', 'cip:27.05', 'usual in catalogues of India and the USA; no document was consulted'),
  ('B.Stat', 'iscedf:0542', 'usual in catalogues of India and the USA; no document was consulted'),
  ('B.V.Sc', 'cip:01.80', 'usual in catalogues of India and the USA; no document was consulted'),
  ('B.V.Sc', 'iscedf:0841', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BAMS', 'cip:51.33', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BAMS', 'iscedf:0917', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BBA', 'cip:52.02', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BBA', 'iscedf:0413', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BCA', 'cip:11.01', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BCA', 'iscedf:0613', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BDS', 'cip:51.04', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BDS', 'iscedf:0911', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BFA', 'cip:50.07', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BFA', 'iscedf:0213', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BHM', 'cip:52.09', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BHM', 'iscedf:1013', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BHMS', 'cip:51.33', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BHMS', 'iscedf:0917', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Biotech', 'cip:26.12', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Biotech', 'iscedf:0512', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BJMC', 'cip:09.04', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BJMC', 'iscedf:0321', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BLIS', 'cip:25.01', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BLIS', 'iscedf:0322', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BMLT', 'cip:51.10', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BMLT', 'iscedf:0914', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BMS', 'cip:52.02', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BMS', 'iscedf:0413', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BOT', 'cip:51.23', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BOT', 'iscedf:0915', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BPA', 'cip:50.09', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BPA', 'iscedf:0215', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BPT', 'cip:51.23', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BPT', 'iscedf:0915', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BSW', 'cip:44.07', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BSW', 'iscedf:0923', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BTTM', 'cip:52.09', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BTTM', 'iscedf:1015', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BUMS', 'cip:51.33', 'usual in catalogues of India and the USA; no document was consulted'),
  ('BUMS', 'iscedf:0917', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Civil', 'cip:14.08', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Civil', 'iscedf:0732', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Commerce', 'cip:52.01', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Commerce', 'cip:52.03', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Commerce', 'iscedf:041', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Computer Science and Engineering', 'cip:11.07', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Computer Science and Engineering', 'cip:14.09', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Computer Science and Engineering', 'iscedf:0613', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Computing', 'cip:11', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Computing', 'iscedf:06', 'usual in catalogues of India and the USA; no document was consulted'),
  ('CSE', 'cip:11.07', 'usual in catalogues of India and the USA; no document was consulted'),
  ('CSE', 'cip:14.09', 'usual in catalogues of India and the USA; no document was consulted'),
  ('CSE', 'iscedf:0613', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Cyber security', 'cip:11.10', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Cyber security', 'iscedf:0612', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Cybersecurity', 'cip:11.10', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Cybersecurity', 'iscedf:0612', 'usual in catalogues of India and the USA; no document was consulted'),
  ('D.El.Ed', 'cip:13.12', 'usual in catalogues of India and the USA; no document was consulted'),
  ('D.El.Ed', 'iscedf:0113', 'usual in catalogues of India and the USA; no document was consulted'),
  ('D.Pharm', 'cip:51.20', 'usual in catalogues of India and the USA; no document was consulted'),
  ('D.Pharm', 'iscedf:0916', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Data science', 'cip:11.07', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Data science', 'iscedf:0542', 'usual in catalogues of India and the USA; no document was consulted'),
  ('DDS', 'cip:51.04', 'usual in catalogues of India and the USA; no document was consulted'),
  ('DDS', 'iscedf:0911', 'usual in catalogues of India and the USA; no document was consulted'),
  ('DMD', 'cip:51.04', 'usual in catalogues of India and the USA; no document was consulted'),
  ('DMD', 'iscedf:0911', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Doctor', 'cip:51.12', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Doctor', 'iscedf:0912', 'usual in catalogues of India and the USA; no document was consulted'),
  ('DPT', 'cip:51.23', 'usual in catalogues of India and the USA; no document was consulted'),
  ('DPT', 'iscedf:0915', 'usual in catalogues of India and the USA; no document was consulted'),
  ('DVM', 'cip:01.80', 'usual in catalogues of India and the USA; no document was consulted'),
  ('DVM', 'iscedf:0841', 'usual in catalogues of India and the USA; no document was consulted'),
  ('ECE', 'cip:14.10', 'usual in catalogues of India and the USA; no document was consulted'),
  ('ECE', 'cip:14.47', 'usual in catalogues of India and the USA; no document was consulted'),
  ('ECE', 'iscedf:0714', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Econ', 'cip:45.06', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Econ', 'iscedf:0311', 'usual in catalogues of India and the USA; no document was consulted'),
  ('EEE', 'cip:14.10', 'usual in catalogues of India and the USA; no document was consulted'),
  ('EEE', 'iscedf:0713', 'usual in catalogues of India and the USA; no document was consulted'),
  ('EIE', 'cip:14.10', 'usual in catalogues of India and the USA; no document was consulted'),
  ('EIE', 'iscedf:0714', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Electrical and Electronics Engineering', 'cip:14.10', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Electrical and Electronics Engineering', 'iscedf:0713', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Electronics and Communication Engineering', 'cip:14.10', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Electronics and Communication Engineering', 'iscedf:0714', 'usual in catalogues of India and the USA; no document was consulted'),
  ('ESL', 'cip:13.14', 'usual in catalogues of India and the USA; no document was consulted'),
  ('ESL', 'iscedf:0114', 'usual in catalogues of India and the USA; no document was consulted'),
  ('HMCT', 'cip:52.09', 'usual in catalogues of India and the USA; no document was consulted'),
  ('HMCT', 'iscedf:1013', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Hotel Management', 'cip:52.09', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Hotel Management', 'iscedf:1013', 'usual in catalogues of India and the USA; no document was consulted'),
  ('HR', 'cip:52.10', 'usual in catalogues of India and the USA; no document was consulted'),
  ('HR', 'iscedf:0413', 'usual in catalogues of India and the USA; no document was consulted'),
  ('HRM', 'cip:52.10', 'usual in catalogues of India and the USA; no document was consulted'),
  ('HRM', 'iscedf:0413', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Human Resources', 'cip:52.10', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Human Resources', 'iscedf:0413', 'usual in catalogues of India and the USA; no document was consulted'),
  ('ICT', 'cip:11', 'usual in catalogues of India and the USA; no document was consulted'),
  ('ICT', 'iscedf:061', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Information Technology', 'cip:11.01', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Information Technology', 'iscedf:061', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Instrumentation Engineering', 'cip:14.10', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Instrumentation Engineering', 'iscedf:0714', 'usual in catalogues of India and the USA; no document was consulted'),
  ('IT', 'cip:11.01', 'usual in catalogues of India and the USA; no document was consulted'),
  ('IT', 'iscedf:061', 'usual in catalogues of India and the USA; no document was consulted'),
  ('JD', 'cip:22.01', 'usual in catalogues of India and the USA; no document was consulted'),
  ('JD', 'iscedf:0421', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Lawyer', 'cip:22.01', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Lawyer', 'iscedf:0421', 'usual in catalogues of India and the USA; no document was consulted'),
  ('LL.B', 'cip:22.01', 'usual in catalogues of India and the USA; no document was consulted'),
  ('LL.B', 'iscedf:0421', 'usual in catalogues of India and the USA; no document was consulted'),
  ('LL.M', 'cip:22.02', 'usual in catalogues of India and the USA; no document was consulted'),
  ('LL.M', 'iscedf:0421', 'usual in catalogues of India and the USA; no document was consulted'),
  ('M.Arch', 'cip:04.02', 'usual in catalogues of India and the USA; no document was consulted'),
  ('M.Arch', 'iscedf:0731', 'usual in catalogues of India and the USA; no document was consulted'),
  ('M.Com', 'cip:52.03', 'usual in catalogues of India and the USA; no document was consulted'),
  ('M.Com', 'iscedf:0411', 'usual in catalogues of India and the USA; no document was consulted'),
  ('M.Ed', 'cip:13.01', 'usual in catalogues of India and the USA; no document was consulted'),
  ('M.Ed', 'iscedf:0111', 'usual in catalogues of India and the USA; no document was consulted'),
  ('M.Pharm', 'cip:51.20', 'usual in catalogues of India and the USA; no document was consulted'),
  ('M.Pharm', 'iscedf:0916', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Mass Communication', 'cip:09.01', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Mass Communication', 'iscedf:0321', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Maths', 'cip:27', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Maths', 'iscedf:0541', 'usual in catalogues of India and the USA; no document was consulted'),
  ('MBA', 'cip:52.02', 'usual in catalogues of India and the USA; no document was consulted'),
  ('MBA', 'iscedf:0413', 'usual in catalogues of India and the USA; no document was consulted'),
  ('MBBS', 'cip:51.12', 'usual in catalogues of India and the USA; no document was consulted'),
  ('MBBS', 'iscedf:0912', 'usual in catalogues of India and the USA; no document was consulted'),
  ('MCA', 'cip:11.01', 'usual in catalogues of India and the USA; no document was consulted'),
  ('MCA', 'iscedf:0613', 'usual in catalogues of India and the USA; no document was consulted'),
  ('MD', 'cip:51.12', 'usual in catalogues of India and the USA; no document was consulted'),
  ('MD', 'iscedf:0912', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Mechanical', 'cip:14.19', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Mechanical', 'iscedf:0715', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Mechatronics', 'cip:14.42', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Mechatronics', 'iscedf:0714', 'usual in catalogues of India and the USA; no document was consulted'),
  ('MFA', 'cip:50.07', 'usual in catalogues of India and the USA; no document was consulted'),
  ('MFA', 'iscedf:0213', 'usual in catalogues of India and the USA; no document was consulted'),
  ('MIS', 'cip:52.12', 'usual in catalogues of India and the USA; no document was consulted'),
  ('MIS', 'iscedf:0612', 'usual in catalogues of India and the USA; no document was consulted'),
  ('MJMC', 'cip:09.04', 'usual in catalogues of India and the USA; no document was consulted'),
  ('MJMC', 'iscedf:0321', 'usual in catalogues of India and the USA; no document was consulted'),
  ('MLIS', 'cip:25.01', 'usual in catalogues of India and the USA; no document was consulted'),
  ('MLIS', 'iscedf:0322', 'usual in catalogues of India and the USA; no document was consulted'),
  ('MPA', 'cip:44.04', 'usual in catalogues of India and the USA; no document was consulted'),
  ('MPA', 'iscedf:0413', 'usual in catalogues of India and the USA; no document was consulted'),
  ('MPH', 'cip:51.22', 'usual in catalogues of India and the USA; no document was consulted'),
  ('MPH', 'iscedf:0910', 'usual in catalogues of India and the USA; no document was consulted'),
  ('MSW', 'cip:44.07', 'usual in catalogues of India and the USA; no document was consulted'),
  ('MSW', 'iscedf:0923', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Nurse', 'cip:51.38', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Nurse', 'iscedf:0913', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Para legal', 'cip:22.03', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Para legal', 'iscedf:0421', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Paramedical', 'cip:51.09', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Paramedical', 'iscedf:0914', 'usual in catalogues of India and the USA; no document was consulted'),
  ('PGDM', 'cip:52.02', 'usual in catalogues of India and the USA; no document was consulted'),
  ('PGDM', 'iscedf:0413', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Pharm.D', 'cip:51.20', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Pharm.D', 'iscedf:0916', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Physiotherapy', 'cip:51.23', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Physiotherapy', 'iscedf:0915', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Polsci', 'cip:45.10', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Polsci', 'iscedf:0312', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Production Engineering', 'cip:14.36', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Production Engineering', 'iscedf:0715', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Psych', 'cip:42', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Psych', 'iscedf:0313', 'usual in catalogues of India and the USA; no document was consulted'),
  ('RN', 'cip:51.38', 'usual in catalogues of India and the USA; no document was consulted'),
  ('RN', 'iscedf:0913', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Social welfare', 'cip:44.07', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Social welfare', 'iscedf:0923', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Software engineering', 'cip:14.09', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Software engineering', 'iscedf:0613', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Stats', 'cip:27.05', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Stats', 'iscedf:0542', 'usual in catalogues of India and the USA; no document was consulted'),
  ('STEM education', 'cip:13.12', 'usual in catalogues of India and the USA; no document was consulted'),
  ('STEM education', 'iscedf:0114', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Teacher training', 'cip:13.12', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Teacher training', 'iscedf:0114', 'usual in catalogues of India and the USA; no document was consulted'),
  ('TESOL', 'cip:13.14', 'usual in catalogues of India and the USA; no document was consulted'),
  ('TESOL', 'iscedf:0114', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Town Planning', 'cip:04.03', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Town Planning', 'iscedf:0731', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Vet', 'cip:01.80', 'usual in catalogues of India and the USA; no document was consulted'),
  ('Vet', 'iscedf:0841', 'usual in catalogues of India and the USA; no document was consulted');
