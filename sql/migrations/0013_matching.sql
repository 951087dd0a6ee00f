-- Names instead of codes: which record of the registry a name in a source means. What was asked,
-- what was offered and what was decided have histories of their own; who decided is the actor of
-- the revision.

-- A name as one source writes it, at one place (or, for a program, in one institution). It is asked
-- once, however many files of the source repeat it.
create table match_question (
  id bigint generated always as identity primary key,
  source text not null,
  subject text not null,
  name text not null,
  folded text not null,
  place text not null,
  asked jsonb not null,
  recorded_from bigint not null references revision (id),
  constraint match_question_key unique (source, subject, folded, place),
  constraint match_question_source_form check (source ~ '^[a-z0-9][a-z0-9-]*$'),
  constraint match_question_subject_known check (subject in ('institution', 'program')),
  constraint match_question_name_present check (btrim(name) <> '' and folded <> '')
);
comment on column match_question.source is
  'The code under which profiles name their source; the source itself may not be recorded yet.';
comment on column match_question.place is
  'Country, region and city folded; for a program the code of its institution and its level.';

-- What was offered for a name when it could not be decided, with scores and features.
create table match_candidate_set (
  question_id bigint not null references match_question (id),
  candidates jsonb not null,
  recorded_from bigint not null references revision (id),
  recorded_to bigint references revision (id),
  constraint match_candidate_set_list check (jsonb_typeof(candidates) = 'array'),
  constraint match_candidate_set_recorded_forward check (recorded_to > recorded_from)
);
create unique index match_candidate_set_one_at_a_time
  on match_candidate_set (question_id) where (recorded_to is null);

create table match_decision (
  question_id bigint not null references match_question (id),
  verdict text not null,
  institution_id bigint references institution (id),
  program_id bigint references program (id),
  is_automatic boolean not null,
  score double precision,
  because text,
  recorded_from bigint not null references revision (id),
  recorded_to bigint references revision (id),
  constraint match_decision_verdict_known check (verdict in ('same', 'different', 'none')),
  constraint match_decision_says_which check (
    num_nonnulls(institution_id, program_id) = case verdict when 'none' then 0 else 1 end),
  constraint match_decision_automatic_is_same check (not is_automatic or verdict = 'same'),
  constraint match_decision_automatic_has_score check (not is_automatic or score is not null),
  constraint match_decision_score_range check (score between 0 and 1),
  constraint match_decision_recorded_forward check (recorded_to > recorded_from)
);
comment on table match_decision is
  'same: this record; different: not this record; none: no record of the registry.';
-- The truth that a name means one record at a time, and the way to it.
create unique index match_decision_one_answer
  on match_decision (question_id) where (recorded_to is null and verdict <> 'different');
create unique index match_decision_no_repeat
  on match_decision (question_id, institution_id, program_id) nulls not distinct
  where (recorded_to is null and verdict = 'different');
create index match_decision_question on match_decision (question_id);

-- A name that was asked stays asked.
create trigger match_question_append_only before update or delete on match_question
  for each row execute function fact_is_only_ever_closed();
create trigger match_candidate_set_append_only before update or delete on match_candidate_set
  for each row execute function fact_is_only_ever_closed();
create trigger match_decision_append_only before update or delete on match_decision
  for each row execute function fact_is_only_ever_closed();
