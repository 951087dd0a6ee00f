-- Records each approval decision that this import brings.
insert into approval_decision (
  approval_id, source_id, evidence_id, decision, wording, conditions, grade, score, scale, cycle,
  rank, decided_on, decided_on_precision, valid, valid_precision, valid_to_basis, ended_by, recorded_from)
select
  approval_id, source_id, evidence_id, decision, wording, conditions, grade, score, scale, cycle,
  rank, decided_on, decided_on_precision, valid, valid_precision, valid_to_basis, ended_by, recorded_from
from approval_decision_change
where opens
order by draft
