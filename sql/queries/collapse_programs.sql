-- Gathers what agreeing rows of one file say about the same program into the first of them.
update staged_program s set
  name = coalesce(s.name, g.name), name_folded = coalesce(s.name_folded, g.name_folded),
  aliases = coalesce(s.aliases, g.aliases),
  aliases_folded = coalesce(s.aliases_folded, g.aliases_folded), kind = coalesce(s.kind, g.kind),
  level = coalesce(s.level, g.level), field = coalesce(s.field, g.field),
  field_text = coalesce(s.field_text, g.field_text), modes = coalesce(s.modes, g.modes),
  duration_low = coalesce(s.duration_low, g.duration_low),
  duration_high = coalesce(s.duration_high, g.duration_high),
  duration_unit = coalesce(s.duration_unit, g.duration_unit),
  duration_text = coalesce(s.duration_text, g.duration_text),
  duration_basis = coalesce(s.duration_basis, g.duration_basis),
  credits_low = coalesce(s.credits_low, g.credits_low),
  credits_high = coalesce(s.credits_high, g.credits_high),
  credit_system = coalesce(s.credit_system, g.credit_system),
  language = coalesce(s.language, g.language), assessment = coalesce(s.assessment, g.assessment),
  skills = coalesce(s.skills, g.skills), outcomes = coalesce(s.outcomes, g.outcomes),
  eligibility = coalesce(s.eligibility, g.eligibility), website = coalesce(s.website, g.website),
  status = coalesce(s.status, g.status), predecessor = coalesce(s.predecessor, g.predecessor)
from (
  select
    program, min(draft) as first_draft, max(name) as name, max(name_folded) as name_folded,
    max(aliases) as aliases, max(aliases_folded) as aliases_folded, max(kind) as kind,
    max(level) as level, max(field) as field, max(field_text) as field_text, max(modes) as modes,
    max(duration_low) as duration_low, max(duration_high) as duration_high,
    max(duration_unit) as duration_unit, max(duration_text) as duration_text,
    max(duration_basis) as duration_basis, max(credits_low) as credits_low,
    max(credits_high) as credits_high, max(credit_system) as credit_system,
    max(language) as language, max(assessment) as assessment, max(skills) as skills,
    max(outcomes) as outcomes, max(eligibility) as eligibility, max(website) as website,
    max(status) as status, max(predecessor) as predecessor
  from staged_program
  group by program
  having count(*) > 1
) g
where s.program = g.program and s.draft = g.first_draft
