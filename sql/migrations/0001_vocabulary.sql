-- The closed lists and forms that every other table leans on. A value outside a list is refused
-- by the database, whatever program writes it.

create domain scheme_code as text
  constraint scheme_code_form check (
    value ~ '^[a-z][a-z0-9-]*:[^[:space:]]([^[:cntrl:]]*[^[:space:]])?$' and length(value) <= 200);
comment on domain scheme_code is
  'A code with its scheme, such as ipeds:166683; leading zeros matter, so it is text.';

create domain country_code as text
  constraint country_code_form check (value ~ '^[A-Z]{2}$');
comment on domain country_code is 'ISO 3166-1 alpha-2.';

create domain date_precision as text
  constraint date_precision_known check (value in ('day', 'month', 'year'));

create domain session_code as text
  constraint session_code_form check (value ~ '^[0-9]{4}-[0-9]{2}(/[A-Z][a-z]{2})?$');
comment on domain session_code is
  'An academic year, with its intake where there is one: 2025-26, 2026-27/Jul.';

create domain study_mode as text
  constraint study_mode_known check (value in ('conventional', 'odl', 'online', 'blended'));

create domain program_level as text
  constraint program_level_known check (
    value in (
      'school', 'certificate', 'diploma', 'advanced_diploma', 'associate', 'bachelor',
      'integrated', 'postgraduate_certificate', 'postgraduate_diploma', 'master', 'professional',
      'doctorate', 'fellowship', 'short_course', 'other'));

create domain absence as text
  constraint absence_known check (
    value in ('zero_stated', 'not_published', 'unknown', 'not_applicable'));
comment on domain absence is 'Why there is no amount. None of these is the number 0.';

create table currency (
  code text primary key,
  exponent smallint not null,
  name text not null,
  constraint currency_code_form check (code ~ '^[A-Z]{3}$'),
  constraint currency_exponent_range check (exponent between 0 and 4),
  constraint currency_code_exponent_key unique (code, exponent)
);
comment on table currency is 'ISO 4217: the exponent says how many minor units make one.';

insert into currency (code, exponent, name) values
  ('AED', 2, 'UAE dirham'), ('AUD', 2, 'Australian dollar'), ('BDT', 2, 'Bangladeshi taka'),
  ('BHD', 3, 'Bahraini dinar'), ('BRL', 2, 'Brazilian real'), ('BTN', 2, 'Bhutanese ngultrum'),
  ('CAD', 2, 'Canadian dollar'), ('CHF', 2, 'Swiss franc'), ('CLP', 0, 'Chilean peso'),
  ('CNY', 2, 'Chinese yuan'), ('CZK', 2, 'Czech koruna'), ('DKK', 2, 'Danish krone'),
  ('EGP', 2, 'Egyptian pound'), ('EUR', 2, 'Euro'), ('GBP', 2, 'Pound sterling'),
  ('GHS', 2, 'Ghanaian cedi'), ('HKD', 2, 'Hong Kong dollar'), ('HUF', 2, 'Hungarian forint'),
  ('IDR', 2, 'Indonesian rupiah'), ('ILS', 2, 'Israeli new shekel'), ('INR', 2, 'Indian rupee'),
  ('ISK', 0, 'Icelandic króna'), ('JOD', 3, 'Jordanian dinar'), ('JPY', 0, 'Japanese yen'),
  ('KES', 2, 'Kenyan shilling'), ('KRW', 0, 'South Korean won'), ('KWD', 3, 'Kuwaiti dinar'),
  ('LKR', 2, 'Sri Lankan rupee'), ('MXN', 2, 'Mexican peso'), ('MYR', 2, 'Malaysian ringgit'),
  ('NGN', 2, 'Nigerian naira'), ('NOK', 2, 'Norwegian krone'), ('NPR', 2, 'Nepalese rupee'),
  ('NZD', 2, 'New Zealand dollar'), ('OMR', 3, 'Omani rial'), ('PHP', 2, 'Philippine peso'),
  ('PKR', 2, 'Pakistani rupee'), ('PLN', 2, 'Polish złoty'), ('QAR', 2, 'Qatari riyal'),
  ('RUB', 2, 'Russian ruble'), ('SAR', 2, 'Saudi riyal'), ('SEK', 2, 'Swedish krona'),
  ('SGD', 2, 'Singapore dollar'), ('THB', 2, 'Thai baht'), ('TND', 3, 'Tunisian dinar'),
  ('TRY', 2, 'Turkish lira'), ('TWD', 2, 'New Taiwan dollar'), ('UAH', 2, 'Ukrainian hryvnia'),
  ('UGX', 0, 'Ugandan shilling'), ('USD', 2, 'United States dollar'),
  ('VND', 0, 'Vietnamese đồng'), ('ZAR', 2, 'South African rand');
