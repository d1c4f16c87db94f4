-- visit_add :write
-- in: id int, office int, account int, person int, opened_us int
INSERT INTO visit (id, office, account, person, opened_us)
VALUES ($id, $office, $account, $person, $opened_us);

-- visit_load :one
-- in: id int, office int
-- out: id int, office int, account int, person int, opened_us int, name text
SELECT v.id, v.office, v.account, v.person, v.opened_us, p.name
FROM visit AS v JOIN person AS p ON p.id = v.person WHERE v.id = $id AND v.office = $office;

-- visit_dossier_add :write
-- in: dossier int, visit int
INSERT INTO visit_dossier (dossier, visit) VALUES ($dossier, $visit);

-- visit_dossier_find :many
-- in: visit int, most int
-- out: dossier int
SELECT dossier FROM visit_dossier WHERE visit = $visit ORDER BY dossier LIMIT $most;

-- visit_of :one
-- in: dossier int, office int
-- out: id int
SELECT v.id FROM visit_dossier AS d JOIN visit AS v ON v.id = d.visit
WHERE d.dossier = $dossier AND v.office = $office;
