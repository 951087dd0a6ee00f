-- Keeps what was worked out for some keys.
-- $1: an array of objects under the names of the columns.
insert into program_finding (
  key, verdicts, currency, cost_class, cost_low, cost_high, holds_until)
select f.key, f.verdicts, f.currency, f.cost_class, f.cost_low, f.cost_high, f.holds_until
from jsonb_to_recordset($1::jsonb) f (
  key text, verdicts text[], currency text, cost_class smallint, cost_low bigint, cost_high bigint,
  holds_until date)
on conflict (key) do update
set verdicts = excluded.verdicts, currency = excluded.currency, cost_class = excluded.cost_class,
  cost_low = excluded.cost_low, cost_high = excluded.cost_high, holds_until = excluded.holds_until
