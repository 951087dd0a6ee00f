-- Words of a text with which no word of a listed title begins, in their order, each with the words of
-- such titles that are most like it; none for a word of five institutions' names, which is no slip (of
-- fewer it may be theirs), and for fewer than four letters, which are like too many. `first` and
-- `later`: for each word the patterns of titles whose first word, or a later one, begins with it.
-- PL/pgSQL, because how alike words must be is set for it alone.
create function unknown_words(
  words text[], first text[], later text[], includes_inactive boolean)
returns table (place integer, word text, candidates text[])
language plpgsql stable rows 1
-- So that letters in the wrong order are found: `desgin` is less like `design` than most slips. Which
-- candidate is meant is decided by counting edits.
set pg_trgm.word_similarity_threshold = 0.4
as $$
#variable_conflict use_column
begin
  return query
  select
    w.place::integer, w.word,
    case
      when length(w.word) < 4 or (
        select count(*) = 5
        from (
          select distinct i.institution_id
          from institution_term i
          where i.form in (0, 1) and i.term >= w.word collate "C"
            and i.term < (w.word || U&'\+10FFFF') collate "C"
          limit 5) i)
        then '{}'
      else array(
        select a.word
        from (
          select distinct x.word
          from program_title t
          cross join lateral string_to_table(t.folded, ' ') x (word)
          where t.folded %> w.word and similarity(x.word, w.word) >= 0.25
            and exists (
              select from program_card c
              where c.sort_title = t.folded and (includes_inactive or not c.is_inactive))) a
        order by similarity(a.word, w.word) desc, a.word
        limit 20)
    end
  from unnest(words, first, later) with ordinality w (word, first, later, place)
  where not exists (
    select from program_title t
    where (t.folded like w.first or t.folded like w.later)
      and exists (
        select from program_card c
        where c.sort_title = t.folded and (includes_inactive or not c.is_inactive)))
  order by w.place;
end $$
