-- The last revision that was recorded at or before a moment; null asks for everything known now.
create function known_revision(known_at timestamptz) returns bigint
language sql stable parallel safe
return case
  when known_at is null then 9223372036854775807
  else coalesce((select max(r.id) from revision r where r.recorded_at <= known_at), 0)
end
