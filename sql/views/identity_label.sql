-- What a person calls an identity: its code, or its subject's code with what tells it apart.
-- PL/pgSQL, because it reads a table only when the identity is of that kind.
create function identity_label(kind text, identity bigint) returns text
language plpgsql stable parallel safe
as $$
begin
  return case kind
    when 'institution_id' then (select i.code from institution i where i.id = identity)
    when 'program_id' then (select p.code from program p where p.id = identity)
    when 'offering_id' then (
      select concat_ws(', ', p.code, o.mode, o.session, nullif(o.campus, ''))
      from offering o join program p on p.id = o.program_id
      where o.id = identity)
    when 'approval_id' then (
      select concat_ws(
        ', ', coalesce(p.code, i.code), v.label, a.mode, a.session, nullif(a.reference, ''),
        nullif(a.program_as_printed, ''))
      from approval a
      join activity v on v.code = a.activity
      left join institution i on i.id = a.institution_id
      left join program p on p.id = a.program_id
      where a.id = identity)
    when 'schedule_id' then (
      select concat_ws(
        ', ', coalesce(p.code, i.code), nullif(f.name, ''), f.mode, f.session,
        nullif(f.audience, ''), nullif(f.residency, ''), nullif(f.category, ''))
      from fee_schedule f
      left join institution i on i.id = f.institution_id
      left join program p on p.id = f.program_id
      where f.id = identity)
    when 'caution_id' then (
      select concat_ws(', ', coalesce(p.code, i.code), c.kind, c.raised_on)
      from caution c
      left join institution i on i.id = c.institution_id
      left join program p on p.id = c.program_id
      where c.id = identity)
    else kind || ' ' || identity
  end;
end $$
