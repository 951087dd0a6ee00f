-- The tables of one import, which vanish with its transaction: what was read (staged_…; one row of
-- a file may give several drafts), which record of the registry each draft speaks about
-- (…_target), and what would be recorded (…_change: old is the row to close, opens says whether
-- there is one to record). A DO block, since a file here holds exactly one statement;
-- long, because every cell of every canonical table has its column here.
do $$
declare
  fact text;
begin
  -- A file is held against the registry as a whole, so its joins should fit into memory.
  if pg_size_bytes(current_setting('work_mem')) < 64 << 20 then
    perform set_config('work_mem', '64MB', true);
  end if;
  -- Can be set only before a session's first temporary table.
  if pg_my_temp_schema() = 0 and pg_size_bytes(current_setting('temp_buffers')) < 32 << 20 then
    perform set_config('temp_buffers', '32MB', false);
  end if;

  create temporary table staged_evidence (
    key integer primary key,
    source_id bigint not null,
    evidence_id bigint not null
  ) on commit drop;

  create temporary table staged_institution (
    draft bigint not null,
    row_number bigint not null,
    evidence_key integer not null,
    institution text not null,
    name text,
    name_folded text,
    aliases text[],
    aliases_folded text[],
    acronym text,
    acronym_folded text,
    kind text,
    control text,
    country text,
    region text,
    city text,
    address text,
    founded date,
    founded_precision text,
    website text,
    identifiers text[],
    parent text,
    relation text,
    relation_from date,
    relation_from_precision text,
    status text,
    status_from date,
    status_from_precision text
  ) on commit drop;

  create temporary table staged_program (
    draft bigint not null,
    row_number bigint not null,
    evidence_key integer not null,
    program text not null,
    institution text not null,
    name text,
    name_folded text,
    aliases text[],
    aliases_folded text[],
    kind text,
    level text,
    field text,
    field_text text,
    modes text[],
    duration_low numeric,
    duration_high numeric,
    duration_unit text,
    duration_text text,
    duration_basis text,
    credits_low numeric,
    credits_high numeric,
    credit_system text,
    language text,
    assessment text,
    skills text[],
    outcomes text,
    eligibility text,
    website text,
    status text,
    predecessor text[]
  ) on commit drop;

  create temporary table staged_relation (
    draft bigint not null,
    parent text not null,
    relation text not null,
    relation_from date
  ) on commit drop;

  create temporary table staged_offering (
    draft bigint not null,
    row_number bigint not null,
    evidence_key integer not null,
    program text not null,
    mode text not null,
    session text,
    campus text,
    intake integer,
    starts date,
    starts_precision text,
    ends date,
    ends_precision text,
    apply_by date,
    apply_by_precision text,
    shift text,
    status text
  ) on commit drop;

  create temporary table staged_approval (
    draft bigint not null,
    row_number bigint not null,
    evidence_key integer not null,
    subject text not null,
    authority text not null,
    activity text not null,
    mode text,
    session text,
    decision text not null,
    wording text,
    program_name text,
    grade text,
    score numeric,
    scale text,
    cycle text,
    rank integer,
    conditions text,
    valid_from date,
    valid_from_precision text,
    valid_to date,
    valid_to_precision text,
    valid_to_basis text,
    reference text,
    decided_on date,
    decided_on_precision text
  ) on commit drop;

  create temporary table staged_fee (
    draft bigint not null,
    row_number bigint not null,
    evidence_key integer not null,
    subject text not null,
    schedule text,
    levels text[],
    mode text,
    session text,
    audience text,
    residency text,
    category text,
    component text not null,
    label text,
    basis text not null,
    occurs text,
    nth integer,
    currency text not null,
    amount_low bigint,
    amount_high bigint,
    amount_share numeric,
    amount_share_of text[],
    amount_absence text,
    obligation text,
    condition text,
    refundable boolean,
    tax text,
    tax_rate numeric,
    payable_to text,
    escalation numeric,
    valid_from date,
    valid_from_precision text,
    valid_to date,
    valid_to_precision text
  ) on commit drop;

  create temporary table staged_caution (
    draft bigint not null,
    row_number bigint not null,
    evidence_key integer not null,
    subject text not null,
    kind text not null,
    severity text,
    title text,
    reason text,
    raised_on date,
    raised_on_precision text,
    effective_from date,
    effective_from_precision text,
    effective_to date,
    effective_to_precision text,
    source_wording text,
    link text
  ) on commit drop;

  create temporary table staged_subject (
    code text not null,
    institution_id bigint,
    program_id bigint
  ) on commit drop;

  create temporary table institution_target (
    draft bigint not null,
    row_number bigint not null,
    institution_id bigint not null,
    source_id bigint not null,
    evidence_id bigint not null,
    is_new boolean not null
  ) on commit drop;
  create temporary table program_target (
    draft bigint not null,
    row_number bigint not null,
    program_id bigint not null,
    source_id bigint not null,
    evidence_id bigint not null,
    is_new boolean not null,
    institution text not null,
    bearer_id bigint
  ) on commit drop;
  create temporary table offering_target (
    draft bigint not null,
    row_number bigint not null,
    offering_id bigint not null,
    source_id bigint not null,
    evidence_id bigint not null,
    is_new boolean not null
  ) on commit drop;
  create temporary table approval_target (
    draft bigint not null,
    row_number bigint not null,
    approval_id bigint not null,
    source_id bigint not null,
    evidence_id bigint not null,
    is_new boolean not null
  ) on commit drop;
  create temporary table fee_target (
    draft bigint not null,
    row_number bigint not null,
    schedule_id bigint not null,
    source_id bigint not null,
    evidence_id bigint not null,
    is_new boolean not null
  ) on commit drop;
  create temporary table caution_target (
    draft bigint not null,
    row_number bigint not null,
    caution_id bigint not null,
    source_id bigint not null,
    evidence_id bigint not null,
    is_new boolean not null
  ) on commit drop;

  foreach fact in array array[
    'institution_name', 'institution_identifier', 'institution_record', 'institution_status',
    'institution_relation', 'program_name', 'program_record', 'program_relation',
    'offering_record', 'approval_decision', 'fee_line', 'caution_record', 'caution_decision']
  loop
    execute format(
      'create temporary table %I (like %I, draft bigint not null, old tid, '
      || 'opens boolean not null) on commit drop', fact || '_change', fact);
  end loop;
end $$
