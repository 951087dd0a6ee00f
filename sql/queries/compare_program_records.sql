-- Holds what the file says each program is against its source's description in force; an empty
-- cell says nothing and keeps what was said before.
-- $1: the revision of this import.
insert into program_record_change (
  program_id, source_id, evidence_id, title_id, kind, level, field, field_text, modes,
  duration_low, duration_high, duration_unit, duration_text, duration_basis, credits_low,
  credits_high, credit_system, language, assessment, skills, outcomes, eligibility, website,
  status, valid_from, recorded_from, draft, old, opens)
select
  t.program_id, t.source_id, t.evidence_id, n.title_id, n.kind, n.level, n.field, n.field_text,
  n.modes, n.duration_low, n.duration_high, n.duration_unit, n.duration_text, n.duration_basis,
  n.credits_low, n.credits_high, n.credit_system, n.language, n.assessment, n.skills, n.outcomes,
  n.eligibility, n.website, n.status, coalesce(o.valid_from, '-infinity'), $1, t.draft,
  o.ctid, true
from program_target t
join staged_program s on s.draft = t.draft
left join program_title i on i.title = s.name
left join program_record o on o.program_id = t.program_id and o.source_id = t.source_id
  and o.recorded_to is null
  and not exists (
    select from program_record l
    where l.program_id = o.program_id and l.source_id = o.source_id and l.recorded_to is null
      -- Later than anything is said twice, so that the few that are need not be sought among all.
      and l.valid_from > '-infinity' and l.valid_from > o.valid_from)
cross join lateral (
  select
    coalesce(i.id, o.title_id), coalesce(s.kind, o.kind), coalesce(s.level, o.level),
    coalesce(s.field, o.field), coalesce(s.field_text, o.field_text), coalesce(s.modes, o.modes),
    case when s.duration_text is null then o.duration_low else s.duration_low end,
    case when s.duration_text is null then o.duration_high else s.duration_high end,
    case when s.duration_text is null then o.duration_unit else s.duration_unit end,
    case when s.duration_text is null then o.duration_text else s.duration_text end,
    case when s.duration_text is null then o.duration_basis
      else coalesce(s.duration_basis, 'stated') end,
    case when s.credits_low is null then o.credits_low else s.credits_low end,
    case when s.credits_low is null then o.credits_high else s.credits_high end,
    coalesce(s.credit_system, o.credit_system), coalesce(s.language, o.language),
    coalesce(s.assessment, o.assessment), coalesce(s.skills, o.skills),
    coalesce(s.outcomes, o.outcomes), coalesce(s.eligibility, o.eligibility),
    coalesce(s.website, o.website), coalesce(s.status, o.status, 'active')
) n (
  title_id, kind, level, field, field_text, modes, duration_low, duration_high, duration_unit,
  duration_text, duration_basis, credits_low, credits_high, credit_system, language, assessment,
  skills, outcomes, eligibility, website, status)
where (
    n.title_id, n.kind, n.level, n.field, n.field_text, n.modes, n.duration_low, n.duration_high,
    n.duration_unit, n.duration_text, n.duration_basis, n.credits_low, n.credits_high,
    n.credit_system, n.language, n.assessment, n.skills, n.outcomes, n.eligibility, n.website,
    n.status
  ) is distinct from (
    o.title_id, o.kind, o.level, o.field, o.field_text, o.modes, o.duration_low, o.duration_high,
    o.duration_unit, o.duration_text, o.duration_basis, o.credits_low, o.credits_high,
    o.credit_system, o.language, o.assessment, o.skills, o.outcomes, o.eligibility, o.website,
    o.status)
