-- consult_add :write
-- in: id int, dossier int, step int, office int, asked_by int, asked_us int, question text, due_us int, law text, silence text, stands int
INSERT INTO dossier_consult (id, dossier, step, office, asked_by, asked_us, question, due_us, law, silence, stands,
       answered_us, officer, answer, text, document, decide_by_us, leader, handed_us, handed_by, handed_why,
       closed_us, closed_by, outcome, reason, watch_us)
VALUES ($id, $dossier, $step, $office, $asked_by, $asked_us, $question, $due_us, $law, $silence, $stands,
        0, 0, '', '', 0, 0, 0, 0, 0, '', 0, 0, '', '', $due_us);

-- consult_load :one
-- in: id int
-- out: id int, dossier int, step int, office int, asked_by int, asked_us int, question text, due_us int, law text, silence text, stands int, answered_us int, officer int, answer text, text text, document int, decide_by_us int, leader int, handed_us int, handed_by int, handed_why text, closed_us int, closed_by int, outcome text, reason text, watch_us int
SELECT id, dossier, step, office, asked_by, asked_us, question, due_us, law, silence, stands, answered_us, officer,
       answer, text, document, decide_by_us, leader, handed_us, handed_by, handed_why, closed_us, closed_by, outcome, reason, watch_us
FROM dossier_consult WHERE id = $id;

-- consult_find :many
-- Those of a dossier, oldest first.
-- in: dossier int
-- out: id int, dossier int, step int, office int, asked_by int, asked_us int, question text, due_us int, law text, silence text, stands int, answered_us int, officer int, answer text, text text, document int, decide_by_us int, leader int, handed_us int, handed_by int, handed_why text, closed_us int, closed_by int, outcome text, reason text, watch_us int
SELECT id, dossier, step, office, asked_by, asked_us, question, due_us, law, silence, stands, answered_us, officer,
       answer, text, document, decide_by_us, leader, handed_us, handed_by, handed_why, closed_us, closed_by, outcome, reason, watch_us
FROM dossier_consult WHERE dossier = $dossier ORDER BY id;

-- consult_move :write
-- The only statement that changes one; whoever writes has the dossier's version as well.
-- in: id int, answered_us int, officer int, answer text, text text, document int, decide_by_us int, leader int, handed_us int, handed_by int, handed_why text, closed_us int, closed_by int, outcome text, reason text, watch_us int
UPDATE dossier_consult SET answered_us = $answered_us, officer = $officer, answer = $answer, text = $text,
    document = $document, decide_by_us = $decide_by_us, leader = $leader, handed_us = $handed_us,
    handed_by = $handed_by, handed_why = $handed_why, closed_us = $closed_us, closed_by = $closed_by,
    outcome = $outcome, reason = $reason, watch_us = $watch_us
WHERE id = $id AND closed_us = 0;

-- consult_count_open :one
-- office 0: asked of any office.
-- in: dossier int, office int
-- out: n int
SELECT count(*) AS n FROM dossier_consult
WHERE dossier = $dossier AND closed_us = 0 AND ($office = 0 OR office = $office);

-- consult_list_asked :many
-- What an office has to answer, by due time.
-- in: office int, after_due_us int, after_id int, most int
-- out: id int, dossier int, code text, procedure int, applicant int, applicant_name text, question text, office_name text, agency_name text, asked_us int, due_us int, answer text, decide_by_us int, leader int
SELECT c.id, c.dossier, d.code, d.procedure, d.applicant, p.name AS applicant_name, c.question, o.name AS office_name,
       g.name AS agency_name, c.asked_us, c.due_us, c.answer, c.decide_by_us, c.leader
FROM dossier_consult AS c JOIN dossier AS d ON d.id = c.dossier JOIN person AS p ON p.id = d.applicant
JOIN office AS o ON o.id = d.office JOIN agency AS g ON g.id = o.agency
WHERE c.office = $office AND c.closed_us = 0 AND c.answered_us = 0 AND (c.due_us, c.id) > ($after_due_us, $after_id)
ORDER BY c.due_us, c.id LIMIT $most;

-- consult_list_led :many
-- What the officer of a step has asked and what is not settled, by due time.
-- in: officer int, most int
-- out: id int, dossier int, code text, procedure int, applicant int, applicant_name text, question text, office_name text, agency_name text, asked_us int, due_us int, answer text, decide_by_us int, leader int
SELECT c.id, c.dossier, d.code, d.procedure, d.applicant, p.name AS applicant_name, c.question, o.name AS office_name,
       g.name AS agency_name, c.asked_us, c.due_us, c.answer, c.decide_by_us, c.leader
FROM dossier AS d JOIN dossier_consult AS c ON c.dossier = d.id AND c.closed_us = 0 AND c.leader = 0
JOIN person AS p ON p.id = d.applicant JOIN office AS o ON o.id = c.office JOIN agency AS g ON g.id = o.agency
WHERE d.officer = $officer AND d.officer <> 0 AND d.ended_us = 0
ORDER BY c.due_us, c.id LIMIT $most;

-- consult_list_leader :many
-- What was handed to a leader to decide, by due time.
-- in: leader int, most int
-- out: id int, dossier int, code text, procedure int, applicant int, applicant_name text, question text, office_name text, agency_name text, asked_us int, due_us int, answer text, decide_by_us int, leader int
SELECT c.id, c.dossier, d.code, d.procedure, d.applicant, p.name AS applicant_name, c.question, o.name AS office_name,
       g.name AS agency_name, c.asked_us, c.due_us, c.answer, c.decide_by_us, c.leader
FROM dossier_consult AS c JOIN dossier AS d ON d.id = c.dossier JOIN person AS p ON p.id = d.applicant
JOIN office AS o ON o.id = c.office JOIN agency AS g ON g.id = o.agency
WHERE c.leader = $leader AND c.leader <> 0 AND c.closed_us = 0
ORDER BY c.due_us, c.id LIMIT $most;

-- consult_find_left :many
-- Open ones whose leader is away on a day.
-- in: on text, most int
-- out: id int
SELECT c.id FROM absence AS b JOIN dossier_consult AS c ON c.leader = b.account AND c.leader <> 0 AND c.closed_us = 0
WHERE b.until_day >= $on AND b.from_day <= $on AND b.ended_us = 0
ORDER BY c.id LIMIT $most;

-- consult_find_watched :many
-- Those whose time to answer or to decide has run out.
-- in: now_us int, most int
-- out: id int
SELECT id FROM dossier_consult WHERE closed_us = 0 AND watch_us <> 0 AND watch_us < $now_us
ORDER BY watch_us, id LIMIT $most;
