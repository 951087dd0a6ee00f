-- What a fact says, without whom it is about, who says it, and when it was recorded.
create function fact_content(fact jsonb) returns jsonb
language sql immutable parallel safe
return jsonb_strip_nulls(
  fact - array[
    'institution_id', 'related_id', 'program_id', 'offering_id', 'approval_id', 'schedule_id',
    'title_id', 'source_id', 'evidence_id', 'folded', 'recorded_from', 'recorded_to'])
