-- Whether a field is another one or lies under it in its tree, however either code is written.
create function field_within(code text, ancestor text) returns boolean
language sql immutable parallel safe
begin atomic
  select (field_forms(ancestor))[1] = any (field_forms(code));
end
