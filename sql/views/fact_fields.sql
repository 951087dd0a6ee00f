-- What a fact says, as a person reads it: the columns of a file it would come from, as texts. The
-- name of its table and the fact itself are given.
-- PL/pgSQL, because its plan is kept for the session; a plain SQL function is planned at each call.
create function fact_fields(fact text, content jsonb) returns jsonb
language plpgsql stable parallel safe
as $$
declare
  fields jsonb;
  title text;
  valid daterange;
begin
  if content is null then return null; end if;
  if content ? 'title_id' then
    select t.title into title from program_title t where t.id = (content ->> 'title_id')::bigint;
  end if;
  fields := case
    when fact in ('institution_name', 'program_name') then jsonb_build_object(
      case content ->> 'kind'
        when 'official' then 'name' when 'alias' then 'aliases' else content ->> 'kind' end,
      coalesce(title, content ->> 'name'))
    when fact like '%\_identifier' then jsonb_build_object('identifiers', content -> 'code')
    when fact like '%\_relation' then jsonb_build_object(
      content ->> 'kind',
      identity_label(
        case fact when 'institution_relation' then 'institution_id' else 'program_id' end,
        (content ->> 'related_id')::bigint))
    else jsonb_strip_nulls(content - array[
      'institution_id', 'program_id', 'offering_id', 'approval_id', 'schedule_id', 'caution_id',
      'source_id', 'evidence_id', 'ended_by', 'title_id', 'fingerprint', 'valid', 'valid_precision',
      'amount_low', 'amount_high', 'recorded_from', 'recorded_to', 'draft', 'old', 'opens'])
      || case when title is null then '{}'::jsonb else jsonb_build_object('name', title) end
      || fact_amount(content)
  end;
  valid := (content ->> 'valid')::daterange;
  if not lower_inf(valid) then
    fields := fields || jsonb_build_object('valid_from', lower(valid));
  end if;
  if not upper_inf(valid) then
    -- A file prints the last day, the registry keeps the first on which it no longer holds.
    fields := fields || jsonb_build_object('valid_to', upper(valid) - 1);
  end if;
  return (
    select coalesce(jsonb_object_agg(f.key, f.said), '{}')
    from (
      select
        v.key,
        case jsonb_typeof(v.value)
          when 'array' then (
            select string_agg(a.item, '; ') from jsonb_array_elements_text(v.value) a (item))
          else v.value #>> '{}'
        end as said
      from jsonb_each(fields) v
    ) f
    where f.said not in ('', '-infinity'));
end $$
