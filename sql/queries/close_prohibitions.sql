-- Ends the recording of the prohibitions that versions of a rule pack have brought.
-- $1: the pack without its version, $2: the revision.
update prohibition p set recorded_to = $2
where starts_with(p.pack, $1 || ' ') and p.recorded_to is null
