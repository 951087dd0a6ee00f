-- What becomes of cautions whose content is new or has changed. A new one is published when an
-- authority raised it, and proposed otherwise. One that was put aside is open again when its source
-- says something else, unless the last decision about exactly that was to clear it. A dispute goes
-- on until someone decides.
-- $1: the revision of this import.
insert into caution_decision_change (
  caution_id, state, justification, fingerprint, recorded_from, draft, old, opens)
select
  c.caution_id,
  case
    when b.state = 'cleared' then 'cleared'
    when s.kind in ('regulator', 'gazette', 'fictitious') then 'published'
    else 'proposed'
  end,
  case
    when b.state = 'cleared' then b.justification
    when d.caution_id is not null then 'the source says something else now'
  end,
  c.fingerprint, $1::bigint, c.draft, d.ctid, true
from caution_record_change c
join source s on s.id = c.source_id
left join caution_decision d on d.caution_id = c.caution_id and d.recorded_to is null
left join lateral (
  select o.state, o.justification
  from caution_decision o
  where o.caution_id = c.caution_id and o.fingerprint = c.fingerprint
  order by o.recorded_from desc
  limit 1
) b on true
where d.caution_id is null
  or d.fingerprint <> c.fingerprint
    and (
      d.state in ('cleared', 'superseded')
      or d.state in ('proposed', 'published') and b.state = 'cleared')
