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

-- Active programs by what is often asked for; a row stays when its last program goes.
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
  ('Agri', 'cip:01', 'usual in catalogues of India and the USA'),
  ('Agri', 'iscedf:081', 'usual in catalogues of India and the USA'),
  ('AI and ML', 'cip:11.01', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('AI and ML', 'iscedf:0613', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('AIDS', 'cip:11.01', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('AIDS', 'iscedf:0613', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('AIML', 'cip:11.01', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('AIML', 'iscedf:0613', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('Architect', 'cip:04.02', 'usual in catalogues of India and the USA'),
  ('Architect', 'iscedf:0731', 'usual in catalogues of India and the USA'),
  ('Automobile Engineering', 'cip:14.19', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('Automobile Engineering', 'iscedf:0716', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('Ayurveda', 'cip:51.33', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('Ayurveda', 'iscedf:0917', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('AYUSH', 'cip:51.33', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('AYUSH', 'iscedf:0917', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('B.Arch', 'cip:04.02', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('B.Arch', 'iscedf:0731', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('B.Com', 'cip:52.03', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('B.Com', 'iscedf:0411', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('B.Ed', 'cip:13.12', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('B.Ed', 'iscedf:0114', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('B.P.Ed', 'cip:13.13', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('B.P.Ed', 'iscedf:1014', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('B.Pharm', 'cip:51.20', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('B.Pharm', 'iscedf:0916', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('B.Plan', 'cip:04.03', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('B.Plan', 'iscedf:0731', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('B.Stat', 'cip:27.05', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('B.Stat', 'iscedf:0542', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('B.V.Sc', 'cip:01.80', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('B.V.Sc', 'iscedf:0841', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BAMS', 'cip:51.33', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BAMS', 'iscedf:0917', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BBA', 'cip:52.02', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BBA', 'iscedf:0413', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BCA', 'cip:11.01', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BCA', 'iscedf:0613', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BDS', 'cip:51.04', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BDS', 'iscedf:0911', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BFA', 'cip:50.07', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BFA', 'iscedf:0213', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BHM', 'cip:52.09', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BHM', 'iscedf:1013', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BHMS', 'cip:51.33', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BHMS', 'iscedf:0917', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('Biotech', 'cip:26.12', 'usual in catalogues of India and the USA'),
  ('Biotech', 'iscedf:0512', 'usual in catalogues of India and the USA'),
  ('BJMC', 'cip:09.04', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BJMC', 'iscedf:0321', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BLIS', 'cip:25.01', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BLIS', 'iscedf:0322', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BMLT', 'cip:51.10', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BMLT', 'iscedf:0914', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BMS', 'cip:52.02', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BMS', 'iscedf:0413', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BOT', 'cip:51.23', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BOT', 'iscedf:0915', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BPA', 'cip:50.09', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BPA', 'iscedf:0215', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BPT', 'cip:51.23', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BPT', 'iscedf:0915', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BSW', 'cip:44.07', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BSW', 'iscedf:0923', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BTTM', 'cip:52.09', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BTTM', 'iscedf:1015', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BUMS', 'cip:51.33', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('BUMS', 'iscedf:0917', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('Civil', 'cip:14.08', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('Civil', 'iscedf:0732', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('Commerce', 'cip:52.01', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('Commerce', 'cip:52.03', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('Commerce', 'iscedf:041', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('Computer Science and Engineering', 'cip:11.07', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('Computer Science and Engineering', 'cip:14.09', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('Computer Science and Engineering', 'iscedf:0613', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('Computing', 'cip:11', 'usual in catalogues of India and the USA'),
  ('Computing', 'iscedf:06', 'usual in catalogues of India and the USA'),
  ('CSE', 'cip:11.07', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('CSE', 'cip:14.09', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('CSE', 'iscedf:0613', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('Cyber security', 'cip:11.10', 'usual in catalogues of India and the USA'),
  ('Cyber security', 'iscedf:0612', 'usual in catalogues of India and the USA'),
  ('Cybersecurity', 'cip:11.10', 'usual in catalogues of India and the USA'),
  ('Cybersecurity', 'iscedf:0612', 'usual in catalogues of India and the USA'),
  ('D.El.Ed', 'cip:13.12', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('D.El.Ed', 'iscedf:0113', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('D.Pharm', 'cip:51.20', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('D.Pharm', 'iscedf:0916', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('Data science', 'cip:11.07', 'usual in catalogues of India and the USA'),
  ('Data science', 'iscedf:0542', 'usual in catalogues of India and the USA'),
  ('DDS', 'cip:51.04', 'CIP of NCES, titles of the editions of 2000 and 2020'),
  ('DDS', 'iscedf:0911', 'CIP of NCES, titles of the editions of 2000 and 2020'),
  ('DMD', 'cip:51.04', 'CIP of NCES, titles of the editions of 2000 and 2020'),
  ('DMD', 'iscedf:0911', 'CIP of NCES, titles of the editions of 2000 and 2020'),
  ('Doctor', 'cip:51.12', 'usual in catalogues of India and the USA'),
  ('Doctor', 'iscedf:0912', 'usual in catalogues of India and the USA'),
  ('DPT', 'cip:51.23', 'usual in catalogues of India and the USA'),
  ('DPT', 'iscedf:0915', 'usual in catalogues of India and the USA'),
  ('DVM', 'cip:01.80', 'CIP of NCES, titles of the editions of 2000 and 2020'),
  ('DVM', 'iscedf:0841', 'CIP of NCES, titles of the editions of 2000 and 2020'),
  ('ECE', 'cip:14.10', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('ECE', 'cip:14.47', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('ECE', 'iscedf:0714', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('Econ', 'cip:45.06', 'usual in catalogues of India and the USA'),
  ('Econ', 'iscedf:0311', 'usual in catalogues of India and the USA'),
  ('EEE', 'cip:14.10', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('EEE', 'iscedf:0713', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('EIE', 'cip:14.10', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('EIE', 'iscedf:0714', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('Electrical and Electronics Engineering', 'cip:14.10', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('Electrical and Electronics Engineering', 'iscedf:0713', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('Electronics and Communication Engineering', 'cip:14.10', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('Electronics and Communication Engineering', 'iscedf:0714', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('ESL', 'cip:13.14', 'CIP of NCES, titles of the editions of 2000 and 2020'),
  ('ESL', 'iscedf:0114', 'CIP of NCES, titles of the editions of 2000 and 2020'),
  ('HMCT', 'cip:52.09', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('HMCT', 'iscedf:1013', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('Hotel Management', 'cip:52.09', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('Hotel Management', 'iscedf:1013', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('HR', 'cip:52.10', 'usual in catalogues of India and the USA'),
  ('HR', 'iscedf:0413', 'usual in catalogues of India and the USA'),
  ('HRM', 'cip:52.10', 'usual in catalogues of India and the USA'),
  ('HRM', 'iscedf:0413', 'usual in catalogues of India and the USA'),
  ('Human Resources', 'cip:52.10', 'usual in catalogues of India and the USA'),
  ('Human Resources', 'iscedf:0413', 'usual in catalogues of India and the USA'),
  ('ICT', 'cip:11', 'usual in catalogues of India and the USA'),
  ('ICT', 'iscedf:061', 'usual in catalogues of India and the USA'),
  ('Information Technology', 'cip:11.01', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('Information Technology', 'iscedf:061', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('Instrumentation Engineering', 'cip:14.10', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('Instrumentation Engineering', 'iscedf:0714', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('IT', 'cip:11.01', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('IT', 'iscedf:061', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('JD', 'cip:22.01', 'CIP of NCES, titles of the editions of 2000 and 2020'),
  ('JD', 'iscedf:0421', 'CIP of NCES, titles of the editions of 2000 and 2020'),
  ('Lawyer', 'cip:22.01', 'usual in catalogues of India and the USA'),
  ('Lawyer', 'iscedf:0421', 'usual in catalogues of India and the USA'),
  ('LL.B', 'cip:22.01', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('LL.B', 'iscedf:0421', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('LL.M', 'cip:22.02', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('LL.M', 'iscedf:0421', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('M.Arch', 'cip:04.02', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('M.Arch', 'iscedf:0731', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('M.Com', 'cip:52.03', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('M.Com', 'iscedf:0411', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('M.Ed', 'cip:13.01', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('M.Ed', 'iscedf:0111', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('M.Pharm', 'cip:51.20', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('M.Pharm', 'iscedf:0916', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('Mass Communication', 'cip:09.01', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('Mass Communication', 'iscedf:0321', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('Maths', 'cip:27', 'usual in catalogues of India and the USA'),
  ('Maths', 'iscedf:0541', 'usual in catalogues of India and the USA'),
  ('MBA', 'cip:52.02', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('MBA', 'iscedf:0413', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('MBBS', 'cip:51.12', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('MBBS', 'iscedf:0912', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('MCA', 'cip:11.01', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('MCA', 'iscedf:0613', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('MD', 'cip:51.12', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('MD', 'iscedf:0912', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('Mechanical', 'cip:14.19', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('Mechanical', 'iscedf:0715', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('Mechatronics', 'cip:14.42', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('Mechatronics', 'iscedf:0714', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('MFA', 'cip:50.07', 'usual in catalogues of India and the USA'),
  ('MFA', 'iscedf:0213', 'usual in catalogues of India and the USA'),
  ('MIS', 'cip:52.12', 'usual in catalogues of India and the USA'),
  ('MIS', 'iscedf:0612', 'usual in catalogues of India and the USA'),
  ('MJMC', 'cip:09.04', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('MJMC', 'iscedf:0321', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('MLIS', 'cip:25.01', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('MLIS', 'iscedf:0322', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('MPA', 'cip:44.04', 'usual in catalogues of India and the USA'),
  ('MPA', 'iscedf:0413', 'usual in catalogues of India and the USA'),
  ('MPH', 'cip:51.22', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('MPH', 'iscedf:0910', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('MSW', 'cip:44.07', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('MSW', 'iscedf:0923', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('Nurse', 'cip:51.38', 'usual in catalogues of India and the USA'),
  ('Nurse', 'iscedf:0913', 'usual in catalogues of India and the USA'),
  ('Para legal', 'cip:22.03', 'usual in catalogues of India and the USA'),
  ('Para legal', 'iscedf:0421', 'usual in catalogues of India and the USA'),
  ('Paramedical', 'cip:51.09', 'usual in catalogues of India and the USA'),
  ('Paramedical', 'iscedf:0914', 'usual in catalogues of India and the USA'),
  ('PGDM', 'cip:52.02', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('PGDM', 'iscedf:0413', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('Pharm.D', 'cip:51.20', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('Pharm.D', 'iscedf:0916', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('Physiotherapy', 'cip:51.23', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('Physiotherapy', 'iscedf:0915', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('Polsci', 'cip:45.10', 'usual in catalogues of India and the USA'),
  ('Polsci', 'iscedf:0312', 'usual in catalogues of India and the USA'),
  ('Production Engineering', 'cip:14.36', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('Production Engineering', 'iscedf:0715', 'AICTE, names of approved courses (Approval Process Handbook)'),
  ('Psych', 'cip:42', 'usual in catalogues of India and the USA'),
  ('Psych', 'iscedf:0313', 'usual in catalogues of India and the USA'),
  ('RN', 'cip:51.38', 'usual in catalogues of India and the USA'),
  ('RN', 'iscedf:0913', 'usual in catalogues of India and the USA'),
  ('Social welfare', 'cip:44.07', 'usual in catalogues of India and the USA'),
  ('Social welfare', 'iscedf:0923', 'usual in catalogues of India and the USA'),
  ('Software engineering', 'cip:14.09', 'usual in catalogues of India and the USA'),
  ('Software engineering', 'iscedf:0613', 'usual in catalogues of India and the USA'),
  ('Stats', 'cip:27.05', 'usual in catalogues of India and the USA'),
  ('Stats', 'iscedf:0542', 'usual in catalogues of India and the USA'),
  ('STEM education', 'cip:13.12', 'usual in catalogues of India and the USA'),
  ('STEM education', 'iscedf:0114', 'usual in catalogues of India and the USA'),
  ('Teacher training', 'cip:13.12', 'usual in catalogues of India and the USA'),
  ('Teacher training', 'iscedf:0114', 'usual in catalogues of India and the USA'),
  ('TESOL', 'cip:13.14', 'CIP of NCES, titles of the editions of 2000 and 2020'),
  ('TESOL', 'iscedf:0114', 'CIP of NCES, titles of the editions of 2000 and 2020'),
  ('Town Planning', 'cip:04.03', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('Town Planning', 'iscedf:0731', 'UGC, Specification of Degrees (Gazette of India, 5 July 2014)'),
  ('Vet', 'cip:01.80', 'usual in catalogues of India and the USA'),
  ('Vet', 'iscedf:0841', 'usual in catalogues of India and the USA');
