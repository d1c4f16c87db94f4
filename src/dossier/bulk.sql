-- bulk_add :write
-- in: id int, account int, action text, made_us int
INSERT INTO dossier_bulk (id, account, action, made_us) VALUES ($id, $account, $action, $made_us);

-- bulk_load :one
-- in: id int, account int
-- out: action text, made_us int
SELECT action, made_us FROM dossier_bulk WHERE id = $id AND account = $account;

-- bulk_line_add :write
-- in: bulk int, place int, dossier int, code text, done int, message text
INSERT INTO dossier_bulk_line (bulk, place, dossier, code, done, message)
VALUES ($bulk, $place, $dossier, $code, $done, $message);

-- bulk_line_find :many
-- in: bulk int
-- out: dossier int, code text, done int, message text
SELECT dossier, code, done, message FROM dossier_bulk_line WHERE bulk = $bulk ORDER BY place;

-- bulk_line_forget :any
-- in: before_us int
DELETE FROM dossier_bulk_line WHERE bulk IN (SELECT id FROM dossier_bulk WHERE made_us < $before_us);

-- bulk_forget :any
-- in: before_us int
DELETE FROM dossier_bulk WHERE made_us < $before_us;
