-- How many drafts of a canonical table would end the recording of something that their source said.
-- $1: the canonical table.
select count(distinct c.draft) as records
from (
  select 'institutions' as canonical_table, draft from institution_name_change where old is not null
  union all
  select 'institutions', draft from institution_identifier_change where old is not null
  union all
  select 'institutions', draft from institution_record_change where old is not null
  union all
  select 'institutions', draft from institution_status_change where old is not null
  union all
  select 'institutions', draft from institution_relation_change where old is not null
  union all
  select 'programs', draft from program_name_change where old is not null
  union all
  select 'programs', draft from program_record_change where old is not null
  union all
  select 'programs', draft from program_relation_change where old is not null
  union all
  select 'offerings', draft from offering_record_change where old is not null
  union all
  select 'approvals', draft from approval_decision_change where old is not null
  union all
  select 'fees', draft from fee_line_change where old is not null
  union all
  select 'cautions', draft from caution_record_change where old is not null
) c
where c.canonical_table = $1
