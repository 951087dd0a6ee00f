-- Takes back what one revision said in one table of facts, under another revision: what it recorded
-- is closed, what it closed is recorded again as it was. Answers with how many records that
-- reversed, and with each record that stays: edited since (by the revision edited_by), or refused
-- by the constraint named in fault.
-- A record is everything that has the same values in the columns place. One that a later revision
-- touched stays as it is, unless that revision is of a batch that was itself undone, and so does one
-- of an institution or program that undo_leaning has listed; otherwise it ends exactly as it was
-- before.
create function undo_facts(fact text, place text[], imported bigint, undone bigint)
returns table (outcome text, record text, edited_by bigint, fault text, records bigint)
language plpgsql
as $$
#variable_conflict use_column
declare
  keys text := (select string_agg(quote_ident(c), ', ' order by n)
    from unnest(place) with ordinality p (c, n));
  same text := (select string_agg(format('f.%1$I = p.%1$I', c), ' and ')
    from unnest(place) p (c));
  content text := (select string_agg(quote_ident(a.attname), ', ' order by a.attnum)
    from pg_attribute a
    where a.attrelid = to_regclass(fact) and a.attnum > 0 and not a.attisdropped
      and a.attidentity = '' and a.attgenerated = ''
      and a.attname not in ('recorded_from', 'recorded_to'));
  closing text := format(
    'update %I f set recorded_to = %s from undo_place p where %s and p.edited_by is null '
    || 'and f.recorded_from >= %s and f.recorded_to is null and ($1 is null or p.number = $1)',
    fact, undone, same, imported);
  reopening text := format(
    'insert into %I (%s, recorded_from) select f.%s, %s from %I f, undo_place p where %s '
    || 'and p.edited_by is null and f.recorded_from < %s and f.recorded_to >= %s '
    || 'and ($1 is null or p.number = $1)',
    fact, content, replace(content, ', ', ', f.'), undone, fact, same, imported, imported);
  cancelled bigint[] := array(
    select r.id from revision r join import_batch b on b.id = r.batch_id where b.state = 'undone');
  one bigint;
  refused_by text;
begin
  drop table if exists undo_place;
  execute format(
    'create temporary table undo_place on commit drop as '
    || 'with touched as (select distinct %1$s from %2$I where recorded_from = %3$s '
    || 'or recorded_to = %3$s) '
    || 'select row_number() over () as number, %1$s, '
    || 'greatest(max(e.revision) filter '
    || '(where e.revision > %3$s and e.revision <> all (%4$L::bigint[])), max(u.edited_by)) '
    || 'as edited_by, '
    || 'coalesce(bool_or(f.recorded_to = %3$s), false) as reopens, null::text as fault '
    || 'from touched p join %2$I f using (%1$s) '
    || 'cross join lateral unnest(array[f.recorded_from, f.recorded_to]) e (revision) '
    || 'left join undo_leaned u on u.place = %5$L and u.identity = p.%5$I '
    || 'group by %1$s', keys, fact, imported, cancelled, place[1]);
  analyze undo_place;
  begin
    execute closing using null::bigint;
    execute reopening using null::bigint;
  exception when integrity_constraint_violation then
    -- Something stands in the way of one of them: first what only goes, then one by one.
    for one in
      select p.number from undo_place p where p.edited_by is null order by p.reopens, p.number
    loop
      begin
        execute closing using one;
        execute reopening using one;
      exception when integrity_constraint_violation then
        get stacked diagnostics refused_by = constraint_name;
        update undo_place p set fault = refused_by where p.number = one;
      end;
    end loop;
  end;
  return query
    select 'reversed', null::text, null::bigint, null::text, count(*)
    from undo_place p
    where p.edited_by is null and p.fault is null;
  return query execute format(
    'select case when p.fault is null then ''kept'' else ''failed'' end, '
    || 'concat_ws('', '', identity_label(%L, p.%I)%s), p.edited_by, p.fault, 1::bigint '
    || 'from undo_place p where p.edited_by is not null or p.fault is not null order by p.number',
    place[1], place[1],
    (select string_agg(format(', nullif(p.%I::text, '''')', c), '' order by n)
      from unnest(place[2:]) with ordinality p (c, n)
      where c not in ('source_id', 'nth', 'occurs')));
end $$
