-- Rows of one file that name the same program and contradict each other, cell by cell; letter
-- case is no contradiction. rows are all rows of the same record.
with keyed as (
  select s.row_number, s.program as key, c.column_name, c.value, c.sense
  from staged_program s
  cross join lateral (
    values
      ('institution', s.institution, lower(s.institution)),
      ('name', s.name, s.name_folded),
      ('aliases', array_to_string(s.aliases, '; '), lower(array_to_string(s.aliases, '; '))),
      ('kind', s.kind, lower(s.kind)),
      ('level', s.level, lower(s.level)),
      ('field', s.field, lower(s.field)),
      ('field_text', s.field_text, lower(s.field_text)),
      ('modes', array_to_string(s.modes, '; '), lower(array_to_string(s.modes, '; '))),
      ('duration_text', s.duration_text, lower(s.duration_text)),
      ('credits_low', s.credits_low::text, lower(s.credits_low::text)),
      ('credit_system', s.credit_system, lower(s.credit_system)),
      ('language', s.language, lower(s.language)),
      ('assessment', s.assessment, lower(s.assessment)),
      ('skills', array_to_string(s.skills, '; '), lower(array_to_string(s.skills, '; '))),
      ('outcomes', s.outcomes, lower(s.outcomes)),
      ('eligibility', s.eligibility, lower(s.eligibility)),
      ('website', s.website, lower(s.website)),
      ('status', s.status, lower(s.status)),
      ('predecessor', array_to_string(s.predecessor, '; '),
        lower(array_to_string(s.predecessor, '; ')))
  ) c (column_name, value, sense)
  where s.program in (
      select s.program from staged_program s group by 1 having count(*) > 1)
    and c.value is not null
), disputed as (
  select key, column_name, min(row_number) as first_row
  from keyed
  group by key, column_name
  having count(distinct sense) > 1
), together as (
  select k.key, array_agg(distinct k.row_number order by k.row_number) as rows
  from keyed k
  where k.key in (select d.key from disputed d)
  group by k.key
)
select k.row_number, k.column_name, k.value, k.key, d.first_row, f.value as first_value,
  t.rows
from disputed d
join together t on t.key = d.key
join keyed k on k.key = d.key and k.column_name = d.column_name
join keyed f on f.key = d.key and f.column_name = d.column_name and f.row_number = d.first_row
where k.sense <> f.sense
order by k.row_number, k.column_name
