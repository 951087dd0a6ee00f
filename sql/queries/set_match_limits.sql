-- Says how alike texts must be for an index to find them, until the transaction ends.
-- $1: the own words of a name within a name, from 0 to 1, $2: two whole names.
select
  set_config('pg_trgm.word_similarity_threshold', $1::float8::text, true) as words,
  set_config('pg_trgm.similarity_threshold', $2::float8::text, true) as whole
