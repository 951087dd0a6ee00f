-- Makes the cards and terms of the next institutions that are pending anew, at most so many, and
-- answers how many.
create function refresh_institution_cards(most bigint) returns bigint
language plpgsql volatile
as $$
#variable_conflict use_column
declare
  refreshed bigint;
begin
  -- Up to a bound, which is one pass over the table, however long ago it was last counted.
  with bound as (
    select max(n.institution_id) as institution_id
    from (
      select p.institution_id from institution_pending p order by p.institution_id limit most) n
  ), taken as (
    delete from institution_pending p
    where p.institution_id <= (select b.institution_id from bound b)
    returning p.institution_id
  )
  insert into institution_due (institution_id) select t.institution_id from taken t;
  get diagnostics refreshed = row_count;
  -- What was just written has no statistics.
  analyze institution_due;
  delete from institution_card c using institution_due p
  where c.institution_id = p.institution_id;
  delete from institution_term t using institution_due p
  where t.institution_id = p.institution_id;
  insert into institution_card (
    institution_id, code, name, sort_name, kind, control, country, region, city, region_key,
    city_key, programs, status, holds_until)
  with shown as materialized (
    select i.id, i.code, i.name, i.kind, i.control, i.country, i.region, i.city
    from institution_due p
    join institution_shown i on i.id = p.institution_id
  ), place as materialized (
    select d.place, place_key(d.place) as key
    from (select s.region as place from shown s union select s.city from shown s) d
  ), bound as materialized (
    select b.institution_id, min(b.day) as day
    from (
      select p.institution_id, unnest(array[lower(n.valid), upper(n.valid)]) as day
      from institution_due p
      join institution_name n on n.institution_id = p.institution_id and n.recorded_to is null
        and not (lower_inf(n.valid) and upper_inf(n.valid))
      union all
      select p.institution_id, unnest(array[lower(s.valid), upper(s.valid)])
      from institution_due p
      join institution_status s on s.institution_id = p.institution_id and s.recorded_to is null
      union all
      select p.institution_id, unnest(array[lower(r.valid), upper(r.valid)])
      from institution_due p
      join institution_relation r on r.institution_id = p.institution_id and r.recorded_to is null
      union all
      select p.institution_id, r.valid_from
      from institution_due p
      join institution_record r on r.institution_id = p.institution_id and r.recorded_to is null
        and r.valid_from > current_date
    ) b
    where b.day > current_date and isfinite(b.day)
    group by b.institution_id
  )
  select
    s.id, s.code, s.name, lower(s.name), s.kind, s.control, s.country, s.region, s.city, r.key,
    c.key,
    (
      select count(*)
      from program o
      where o.institution_id = s.id and o.recorded_to is null),
    case
      when exists (
          select from institution_status x
          where x.institution_id = s.id and x.recorded_to is null)
        or exists (
          select from institution_relation x
          where x.institution_id = s.id and x.recorded_to is null)
        then institution_standing(s.id)
    end,
    b.day
  from shown s
  left join place r on r.place = s.region
  left join place c on c.place = s.city
  left join bound b on b.institution_id = s.id;
  insert into institution_term (institution_id, form, term)
  select distinct n.institution_id, t.form, t.term
  from institution_due p
  join institution_name n on n.institution_id = p.institution_id and n.recorded_to is null
  cross join lateral (
    select
      case when n.folded ~ '^[a-z] [a-z]' then 3 else 0 end as form,
      left(replace(n.folded, ' ', ''), 400) as term
    union all
    -- A longer name is found by its first words.
    select
      case when w.words[k] ~ '^[a-z]$' and k < cardinality(w.words) then 4 else 1 end,
      left(array_to_string(w.words[k:], ''), 400)
    from (select (string_to_array(n.folded, ' '))[:24] as words) w
    cross join generate_series(2, cardinality(w.words)) k
    where w.words[k] not in ('of', 'the', 'and', 'for', 'in', 'at', 'on', 'to', 'de')
    union all
    select 2, a.initials
    from unnest(
      name_initials(n.folded)
      -- What stands before the first comma, bracket or dash: Indian Institute of Technology, Delhi.
      || case
        when n.name ~ '[,(–—]| - '
          then name_initials(place_key(regexp_replace(n.name, '([,(–—]| - ).+$', '')))
      end) a (initials)
    where length(a.initials) between 2 and 12
  ) t;
  delete from institution_due;
  return refreshed;
end $$
