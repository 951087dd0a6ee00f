-- Fee lines that begin while another row about the same line and of the same source still holds;
-- equal periods are find_repeated_fees' to report. Without any date in the file there is nothing to
-- look for.
with dated as (
  select
    s.row_number, s.valid_from, daterange(s.valid_from, s.valid_to) as valid,
    concat_ws(
      '|', e.source_id, s.subject, coalesce(s.schedule, ''), coalesce(s.mode, ''),
      coalesce(s.session, ''), coalesce(s.audience, ''), coalesce(s.residency, ''),
      coalesce(s.category, ''), s.component, coalesce(s.label, ''), s.basis,
      coalesce(s.occurs, 'all'), coalesce(s.nth, 0)) as key
  from staged_fee s
  join staged_evidence e on e.key = s.evidence_key
  where exists (
    select from staged_fee d where d.valid_from is not null or d.valid_to is not null)
), followed as (
  select
    d.row_number, d.valid, d.valid_from, lag(d.valid) over w as earlier,
    lag(d.row_number) over w as earlier_row
  from dated d
  window w as (partition by d.key order by d.valid, d.row_number)
)
select f.row_number, coalesce(f.valid_from::text, 'the beginning') as value,
  f.earlier_row::text as other
from followed f
where f.earlier && f.valid and f.earlier <> f.valid
union
select f.earlier_row, coalesce(lower(f.earlier)::text, 'the beginning'), f.row_number::text
from followed f
where f.earlier && f.valid and f.earlier <> f.valid
order by row_number
