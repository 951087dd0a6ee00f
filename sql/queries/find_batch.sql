-- The latest batch in force that applied the same file before another batch.
-- $1: the file's SHA-256, $2: the other batch.
select id
from import_batch
where file_digest = $1 and id < $2 and state = 'applied'
order by id desc
limit 1
