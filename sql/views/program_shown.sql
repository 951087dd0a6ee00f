-- A program's title and level as lists show them: the claim known at a revision that comes first.
create function program_shown(program bigint, known bigint)
returns table (title text, level text)
language sql stable parallel safe
begin atomic
  select t.title, r.level::text
  from program_record r
  join program_title t on t.id = r.title_id
  join source s on s.id = r.source_id
  where r.program_id = program
    and r.recorded_from <= known and (r.recorded_to is null or r.recorded_to > known)
  order by claim_order(s.kind), r.valid_from desc
  limit 1;
end
