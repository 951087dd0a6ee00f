-- The tables of facts that imports write: the canonical table each belongs to, and the columns that
-- make two facts statements about the same thing, the identity's first.
create view fact_table as
select t.name, t.canonical_table, t.place
from (
  values
    ('institution_name', 'institutions',
      array['institution_id', 'source_id', 'kind', 'language']),
    ('institution_identifier', 'institutions', array['institution_id', 'source_id', 'code']),
    ('institution_record', 'institutions', array['institution_id', 'source_id']),
    ('institution_status', 'institutions', array['institution_id', 'source_id']),
    ('institution_relation', 'institutions', array['institution_id', 'source_id', 'kind']),
    ('program_name', 'programs', array['program_id', 'source_id', 'kind', 'language']),
    ('program_record', 'programs', array['program_id', 'source_id']),
    ('program_relation', 'programs', array['program_id', 'source_id', 'kind']),
    ('offering_record', 'offerings', array['offering_id', 'source_id']),
    ('approval_decision', 'approvals', array['approval_id']),
    ('fee_line', 'fees',
      array['schedule_id', 'component', 'label', 'basis', 'occurs', 'nth']),
    ('caution_record', 'cautions', array['caution_id']),
    ('caution_decision', 'cautions', array['caution_id'])
) t (name, canonical_table, place)
