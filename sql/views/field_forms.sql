-- A field's code as the trees write it, followed by the codes of the levels above it:
-- `cip:110701` gives `{cip:11.0701,cip:11.07,cip:11}`. A code of another form or scheme stands for
-- itself alone, so that `cip:1` is above nothing. One expression, so that callers plan it as theirs.
create function field_forms(code text) returns text[]
language sql immutable parallel safe
begin atomic
  select case
    when code ~ '^cip:[0-9]{2}[.]?[0-9]{4}$' then array[
      left(code, 6) || '.' || right(code, 4),
      left(code, 6) || '.' || left(right(code, 4), 2),
      left(code, 6)]
    when code ~ '^cip:[0-9]{2}[.]?[0-9]{2}$'
      then array[left(code, 6) || '.' || right(code, 2), left(code, 6)]
    when code ~ '^iscedf:[0-9]{4}$' then array[code, left(code, 10), left(code, 9)]
    when code ~ '^iscedf:[0-9]{3}$' then array[code, left(code, 9)]
    else array[code]
  end;
end
