-- Holds each decision in the file against what its source recorded under the same key: an equal one
-- is unchanged, one that overlaps it in time is replaced, other periods stay.
-- $1: the revision of this import.
with wanted as (
  select distinct on (t.approval_id, v.valid)
    t.draft, t.approval_id, t.source_id, t.evidence_id, s.decision, s.wording, s.conditions,
    s.grade, s.score, s.scale, s.cycle, s.rank, s.decided_on, s.decided_on_precision, v.valid,
    coalesce(s.valid_to_precision, s.valid_from_precision) as valid_precision,
    case when s.valid_to is null then 'none' else coalesce(s.valid_to_basis, 'stated') end
      as valid_to_basis
  from approval_target t
  join staged_approval s on s.draft = t.draft
  cross join lateral (select daterange(s.valid_from, s.valid_to)) v (valid)
  order by t.approval_id, v.valid, t.draft
)
insert into approval_decision_change (
  approval_id, source_id, evidence_id, decision, wording, conditions, grade, score, scale, cycle,
  rank, decided_on, decided_on_precision, valid, valid_precision, valid_to_basis, ended_by,
  recorded_from, draft, old, opens)
select
  w.approval_id, w.source_id, w.evidence_id, w.decision, w.wording, w.conditions, w.grade,
  w.score, w.scale, w.cycle, w.rank, w.decided_on, w.decided_on_precision, w.valid,
  w.valid_precision, w.valid_to_basis, null, $1::bigint, w.draft, o.ctid,
  row_number() over (
    partition by w.approval_id, w.valid order by o.ctid) = 1
from wanted w
left join approval_decision o on o.approval_id = w.approval_id and o.recorded_to is null
  and o.valid && w.valid
where (
    w.decision, w.wording, w.conditions, w.grade, w.score, w.scale, w.cycle, w.rank, w.decided_on,
    w.decided_on_precision, w.valid, w.valid_precision, w.valid_to_basis
  ) is distinct from (
    o.decision, o.wording, o.conditions, o.grade, o.score, o.scale, o.cycle, o.rank, o.decided_on,
    o.decided_on_precision, o.valid, o.valid_precision, o.valid_to_basis)
union all
-- What held before the day on which the new one begins goes on to have held until then; that it
-- ended then, the new document says.
select
  o.approval_id, o.source_id, o.evidence_id, o.decision, o.wording, o.conditions, o.grade,
  o.score, o.scale, o.cycle, o.rank, o.decided_on, o.decided_on_precision,
  o.valid * daterange(null, lower(w.valid)), o.valid_precision, 'stated', w.evidence_id,
  $1::bigint, w.draft,
  null, true
from wanted w
join approval_decision o on o.approval_id = w.approval_id
  and o.recorded_to is null and o.valid && w.valid
where lower(w.valid) is not null and (lower(o.valid) is null or lower(o.valid) < lower(w.valid))
