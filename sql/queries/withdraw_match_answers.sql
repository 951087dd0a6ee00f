-- Ends what an import had decided by itself about names; what a person decided since stays.
-- $1: the batch, $2: the revision in which it ends.
update match_decision d
set recorded_to = $2
from revision r
where r.id = d.recorded_from and r.batch_id = $1 and r.act = 'match' and d.is_automatic
  and d.recorded_to is null
