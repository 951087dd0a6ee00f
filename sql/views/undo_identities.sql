-- Ends every identity of which an undo took back the last fact: nothing current speaks about it or
-- belongs to it any more. The undo's revision is given. What refers to an identity, the foreign keys
-- say; leaves come before what they belong to.
create function undo_identities(undone bigint) returns bigint
language plpgsql
as $$
declare
  identity text;
  touched text;
  is_left text;
  ended bigint;
  total bigint := 0;
begin
  foreach identity in array array[
    'offering', 'approval', 'fee_schedule', 'caution', 'program', 'institution']
  loop
    select
      string_agg(
        format('select r.%I from %s r where r.recorded_to = %s', k.name, k.referring, undone),
        ' union '),
      string_agg(
        format(
          'exists (select from %s r where r.%I = i.id and r.recorded_to is null)', k.referring,
          k.name),
        ' or ')
    into touched, is_left
    from (
      select distinct c.conrelid::regclass as referring, a.attname as name
      from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      join pg_attribute t on t.attrelid = c.confrelid and t.attnum = c.confkey[1]
      where c.contype = 'f' and c.confrelid = to_regclass(identity) and t.attname = 'id'
        and exists (
          select from pg_attribute r where r.attrelid = c.conrelid and r.attname = 'recorded_to')
    ) k;
    continue when touched is null;
    execute format(
      'update %I i set recorded_to = %s '
      || 'where i.recorded_to is null and i.id in (%s) and not (%s)',
      identity, undone, touched, is_left);
    get diagnostics ended = row_count;
    total := total + ended;
  end loop;
  return total;
end $$
