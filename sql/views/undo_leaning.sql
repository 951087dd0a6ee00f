-- Lists in the temporary table undo_leaned the institutions and programs that one revision alone has
-- brought and on which what later revisions say still leans, each with the last of these revisions;
-- answers with how many there are. Without what an undo would take back, a later program would
-- belong to an institution that nothing is said about.
create function undo_leaning(imported bigint) returns bigint
language plpgsql
as $$
declare
  cancelled bigint[] := array(
    select r.id from revision r join import_batch b on b.id = r.batch_id where b.state = 'undone');
  leaned bigint;
begin
  drop table if exists undo_leaned, undo_later;
  create temporary table undo_leaned (place text, identity bigint, edited_by bigint)
  on commit drop;
  -- What an undo recorded again is as old as the record that it belongs to.
  create temporary table undo_later on commit drop as
  select l.program_id, l.institution_id, l.revision
  from (
    select
      d.program_id, d.institution_id,
      case when d.recorded_from = any (cancelled) then d.begun else d.recorded_from end as revision
    from (
      select o.program_id, null::bigint as institution_id, f.recorded_from, o.recorded_from as begun
      from offering_record f
      join offering o on o.id = f.offering_id
      where f.recorded_to is null
      union all
      select a.program_id, a.institution_id, f.recorded_from, a.recorded_from
      from approval_decision f
      join approval a on a.id = f.approval_id
      where f.recorded_to is null
      union all
      select s.program_id, s.institution_id, f.recorded_from, s.recorded_from
      from fee_line f
      join fee_schedule s on s.id = f.schedule_id
      where f.recorded_to is null
      union all
      select c.program_id, c.institution_id, f.recorded_from, c.recorded_from
      from caution_record f
      join caution c on c.id = f.caution_id
      where f.recorded_to is null
      union all
      select null, p.institution_id, f.recorded_from, p.recorded_from
      from program_record f
      join program p on p.id = f.program_id
      where f.recorded_to is null
      union all
      -- A relation belongs to no record that is older.
      select null, f.related_id, f.recorded_from, null
      from institution_relation f
      where f.recorded_to is null
      union all
      select f.related_id, null, f.recorded_from, null
      from program_relation f
      where f.recorded_to is null
    ) d
    where d.recorded_from > imported
  ) l
  where l.revision > imported;
  insert into undo_leaned (place, identity, edited_by)
  select 'program_id', d.program_id, max(d.revision)
  from undo_later d
  join program_record r on r.program_id = d.program_id
  group by d.program_id
  having undo_leaves_nothing(
    array_agg(r.source_id), array_agg(r.recorded_from), array_agg(r.recorded_to), imported);
  insert into undo_leaned (place, identity, edited_by)
  select 'institution_id', l.institution_id, max(l.revision)
  from (
    select d.institution_id, d.revision from undo_later d
    union all
    select p.institution_id, u.edited_by
    from undo_leaned u
    join program p on p.id = u.identity
  ) l
  join (
    select n.institution_id, n.source_id, n.recorded_from, n.recorded_to from institution_name n
    union all
    select r.institution_id, r.source_id, r.recorded_from, r.recorded_to
    from institution_record r
    union all
    select c.institution_id, c.source_id, c.recorded_from, c.recorded_to
    from institution_identifier c
  ) r on r.institution_id = l.institution_id
  group by l.institution_id
  having undo_leaves_nothing(
    array_agg(r.source_id), array_agg(r.recorded_from), array_agg(r.recorded_to), imported);
  analyze undo_leaned;
  select count(*) into leaned from undo_leaned;
  return leaned;
end $$
