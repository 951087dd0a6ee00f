-- Records that somebody has looked at a document again; no row if there is no such document.
-- $1: the document's number, $2: who, $3: on which day, $4: look again by, $5: the revision.
insert into evidence_verification (evidence_id, verified_by, verified_on, reverify_by, recorded_from)
select e.id, $2::text, $3::date, $4::date, $5::bigint
from evidence e
where e.id = $1
returning evidence_id
