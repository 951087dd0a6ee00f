-- The canonical tables: where their drafts are staged and tied to records during an import, which
-- staged columns name a record, and which table of facts has one row for each.
create view canonical_table as
select t.place, t.name, t.staged, t.target, t.record, t.key
from (
  values
    (1, 'institutions', 'staged_institution', 'institution_target', 'institution_record',
      array['institution']),
    (2, 'programs', 'staged_program', 'program_target', 'program_record', array['program']),
    (3, 'offerings', 'staged_offering', 'offering_target', 'offering_record',
      array['program', 'mode', 'session', 'campus']),
    (4, 'approvals', 'staged_approval', 'approval_target', 'approval_decision',
      array['subject', 'activity', 'mode', 'session', 'reference', 'program_name']),
    (5, 'fees', 'staged_fee', 'fee_target', 'fee_line',
      array['subject', 'schedule', 'session', 'audience', 'residency', 'category', 'component',
            'label', 'basis', 'occurs']),
    (6, 'cautions', 'staged_caution', 'caution_target', 'caution_record',
      array['subject', 'kind', 'raised_on'])
) t (place, name, staged, target, record, key)
