-- Leaves one staged row for each institution: the first.
delete from staged_institution s
using (
  select institution, min(draft) as first_draft
  from staged_institution
  group by institution
  having count(*) > 1
) g
where s.institution = g.institution and s.draft > g.first_draft
