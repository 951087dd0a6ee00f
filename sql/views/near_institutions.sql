-- Institutions of which a name is alike to what was typed, the most alike first; at most 50. It is for
-- misspelt names, of which nothing else finds any. Where no name has all the words, those that have the
-- one which the fewest have come first, so that a common one beside it (manipal university) does not
-- lead away from it.
create function near_institutions(asked text)
returns table (institution_id bigint, likeness real)
language plpgsql stable
set pg_trgm.word_similarity_threshold = 0.7
set pg_trgm.similarity_threshold = 0.55
as $$
#variable_conflict use_column
declare
  -- A letter left out of a word of six leaves it about as much alike as the last; of a longer text
  -- more is left, and the more must be alike the fewer names have to be looked at.
  threshold text;
  word text;
  telling text;
  fewest bigint := 51;
  bearers bigint;
begin
  foreach word in array string_to_array(asked, ' ') loop
    continue when length(word) < 4 or word = asked;
    bearers := (
      select count(*)
      from (
        select distinct t.institution_id
        from institution_term t
        where t.form in (0, 1) and t.term >= word collate "C"
          and t.term < (word || U&'\+10FFFF') collate "C"
        limit fewest) b);
    if bearers between 1 and fewest - 1 then
      telling := word;
      fewest := bearers;
    end if;
  end loop;
  if telling is not null then
    return query
    select n.institution_id, max(similarity(asked, n.folded)) as likeness
    from institution_name n
    where n.recorded_to is null
      and n.institution_id in (
        select t.institution_id
        from institution_term t
        where t.form in (0, 1) and t.term >= telling collate "C"
          and t.term < (telling || U&'\+10FFFF') collate "C")
    group by n.institution_id
    order by likeness desc, n.institution_id
    limit 50;
    return;
  end if;
  if asked ~ ' [^ ]+ ' then
    -- So many words are a whole name, and looking for them within every name takes long.
    return query
    select n.institution_id, max(similarity(asked, n.folded)) as likeness
    from institution_name n
    where n.recorded_to is null and n.folded % asked
    group by n.institution_id
    order by likeness desc, n.institution_id
    limit 50;
    return;
  end if;
  foreach threshold in array array['0.7', '0.45'] loop
    perform set_config('pg_trgm.word_similarity_threshold', threshold, true);
    return query
    select n.institution_id, max(word_similarity(asked, n.folded)) as likeness
    from institution_name n
    where n.recorded_to is null and n.folded %> asked
    group by n.institution_id
    order by likeness desc, n.institution_id
    limit 50;
    exit when found;
  end loop;
end $$
