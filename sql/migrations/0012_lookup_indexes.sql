-- A look-up by name reads what is no longer recorded as well, for those who ask what was known then.
create index program_record_title_history on program_record (title_id)
  where (recorded_to is not null);
create index program_name_title_history on program_name (title_id)
  where (recorded_to is not null);
create index institution_name_folded_exact on institution_name (folded);
create index program_title_folded_exact on program_title (folded);
