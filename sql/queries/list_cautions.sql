-- Cautions with their state today, in the order in which they were recorded: all, or those about a
-- record and what belongs to it (an institution's programs, a program's institution).
-- $1: a code, $2: a state, $3: after this caution, $4: how many.
with asked as (
  select b.institution_id, b.program_id, p.institution_id as home_id
  from subject_code b
  left join program p on p.id = b.program_id
  where b.code = $1
), page as (
  select c.id, c.institution_id, c.program_id, c.source_id, c.kind, c.raised_on, d.state
  from caution c
  join caution_decision d on d.caution_id = c.id and d.recorded_to is null
  where c.id > $3 and ($2::text is null or d.state = $2)
    and ($1::text is null or exists (
      select from asked a
      left join program p on p.id = c.program_id
      where a.program_id = c.program_id or a.home_id = c.institution_id
        or a.institution_id in (c.institution_id, p.institution_id)))
  order by c.id
  limit $4
)
select
  json_build_object(
    'id', g.id, 'subject', coalesce(p.code, i.code), 'subjectName', coalesce(t.title, i.name),
    'kind', g.kind, 'severity', r.severity, 'title', r.title, 'state', g.state,
    'raisedOn', g.raised_on, 'raisedOnPrecision', r.raised_on_precision,
    'effective', json_build_object('from', r.effective_from, 'until', r.effective_to),
    'source', s.title) as caution
from page g
join source s on s.id = g.source_id
join caution_record r on r.caution_id = g.id and r.recorded_to is null
left join program p on p.id = g.program_id
left join lateral program_shown(p.id, known_revision(null)) t on true
left join institution_shown i on i.id = g.institution_id
order by g.id
