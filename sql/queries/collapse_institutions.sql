-- Gathers what agreeing rows of one file say about the same institution into the first of them.
update staged_institution s set
  name = coalesce(s.name, g.name), name_folded = coalesce(s.name_folded, g.name_folded),
  aliases = coalesce(s.aliases, g.aliases),
  aliases_folded = coalesce(s.aliases_folded, g.aliases_folded),
  acronym = coalesce(s.acronym, g.acronym),
  acronym_folded = coalesce(s.acronym_folded, g.acronym_folded), kind = coalesce(s.kind, g.kind),
  control = coalesce(s.control, g.control), country = coalesce(s.country, g.country),
  region = coalesce(s.region, g.region), city = coalesce(s.city, g.city),
  address = coalesce(s.address, g.address), founded = coalesce(s.founded, g.founded),
  founded_precision = coalesce(s.founded_precision, g.founded_precision),
  website = coalesce(s.website, g.website), identifiers = coalesce(s.identifiers, g.identifiers),
  status = coalesce(s.status, g.status), status_from = coalesce(s.status_from, g.status_from),
  status_from_precision = coalesce(s.status_from_precision, g.status_from_precision)
from (
  select
    institution, min(draft) as first_draft, max(name) as name, max(name_folded) as name_folded,
    max(aliases) as aliases, max(aliases_folded) as aliases_folded, max(acronym) as acronym,
    max(acronym_folded) as acronym_folded, max(kind) as kind, max(control) as control,
    max(country) as country, max(region) as region, max(city) as city, max(address) as address,
    max(founded) as founded, max(founded_precision) as founded_precision, max(website) as website,
    max(identifiers) as identifiers, max(status) as status, max(status_from) as status_from,
    max(status_from_precision) as status_from_precision
  from staged_institution
  group by institution
  having count(*) > 1
) g
where s.institution = g.institution and s.draft = g.first_draft
