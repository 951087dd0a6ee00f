-- Fees. A schedule says for whom and when; its lines say how much, each with its own history.
-- Money is a whole number of minor units; a missing amount is a stated absence, never 0.

create table fee_schedule (
  id bigint generated always as identity primary key,
  institution_id bigint references institution (id),
  program_id bigint references program (id),
  source_id bigint not null references source (id),
  name text not null default '',
  levels text[] not null default '{}',
  mode study_mode,
  session session_code,
  audience text not null default '',
  residency text not null default '',
  category text not null default '',
  currency text not null references currency (code),
  recorded_from bigint not null references revision (id),
  constraint fee_schedule_one_subject check (num_nonnulls(institution_id, program_id) = 1),
  constraint fee_schedule_audience_known check (
    audience in ('', 'domestic', 'international', 'nri', 'saarc')),
  constraint fee_schedule_residency_known check (
    residency in ('', 'in_district', 'in_state', 'out_of_state')),
  constraint fee_schedule_id_source_key unique (id, source_id),
  constraint fee_schedule_id_currency_key unique (id, currency),
  -- The currency is not part of the key: one schedule has one currency.
  constraint fee_schedule_key unique nulls not distinct (
    institution_id, program_id, source_id, name, mode, session, audience, residency, category)
);
comment on column fee_schedule.levels is
  'The program levels an institution''s schedule is for; empty means every level.';
create index fee_schedule_program on fee_schedule (program_id) where (program_id is not null);

create table fee_line (
  schedule_id bigint not null,
  source_id bigint not null,
  evidence_id bigint not null,
  component text not null,
  label text not null default '',
  basis text not null,
  occurs text not null default 'all',
  nth smallint not null default 0,
  currency text not null,
  amount_low bigint,
  amount_high bigint,
  share numeric(7, 4),
  share_of text[],
  absence absence,
  obligation text not null default 'mandatory',
  condition text,
  refundable boolean not null default false,
  tax text not null default 'exempt',
  tax_rate numeric(7, 4),
  payable_to text,
  escalation numeric(7, 4),
  valid daterange not null default '(,)',
  recorded_from bigint not null references revision (id),
  recorded_to bigint references revision (id),
  constraint fee_line_schedule_fkey
    foreign key (schedule_id, source_id) references fee_schedule (id, source_id),
  constraint fee_line_currency_of_schedule
    foreign key (schedule_id, currency) references fee_schedule (id, currency),
  constraint fee_line_evidence_fkey
    foreign key (evidence_id, source_id) references evidence (id, source_id),
  constraint fee_line_component_known check (
    component in (
      'application_form', 'admission_registration', 're_registration', 'tuition',
      'program_specific', 'examination', 're_examination', 'project_dissertation',
      'platform_lms', 'study_material', 'shipping', 'library', 'student_services', 'alumni',
      'convocation_certificate', 'caution_deposit', 'hostel', 'mess', 'transport',
      'background_check', 'visa_insurance', 'payment_gateway', 'loan_processing', 'interest',
      'certification_exam', 'certification_renewal', 'subscription', 'late_fee', 'rescheduling',
      'discount', 'tax', 'aggregate_unsplit', 'other')),
  constraint fee_line_basis_known check (
    basis in ('one_time', 'per_term', 'per_year', 'per_credit', 'per_course', 'per_attempt',
              'per_month', 'per_hour', 'whole_program')),
  constraint fee_line_occurs_known check (occurs in ('all', 'first', 'last', 'nth', 'on_event')),
  constraint fee_line_nth_given check ((occurs = 'nth') = (nth > 0)),
  constraint fee_line_says_one_thing check (
    num_nonnulls(amount_low, share, absence) = 1
    and (amount_low is not null or amount_high is null)),
  constraint fee_line_amount_range check (amount_high >= amount_low),
  constraint fee_line_negative_is_discount check (
    component = 'discount' or (coalesce(amount_low, 0) >= 0 and share is null)),
  constraint fee_line_discount_is_negative check (
    component <> 'discount'
    or (coalesce(amount_low, -1) <= 0 and coalesce(amount_high, 0) <= 0
        and coalesce(share, -1) between -100 and 0)),
  constraint fee_line_share_names_components check ((share is null) = (share_of is null)),
  constraint fee_line_obligation_known check (
    obligation in ('mandatory', 'conditional', 'optional')),
  constraint fee_line_tax_known check (tax in ('exempt', 'included', 'excluded')),
  constraint fee_line_tax_rate_given check ((tax = 'exempt') = (tax_rate is null)),
  constraint fee_line_valid_present check (not isempty(valid)),
  constraint fee_line_recorded_forward check (recorded_to > recorded_from),
  constraint fee_line_no_overlap exclude using gist (
    schedule_id with =, component with =, label with =, basis with =, occurs with =, nth with =,
    valid with &&) where (recorded_to is null)
);
create index fee_line_schedule on fee_line (schedule_id);

create trigger fee_line_append_only before update or delete on fee_line
  for each row execute function fact_is_only_ever_closed();
