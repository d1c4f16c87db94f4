-- calendar_file_add :write
-- in: name text, text text
INSERT INTO calendar_file (name, text) VALUES ($name, $text);

-- calendar_file_remove_all :any
DELETE FROM calendar_file;

-- calendar_file_find :many
-- out: name text, text text
SELECT name, text FROM calendar_file ORDER BY name;

-- calendar_state_load :one
-- out: digest text
SELECT digest FROM calendar_state WHERE id = 1;

-- calendar_state_change :write
-- in: digest text, imported_us int
INSERT INTO calendar_state (id, digest, imported_us) VALUES (1, $digest, $imported_us)
ON CONFLICT (id) DO UPDATE SET digest = excluded.digest, imported_us = excluded.imported_us;
