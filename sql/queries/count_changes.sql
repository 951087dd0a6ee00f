-- How many drafts of each canonical table create, update or leave their record as it was.
with touched as (
  select 'institutions' as canonical_table, draft from institution_name_change
  union select 'institutions', draft from institution_identifier_change
  union select 'institutions', draft from institution_record_change
  union select 'institutions', draft from institution_status_change
  union select 'institutions', draft from institution_relation_change
  union select 'programs', draft from program_name_change
  union select 'programs', draft from program_record_change
  union select 'programs', draft from program_relation_change
  union select 'offerings', draft from offering_record_change
  union select 'approvals', draft from approval_decision_change
  union select 'fees', draft from fee_line_change
  union select 'cautions', draft from caution_record_change
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
  count(*) filter (where not g.is_new and c.draft is not null) as updates
from target g
left join touched c on c.canonical_table = g.canonical_table and c.draft = g.draft
group by g.canonical_table
order by g.canonical_table
