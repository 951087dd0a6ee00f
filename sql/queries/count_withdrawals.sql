-- How many approvals the import under way would take back, and how many its sources have granted.
select
  (
    select count(*)
    from approval_decision_change c
    join approval_decision o on o.ctid = c.old
    where c.opens and o.decision in ('granted', 'granted_with_conditions')
      and c.decision in ('refused', 'withdrawn', 'no_admission')
  ) as withdrawn,
  (
    select count(*)
    from approval_decision d
    where d.recorded_to is null and d.decision in ('granted', 'granted_with_conditions')
      and d.source_id in (select e.source_id from staged_evidence e)
  ) as granted
