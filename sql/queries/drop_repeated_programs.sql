-- Leaves one staged row for each program, the first, and only that one tied to its record.
with dropped as (
  delete from staged_program s
  using (
    select program, min(draft) as first_draft
    from staged_program
    group by program
    having count(*) > 1
  ) g
  where s.program = g.program and s.draft > g.first_draft
  returning s.draft
)
delete from program_target t using dropped d where t.draft = d.draft
