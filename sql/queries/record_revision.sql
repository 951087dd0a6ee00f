-- Opens the revision under which one act is recorded, later than every revision before it.
-- $1: the time, $2: who, $3: what, $4: why or null, $5: the import batch, if it is one.
insert into revision (recorded_at, actor, act, reason, batch_id)
select
  greatest($1::timestamptz, max(r.recorded_at) + interval '1 microsecond'), $2::text, $3::text,
  $4::text, $5::bigint
from revision r
returning id
