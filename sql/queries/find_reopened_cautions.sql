-- Cautions that were put aside, and about which the source now says something that nobody has
-- cleared.
select distinct s.row_number, s.kind as value, d.justification as other
from staged_caution s
join staged_evidence e on e.key = s.evidence_key
join subject_code b on b.code = s.subject
join caution c
  on (c.institution_id = b.institution_id or c.program_id = b.program_id)
  and c.source_id = e.source_id and c.kind = s.kind and c.raised_on is not distinct from s.raised_on
join caution_decision d on d.caution_id = c.id and d.recorded_to is null
  and d.state in ('cleared', 'superseded')
cross join lateral (
  select caution_fingerprint(
    s.severity, s.title, s.reason, s.source_wording, s.effective_from, s.effective_to)
) f (fingerprint)
where d.fingerprint <> f.fingerprint
  and not exists (
    select from caution_decision o
    where o.caution_id = c.id and o.fingerprint = f.fingerprint and o.state = 'cleared')
order by s.row_number
