-- Reports that were given to somebody: a comparison with every value as it was, so that it can be
-- shown again, checked, and held against what the registry says today.

create table report (
  id bigint generated always as identity primary key,
  name text not null,
  title text not null,
  as_of date not null,
  content json not null,
  digest text not null,
  renderings jsonb not null,
  revision_id bigint references revision (id),
  program_version text not null,
  saved_at timestamptz not null,
  saved_by text not null,
  constraint report_name_key unique (name),
  -- A number names a report by its id, and a path a file.
  constraint report_name_form check (
    name ~ '[^0-9]' and name !~ '[/[:cntrl:]]' and name = btrim(name) and length(name) <= 100),
  constraint report_saved_by_present check (btrim(saved_by) <> ''),
  constraint report_renderings_are_digests check (jsonb_typeof(renderings) = 'object'),
  constraint report_digest_of_content check (
    digest = encode(sha256(convert_to(content::text, 'UTF8')), 'hex'))
);
comment on column report.content is
  'Inputs, resolved values and versions, byte for byte as they were written: json keeps its text.';
comment on column report.renderings is 'The SHA-256 of the document in each format, by format.';
comment on column report.revision_id is
  'The last revision that the answer could know; null for a registry that holds nothing.';

create function report_is_never_changed() returns trigger language plpgsql as $$
begin
  raise exception 'a saved report is never changed or deleted; save another'
    using errcode = 'integrity_constraint_violation', constraint = 'report_append_only';
end $$;
create trigger report_append_only before update or delete on report
  for each row execute function report_is_never_changed();
create trigger report_no_truncate before truncate on report
  for each statement execute function report_is_never_changed();
