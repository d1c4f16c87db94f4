-- party_add :write
-- in: id int, dossier int, person int, role text, relation text, paper text, paper_number text, paper_on text, document int, valid_from text, valid_to text, may_see int, be_told int, may_sign int, may_collect int, signs text, added_us int
INSERT INTO dossier_party (id, dossier, person, role, relation, paper, paper_number, paper_on, document,
       valid_from, valid_to, may_see, be_told, may_sign, may_collect, signs, added_us, ended_us, ended_why)
VALUES ($id, $dossier, $person, $role, $relation, $paper, $paper_number, $paper_on, $document,
        $valid_from, $valid_to, $may_see, $be_told, $may_sign, $may_collect, $signs, $added_us, 0, '');

-- party_end :write
-- in: id int, dossier int, ended_us int, ended_why text
UPDATE dossier_party SET ended_us = $ended_us, ended_why = $ended_why
WHERE id = $id AND dossier = $dossier AND ended_us = 0;

-- party_put :write
-- As it was before acts that are taken back.
-- in: id int, dossier int, person int, role text, relation text, paper text, paper_number text, paper_on text, document int, valid_from text, valid_to text, may_see int, be_told int, may_sign int, may_collect int, signs text, added_us int, ended_us int, ended_why text
INSERT INTO dossier_party (id, dossier, person, role, relation, paper, paper_number, paper_on, document,
       valid_from, valid_to, may_see, be_told, may_sign, may_collect, signs, added_us, ended_us, ended_why)
VALUES ($id, $dossier, $person, $role, $relation, $paper, $paper_number, $paper_on, $document,
        $valid_from, $valid_to, $may_see, $be_told, $may_sign, $may_collect, $signs, $added_us, $ended_us, $ended_why)
ON CONFLICT (id) DO UPDATE SET ended_us = excluded.ended_us, ended_why = excluded.ended_why;

-- party_remove :write
-- in: id int
DELETE FROM dossier_party WHERE id = $id;

-- party_end_all :any
-- in: dossier int, ended_us int, ended_why text
UPDATE dossier_party SET ended_us = $ended_us, ended_why = $ended_why
WHERE dossier = $dossier AND ended_us = 0;

-- party_find :many
-- in: dossier int
-- out: id int, person int, role text, relation text, paper text, paper_number text, paper_on text, document int, valid_from text, valid_to text, may_see int, be_told int, may_sign int, may_collect int, signs text, added_us int, ended_us int, ended_why text, name text, number text, phone text
SELECT y.id, y.person, y.role, y.relation, y.paper, y.paper_number, y.paper_on, y.document, y.valid_from,
       y.valid_to, y.may_see, y.be_told, y.may_sign, y.may_collect, y.signs, y.added_us, y.ended_us,
       y.ended_why, p.name, p.number, p.phone
FROM dossier_party AS y JOIN person AS p ON p.id = y.person
WHERE y.dossier = $dossier ORDER BY y.id;

-- party_rights :many
-- Every party of the dossier: is it this person, and does their part hold on a day?
-- in: dossier int, person int, on text
-- out: own int, holds int, may_see int, be_told int, may_sign int, may_collect int
SELECT CASE WHEN y.person = $person OR EXISTS (SELECT 1 FROM person_link AS l
            WHERE l.person = y.person AND l.same_as = $person) THEN 1 ELSE 0 END AS own,
       CASE WHEN y.ended_us = 0 AND y.valid_from <= $on AND y.valid_to > $on THEN 1 ELSE 0 END AS holds,
       y.may_see, y.be_told, y.may_sign, y.may_collect
FROM dossier_party AS y WHERE y.dossier = $dossier;

-- handover_add :write
-- in: dossier int, person int, name text, shown text, signs text, account int, handed_us int
INSERT INTO dossier_handover (dossier, person, name, shown, signs, account, handed_us)
VALUES ($dossier, $person, $name, $shown, $signs, $account, $handed_us);

-- handover_remove :write
-- in: dossier int
DELETE FROM dossier_handover WHERE dossier = $dossier;

-- handover_load :one
-- in: dossier int
-- out: person int, name text, shown text, signs text, account int, handed_us int
SELECT person, name, shown, signs, account, handed_us FROM dossier_handover WHERE dossier = $dossier;

-- assist_add :write
-- in: dossier int, account int, office int, assisted_us int
INSERT INTO dossier_assist (dossier, account, office, assisted_us)
VALUES ($dossier, $account, $office, $assisted_us);

-- assist_load :one
-- in: dossier int
-- out: account int, office int, assisted_us int
SELECT account, office, assisted_us FROM dossier_assist WHERE dossier = $dossier;

-- relation_find :many
-- in: on text
-- out: code text, vi text, en text, represents int, needs_paper int, whose text, procedures text
SELECT code, vi, en, represents, needs_paper, whose, procedures FROM relation
WHERE valid_from <= $on AND valid_to > $on ORDER BY place, code;

-- relation_add :write
-- in: code text, valid_from text, valid_to text, place int, vi text, en text, represents int, needs_paper int, whose text, procedures text, source text
INSERT INTO relation (code, valid_from, valid_to, place, vi, en, represents, needs_paper, whose, procedures, source)
VALUES ($code, $valid_from, $valid_to, $place, $vi, $en, $represents, $needs_paper, $whose, $procedures, $source);

-- relation_remove_all :any
DELETE FROM relation;

-- relation_name :one
-- in: code text
-- out: vi text, en text
SELECT vi, en FROM relation WHERE code = $code ORDER BY valid_from DESC LIMIT 1;

-- authority_paper_find :many
-- in: on text
-- out: code text, vi text, en text, months int
SELECT code, vi, en, months FROM authority_paper
WHERE valid_from <= $on AND valid_to > $on ORDER BY place, code;

-- authority_paper_add :write
-- in: code text, valid_from text, valid_to text, place int, vi text, en text, months int, source text
INSERT INTO authority_paper (code, valid_from, valid_to, place, vi, en, months, source)
VALUES ($code, $valid_from, $valid_to, $place, $vi, $en, $months, $source);

-- authority_paper_remove_all :any
DELETE FROM authority_paper;

-- authority_paper_name :one
-- in: code text
-- out: vi text, en text
SELECT vi, en FROM authority_paper WHERE code = $code ORDER BY valid_from DESC LIMIT 1;

-- relation_state_load :one
-- out: digest text
SELECT digest FROM relation_state WHERE id = 1;

-- relation_state_change :write
-- in: digest text, imported_us int
INSERT INTO relation_state (id, digest, imported_us) VALUES (1, $digest, $imported_us)
ON CONFLICT (id) DO UPDATE SET digest = excluded.digest, imported_us = excluded.imported_us;
