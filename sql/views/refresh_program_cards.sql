-- Makes the cards of the programs that are due anew, from their facts and from what was worked
-- out of their verdicts and totals, and answers how many. The institutions' cards come before.
create function refresh_program_cards() returns bigint
language plpgsql volatile
-- The index on terms takes what is new in one go, at the end.
set gin_pending_list_limit = '64MB'
set work_mem = '32MB'
as $$
#variable_conflict use_column
declare
  refreshed bigint;
begin
  perform count_program_cards(-1);
  delete from program_card c using program_due p where c.program_id = p.program_id;
  insert into program_card (
    program_id, institution_id, code, title, sort_title, level, field, field_text, duration_text,
    modes, months_low, months_high, credits_low, credits_high, currency, cost_class, cost_low,
    cost_high, is_inactive, terms, holds_until)
  with record as materialized (
    select
      r.program_id, r.title_id, r.kind, r.level, r.field, r.field_text, r.modes, r.duration_low,
      r.duration_high, r.duration_unit, r.duration_text, r.credits_low, r.credits_high,
      r.language, r.status,
      row_number() over (
        partition by r.program_id
        order by claim_order(s.kind), e.document_date desc nulls last, r.evidence_id) as place,
      count(*) over (partition by r.program_id) as claims
    from program_due n
    join program_record r on r.program_id = n.program_id and r.recorded_to is null
      and r.valid_from <= current_date
    join source s on s.id = r.source_id
    join evidence e on e.id = r.evidence_id
    where not exists (
      select from program_record l
      where l.program_id = r.program_id and l.source_id = r.source_id
        and l.valid_from <= current_date and l.valid_from > r.valid_from
        and l.recorded_to is null)
  ), said as (
    -- Nearly every program has one claim, which needs no choosing.
    select
      r.program_id, r.title_id, r.kind, r.level::text as level, r.field::text as field,
      r.field_text, r.modes, r.duration_low, r.duration_high, r.duration_unit, r.duration_text,
      r.credits_low, r.credits_high, r.language, r.status
    from record r
    where r.claims = 1
    union all
    select
      r.program_id, (array_agg(r.title_id order by r.place))[1],
      (array_agg(r.kind order by r.place) filter (where r.kind is not null))[1],
      (array_agg(r.level::text order by r.place) filter (where r.level is not null))[1],
      (array_agg(r.field::text order by r.place) filter (where r.field is not null))[1],
      (array_agg(r.field_text order by r.place) filter (where r.field_text is not null))[1],
      string_to_array(
        (array_agg(array_to_string(r.modes, ',') order by r.place)
          filter (where r.modes is not null))[1], ','),
      (array_agg(r.duration_low order by r.place) filter (where r.duration_low is not null))[1],
      (array_agg(r.duration_high order by r.place) filter (where r.duration_low is not null))[1],
      (array_agg(r.duration_unit order by r.place) filter (where r.duration_low is not null))[1],
      (array_agg(r.duration_text order by r.place) filter (where r.duration_low is not null))[1],
      (array_agg(r.credits_low order by r.place) filter (where r.credits_low is not null))[1],
      (array_agg(r.credits_high order by r.place) filter (where r.credits_low is not null))[1],
      (array_agg(r.language order by r.place) filter (where r.language is not null))[1],
      (array_agg(r.status order by r.place))[1]
    from record r
    where r.claims > 1
    group by r.program_id
  ), taught as materialized (
    select
      t.program_id, array_agg(distinct t.mode) filter (where t.is_offered) as modes,
      array_agg(distinct t.mode) filter (where t.mode is not null) as any_modes,
      array_agg(distinct t.session) filter (where t.session is not null) as sessions,
      array_agg(distinct t.mode || '/' || t.session)
        filter (where t.mode is not null and t.session is not null) as in_modes
    from (
      select n.program_id, o.mode::text as mode, o.session::text as session, true as is_offered
      from program_due n
      join offering o on o.program_id = n.program_id and o.recorded_to is null
      union all
      select n.program_id, a.mode, a.session, false
      from program_due n
      join approval a on a.program_id = n.program_id and a.recorded_to is null
      where exists (
        select from approval_decision d
        where d.approval_id = a.id and d.recorded_to is null
          and d.decision in ('granted', 'granted_with_conditions'))
    ) t
    group by t.program_id
  ), title_word as materialized (
    -- Many programs share a title.
    select t.id, array_to_tsvector(array(
      select left(x.word, 200) from unnest(string_to_array(t.folded, ' ')) x (word)
      where x.word <> '')) as terms
    from program_title t
    where t.id in (select r.title_id from record r)
  ), further_word as materialized (
    -- That there are any is a term of its own.
    select
      w.program_id,
      array_to_tsvector(array_agg(distinct left(x.word, 200)) || array['=names']) as terms
    from (
      select r.program_id, r.title_id from record r where r.claims > 1
      union
      select a.program_id, a.title_id
      from program_due n
      join program_name a on a.program_id = n.program_id and a.recorded_to is null
    ) w
    join program_title t on t.id = w.title_id
    cross join lateral unnest(string_to_array(t.folded, ' ')) x (word)
    where x.word <> ''
    group by w.program_id
  ), bound as materialized (
    select b.program_id, min(b.day) as day
    from (
      select n.program_id, r.valid_from as day
      from program_due n
      join program_record r on r.program_id = n.program_id and r.recorded_to is null
      union all
      select n.program_id, unnest(array[lower(l.valid), upper(l.valid)])
      from program_due n
      join fee_schedule f on f.program_id = n.program_id
      join fee_line l on l.schedule_id = f.id and l.recorded_to is null
      union all
      select n.program_id, unnest(array[lower(x.valid), upper(x.valid)])
      from program_due n
      join program_relation x on x.program_id = n.program_id and x.recorded_to is null
      union all
      select n.program_id, unnest(array[lower(x.valid), upper(x.valid)])
      from program_due n
      join program_relation x on x.related_id = n.program_id and x.recorded_to is null
    ) b
    where b.day > current_date and isfinite(b.day)
    group by b.program_id
  ), place_bound as materialized (
    select f.institution_id, min(b.day) as day
    from fee_schedule f
    join fee_line l on l.schedule_id = f.id and l.recorded_to is null
    cross join lateral unnest(array[lower(l.valid), upper(l.valid)]) b (day)
    where f.institution_id in (
        select p.institution_id from program_due n join program p on p.id = n.program_id)
      and b.day > current_date and isfinite(b.day)
    group by f.institution_id
  ), card as materialized (
    select
      p.id, p.institution_id, p.code, s.title_id, s.kind, s.level, s.field, s.field_text,
      s.modes, s.duration_low, s.duration_high, s.duration_unit, s.duration_text, s.credits_low,
      s.credits_high, s.language, n.finding_key, o.modes as offered_modes, o.any_modes,
      o.sessions, o.in_modes, x.is_inactive,
      -- What differs in none of these has the same facets.
      row(
        s.kind, s.level, s.field, s.modes, s.language, n.finding_key, o.any_modes, o.sessions,
        o.in_modes, x.is_inactive)::text as facets
    from program_due n
    join program p on p.id = n.program_id and p.recorded_to is null
    join said s on s.program_id = p.id
    join institution_card i on i.institution_id = p.institution_id
    left join taught o on o.program_id = p.id
    cross join lateral (
      select s.status <> 'active' or i.status is not null or exists (
        -- What another program continues has become that one.
        select
        from program_relation r
        cross join lateral program_path(p.id, current_date, known_revision(null)) l
        where r.related_id = p.id and r.recorded_to is null and l.current_id <> p.id
      ) as is_inactive
    ) x
  ), facet as materialized (
    select
      c.facets,
      array(
        select distinct m.mode from unnest(c.modes || c.offered_modes) m (mode)
        where m.mode is not null order by m.mode) as shown_modes,
      array_to_tsvector(array_remove(
        array[
          '=all', '=level=' || c.level, '=kind=' || c.kind, '=language=' || place_key(c.language),
          case when c.is_inactive then '=inactive' end]
        || array(select '=field=' || x.form from unnest(field_forms(c.field)) x (form))
        || array(select '=mode=' || x.mode from unnest(c.modes || c.any_modes) x (mode))
        -- A whole year stands for each of its intakes, which is what the second form says.
        || array(
          select '=session=' || unnest(array[x.session, left(x.session, 7)])
          from unnest(c.sessions) x (session))
        || array(
          select '=session=' || x.session || '/'
          from unnest(c.sessions) x (session)
          where length(x.session) = 7)
        || array(
          select '=in=' || unnest(array[x.offer, substring(x.offer from '^[a-z]+/.{7}')])
          from unnest(c.in_modes) x (offer))
        || array(
          select '=in=' || x.offer || '/'
          from unnest(c.in_modes) x (offer)
          where x.offer ~ '^[a-z]+/.{7}$')
        || coalesce(
          f.verdicts,
          array['=v====unknown', '=v===*=unknown']
          || array(
            select unnest(array['=v==' || x.mode || '==unknown', '=v==' || x.mode || '=*=unknown'])
            from unnest(c.modes || c.any_modes) x (mode))),
        null)) as terms
    from (select min(e.id) as id from card e group by e.facets) d
    join card c on c.id = d.id
    left join program_finding f on f.key = c.finding_key
  ), place as materialized (
    select
      i.institution_id, i.holds_until,
      array_to_tsvector(array_remove(
        array[
          '=institution=' || i.code, '=country=' || i.country, '=region=' || i.region_key,
          '=city=' || i.city_key, '=institution_kind=' || i.kind],
        null)) as terms
    from institution_card i
    where i.institution_id in (select c.institution_id from card c)
  )
  select
    c.id, c.institution_id, c.code, t.title, t.folded, c.level, c.field, c.field_text,
    c.duration_text, x.shown_modes,
    duration_months(c.duration_low, c.duration_unit),
    duration_months(c.duration_high, c.duration_unit),
    c.credits_low, c.credits_high, f.currency, coalesce(f.cost_class, 3), f.cost_low, f.cost_high,
    c.is_inactive, w.terms || i.terms || x.terms || coalesce(v.terms, ''),
    least(f.holds_until, b.day, l.day, i.holds_until)
  from card c
  join program_title t on t.id = c.title_id
  join title_word w on w.id = c.title_id
  join place i on i.institution_id = c.institution_id
  join facet x on x.facets = c.facets
  left join further_word v on v.program_id = c.id
  left join program_finding f on f.key = c.finding_key
  left join bound b on b.program_id = c.id
  left join place_bound l on l.institution_id = c.institution_id;
  get diagnostics refreshed = row_count;
  perform count_program_cards(1);
  perform gin_clean_pending_list('program_card_terms'::regclass);
  delete from program_due;
  -- What was worked out is in the cards.
  delete from program_finding;
  return refreshed;
end $$
