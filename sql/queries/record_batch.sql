-- Records an applied file; its counts follow when they are known.
-- $1: file name, $2: its SHA-256, $3: profile, $4: the profile's SHA-256, $5: rows.
insert into import_batch (file_name, file_digest, profile, profile_digest, rows, counts)
values ($1, $2, $3, $4, $5, '{}')
returning id
