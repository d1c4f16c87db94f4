-- follow_up_add :write
-- in: id int, dossier int, how text, note text, account int, at_us int, next_day text
INSERT INTO dossier_follow_up (id, dossier, how, note, account, at_us, next_day)
VALUES ($id, $dossier, $how, $note, $account, $at_us, $next_day);

-- follow_up_find :many
-- in: dossier int
-- out: id int, how text, note text, account int, name text, at_us int, next_day text
SELECT f.id, f.how, f.note, f.account, p.name, f.at_us, f.next_day FROM dossier_follow_up AS f
JOIN account AS a ON a.id = f.account JOIN person AS p ON p.id = a.person
WHERE f.dossier = $dossier ORDER BY f.id DESC;

-- follow_up_list :many
-- Results that wait at a counter, the oldest first, with the last time that somebody asked.
-- in: office int, most int
-- out: id int, code text, procedure int, applicant int, applicant_name text, phone text, ended_us int, how text?, at_us int?, next_day text?
SELECT d.id, d.code, d.procedure, d.applicant, p.name AS applicant_name, p.phone, d.ended_us, f.how, f.at_us, f.next_day
FROM dossier AS d JOIN person AS p ON p.id = d.applicant
LEFT JOIN dossier_follow_up AS f ON f.id = (SELECT max(g.id) FROM dossier_follow_up AS g WHERE g.dossier = d.id)
WHERE d.reception_office = $office AND d.ended_us <> 0 AND d.closed_us = 0
ORDER BY d.ended_us, d.id LIMIT $most;

-- kept_result_add :write
-- in: dossier int, office int, reason text, account int, at_us int
INSERT INTO dossier_kept_result (dossier, office, reason, account, at_us)
VALUES ($dossier, $office, $reason, $account, $at_us);

-- kept_result_list :many
-- What a counter has put away and nobody has asked for since, newest first.
-- in: office int, most int
-- out: id int, code text, procedure int, applicant int, applicant_name text, phone text, ended_us int, at_us int, reason text
SELECT d.id, d.code, d.procedure, d.applicant, p.name AS applicant_name, p.phone, d.ended_us, k.at_us, k.reason
FROM dossier_kept_result AS k JOIN dossier AS d ON d.id = k.dossier JOIN person AS p ON p.id = d.applicant
WHERE k.office = $office AND d.state = 9 ORDER BY k.at_us DESC, k.dossier DESC LIMIT $most;
