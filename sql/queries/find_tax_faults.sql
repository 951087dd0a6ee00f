-- Fee lines with a tax and no rate, or with a rate and no tax.
select s.row_number, coalesce(s.tax, 'exempt') as value, s.tax_rate::text as other
from staged_fee s
where (coalesce(s.tax, 'exempt') = 'exempt') <> (s.tax_rate is null)
order by s.row_number
