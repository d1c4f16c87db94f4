-- document_add :write
-- in: id int, hash text, size_bytes int, kind text, name text, account int, added_us int
INSERT INTO document (id, hash, size_bytes, kind, name, account, added_us)
VALUES ($id, $hash, $size_bytes, $kind, $name, $account, $added_us);

-- document_load :one
-- in: id int
-- out: id int, hash text, size_bytes int, kind text, name text, account int, added_us int
SELECT id, hash, size_bytes, kind, name, account, added_us FROM document WHERE id = $id;

-- document_find :many
-- For motcua check: every document must be in the store.
-- in: after int, most int
-- out: id int, hash text, size_bytes int
SELECT id, hash, size_bytes FROM document WHERE id > $after ORDER BY id LIMIT $most;
