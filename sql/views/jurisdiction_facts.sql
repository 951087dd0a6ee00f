-- What holds where an institution is, as known at a revision: every activity, with whether it is of
-- its country or of any, and what authorities of its country prohibit: one object.
-- PL/pgSQL, because its plan is kept for the session; a plain SQL function is planned at each call.
-- One plan serves every call; left to choose, PostgreSQL plans anew for each, which costs more than
-- the answer.
create function jurisdiction_facts(institution bigint, known bigint) returns json
language plpgsql stable parallel safe
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  return json_build_object(
    'activities', (
      select coalesce(
        json_agg(
          json_build_object(
            'code', v.code, 'label', v.label, 'authority', v.authority, 'scope', v.scope,
            'kinds', v.kinds, 'modes', v.modes, 'teachOut', v.teach_out,
            'isLocal', v.country is null or exists (
              select from institution_record r
              where r.institution_id = institution and r.country = v.country
                and r.recorded_from <= known
                and (r.recorded_to is null or r.recorded_to > known)))
          order by v.code),
        '[]')
      from activity v),
    'prohibitions', (
      select coalesce(
        json_agg(
          json_build_object(
            'activity', p.activity, 'mode', p.mode, 'fields', p.fields, 'words', p.words,
            'levels', p.levels, 'wording', p.wording, 'source', s.title,
            'valid', json_build_object('from', lower(p.valid), 'until', upper(p.valid)),
            'evidence', p.evidence_id)
          order by p.activity, p.id),
        '[]')
      from prohibition p
      join activity v on v.code = p.activity
      join source s on s.id = p.source_id
      where p.recorded_from <= known and (p.recorded_to is null or p.recorded_to > known)
        and (v.country is null or exists (
          select from institution_record r
          where r.institution_id = institution and r.country = v.country
            and r.recorded_from <= known and (r.recorded_to is null or r.recorded_to > known)))));
end $$
