-- The institutions that what is typed of a name finds, each with its place in the list: the way in which
-- it matches as one digit, and the text that orders equals. `joined` are the folded words without blanks
-- between them, `patterns` one pattern for each word; nothing is found without a text.
-- One plan serves every call; planned for each, it takes longer than to answer, and reads every name.
create function matching_institutions(joined text, words text[], patterns text[])
returns table (institution_id bigint, place text)
language plpgsql stable parallel safe rows 50
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  if joined is null then
    return;
  end if;
  return query
  with rarest as materialized (
    -- Of several words the one that begins the fewest names leads to those that hold all of them.
    select w.word
    from unnest(words) w (word)
    cross join lateral (
      select count(*) as names
      from (
        select from institution_term t
        where t.form in (0, 1) and t.term >= w.word and t.term < w.word || U&'\+10FFFF'
        limit 500) t
    ) c
    where cardinality(words) > 1 and length(w.word) > 2
    order by c.names, w.word
    limit 1
  ), direct as (
    -- The whole name, acronym or alias; what follows but for the initials needs three letters.
    select t.institution_id, '0' || t.term as place
    from institution_term t
    where t.form in (0, 3) and t.term = joined
    union all
    select t.institution_id, '1' as place
    from institution_term t
    where t.form = 2 and t.term = joined
    union all
    select t.institution_id, '2' || t.term
    from institution_term t
    where t.form = 0 and length(joined) > 2 and t.term > joined and t.term < joined || U&'\+10FFFF'
    union all
    select t.institution_id, '3' || t.term
    from institution_term t
    where t.form = 1 and length(joined) > 2 and t.term >= joined and t.term < joined || U&'\+10FFFF'
    union all
    -- Offset 0 keeps the order: from the rarest word to the names that have it. Every name is read
    -- otherwise, because nothing tells beforehand how rare the word is.
    select t.institution_id, '4' || t.term
    from rarest r
    cross join lateral (
      select t.institution_id, t.term
      from institution_term t
      where t.form in (0, 1) and t.term >= r.word and t.term < r.word || U&'\+10FFFF'
      offset 0
    ) t
    cross join lateral (
      select
      from institution_name n
      where n.institution_id = t.institution_id and n.recorded_to is null
        and ' ' || n.folded like all (patterns)
      limit 1
    ) n
    union all
    select t.institution_id, '5' || t.term
    from institution_term t
    where t.form = 2 and length(joined) > 2 and t.term > joined and t.term < joined || U&'\+10FFFF'
    union all
    -- One word that only single letters spell is no word of the name.
    select
      t.institution_id,
      case when cardinality(words) = 1 then '5' when t.form = 3 then '2' else '3' end || t.term
    from institution_term t
    where t.form in (3, 4) and length(joined) > 2 and t.term >= joined and t.term < joined || U&'\+10FFFF'
  )
  select d.institution_id, min(d.place) as place
  from direct d
  group by d.institution_id
  union all
  select n.institution_id, '6' || to_char(1 - n.likeness, 'FM0.000000')
  from near_institutions(array_to_string(words, ' ')) n
  where length(joined) > 2 and not exists (select from direct);
end $$
