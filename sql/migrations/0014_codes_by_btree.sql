-- Codes are looked up through the btree on them alone. The planner takes an exclusion constraint's
-- index for as good as a btree whatever columns are asked for, and reads all of it when the leading
-- one is not among them: 38,000 codes took two minutes. As an expression, which no look-up uses, the
-- code still guards the same, since text with nothing behind it is that text.
alter table institution_identifier
  drop constraint institution_identifier_one_bearer,
  add constraint institution_identifier_one_bearer exclude using gist (
    (code || '') with =, institution_id with <>, valid with &&) where (recorded_to is null),
  drop constraint institution_identifier_no_repeat,
  add constraint institution_identifier_no_repeat exclude using gist (
    institution_id with =, source_id with =, (code || '') with =, valid with &&)
    where (recorded_to is null);

alter table program_identifier
  drop constraint program_identifier_one_bearer,
  add constraint program_identifier_one_bearer exclude using gist (
    (code || '') with =, program_id with <>, valid with &&) where (recorded_to is null),
  drop constraint program_identifier_no_repeat,
  add constraint program_identifier_no_repeat exclude using gist (
    program_id with =, source_id with =, (code || '') with =, valid with &&)
    where (recorded_to is null);
