-- How many drafts of each canonical table create, update or leave their record as it was, and how many
-- would end the recording of something that their source said.
with change as (
  select 'institutions' as canonical_table, draft, old is not null as replaces from institution_name_change
  union all select 'institutions', draft, old is not null from institution_identifier_change
  union all select 'institutions', draft, old is not null from institution_record_change
  union all select 'institutions', draft, old is not null from institution_status_change
  union all select 'institutions', draft, old is not null from institution_relation_change
  union all select 'programs', draft, old is not null from program_name_change
  union all select 'programs', draft, old is not null from program_record_change
  union all select 'programs', draft, old is not null from program_relation_change
  union all select 'offerings', draft, old is not null from offering_record_change
  union all select 'approvals', draft, old is not null from approval_decision_change
  union all select 'fees', draft, old is not null from fee_line_change
  union all select 'cautions', draft, old is not null from caution_record_change
), touched as (
  select canonical_table, draft, bool_or(replaces) as replaces
  from change
  group by canonical_table, draft
), target as (
  select 'institutions' as canonical_table, draft, is_new from institution_target
  union all select 'programs', draft, is_new from program_target
  union all select 'offerings', draft, is_new from offering_target
  union all select 'approvals', draft, is_new from approval_target
  union all select 'fees', draft, is_new from fee_target
  union all select 'cautions', draft, is_new from caution_target
)
select
  g.canonical_table,
  count(*) as drafts,
  count(*) filter (where g.is_new) as creates,
  count(*) filter (where not g.is_new and c.draft is not null) as updates,
  count(*) filter (where c.replaces) as replaces
from target g
left join touched c on c.canonical_table = g.canonical_table and c.draft = g.draft
group by g.canonical_table
order by g.canonical_table
