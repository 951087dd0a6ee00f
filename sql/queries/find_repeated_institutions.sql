-- Rows of one file that name the same institution and contradict each other, cell by cell; letter
-- case is no contradiction, nor are several parts into which it was split. rows are all rows of the same record.
with keyed as (
  select s.row_number, s.institution as key, c.column_name, c.value, c.sense
  from staged_institution s
  cross join lateral (
    values
      ('name', s.name, s.name_folded),
      ('aliases', array_to_string(s.aliases, '; '), lower(array_to_string(s.aliases, '; '))),
      ('acronym', s.acronym, lower(s.acronym)),
      ('kind', s.kind, lower(s.kind)),
      ('control', s.control, lower(s.control)),
      ('country', s.country, lower(s.country)),
      ('region', s.region, lower(s.region)),
      ('city', s.city, lower(s.city)),
      ('address', s.address, lower(s.address)),
      ('founded', s.founded::text, lower(s.founded::text)),
      ('website', s.website, lower(s.website)),
      ('identifiers', array_to_string(s.identifiers, '; '), lower(array_to_string(s.identifiers, '; '))),
      ('parent', case when s.relation is distinct from 'split_into' then s.parent end,
        lower(s.parent)),
      ('relation', s.relation, lower(s.relation)),
      ('relation_from', s.relation_from::text, lower(s.relation_from::text)),
      ('status', s.status, lower(s.status)),
      ('status_from', s.status_from::text, lower(s.status_from::text))
  ) c (column_name, value, sense)
  where s.institution in (
      select s.institution from staged_institution s group by 1 having count(*) > 1)
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
