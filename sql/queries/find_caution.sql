-- One caution with everything its source ever said about it and everything that was decided.
-- $1: its number.
select
  json_build_object(
    'id', c.id, 'subject', coalesce(p.code, i.code), 'subjectName', coalesce(t.title, i.name),
    'kind', c.kind, 'raisedOn', c.raised_on,
    'contents', (
      select json_agg(
        json_build_object(
          'severity', r.severity, 'title', r.title, 'reason', r.reason,
          'wording', r.source_wording, 'link', r.link,
          'raisedOnPrecision', r.raised_on_precision,
          'effective', json_build_object('from', r.effective_from, 'until', r.effective_to),
          'effectiveFromPrecision', r.effective_from_precision, 'fingerprint', r.fingerprint,
          'recordedAt', to_char(v.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
          'actor', v.actor, 'batch', v.batch_id, 'evidence', r.evidence_id)
        order by r.recorded_from desc)
      from caution_record r
      join revision v on v.id = r.recorded_from
      where r.caution_id = c.id),
    'decisions', (
      select json_agg(
        json_build_object(
          'state', d.state, 'justification', d.justification, 'fingerprint', d.fingerprint,
          'recordedAt', to_char(v.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
          'actor', v.actor, 'act', v.act, 'batch', v.batch_id)
        order by d.recorded_from desc)
      from caution_decision d
      join revision v on v.id = d.recorded_from
      where d.caution_id = c.id),
    'evidence', evidence_of(
      array(select r.evidence_id from caution_record r where r.caution_id = c.id),
      known_revision(null))) as caution
from caution c
left join program p on p.id = c.program_id
left join lateral program_shown(p.id, known_revision(null)) t on true
left join institution_shown i on i.id = c.institution_id
where c.id = $1
