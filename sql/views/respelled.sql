-- The words of a text as titles of programs spell them: a word with which a word of a title begins is
-- left, another one becomes the most alike word of a title. Null where nothing is like one of them, or
-- where nothing is to be changed. `within`: for each word the pattern of texts that hold it.
-- PL/pgSQL, because how alike words must be is set for it alone.
create function respelled(words text[], within text[]) returns text[]
language plpgsql stable parallel safe
-- A letter left out, doubled or in the wrong place leaves a word of six this much alike.
set pg_trgm.word_similarity_threshold = 0.4
as $$
#variable_conflict use_column
declare
  known boolean;
  alike text;
  spelled text[] := '{}';
  asked text;
begin
  for number in 1..cardinality(words) loop
    asked := words[number];
    -- The pattern has an index, and says only that the word is somewhere within.
    known := exists (
      select from program_title t
      where t.folded like within[number] and position(' ' || asked in ' ' || t.folded) > 0);
    if not known then
      alike := (
        select w.word
        from program_title t
        cross join lateral string_to_table(t.folded, ' ') w (word)
        where t.folded %> asked and similarity(w.word, asked) >= 0.35
          -- What is not listed is no help.
          and exists (select from program_card c where c.sort_title = t.folded)
        order by similarity(w.word, asked) desc, w.word
        limit 1);
      if alike is null then return null; end if;
    end if;
    spelled := spelled || case when known then asked else alike end;
  end loop;
  return nullif(spelled, words);
end $$
