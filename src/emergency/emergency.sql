-- slip_series_add :write
-- in: id int, office int, prefix text, first int, last int, account int, ordered_us int
INSERT INTO slip_series (id, office, prefix, first, last, account, ordered_us)
VALUES ($id, $office, $prefix, $first, $last, $account, $ordered_us);

-- slip_series_overlap :many
-- in: prefix text, first int, last int
-- out: first int, last int
SELECT first, last FROM slip_series WHERE prefix = $prefix AND first <= $last AND last >= $first;

-- slip_series_find :many
-- Of an agency (agency 0: of one office), newest first.
-- in: agency int, office int
-- out: id int, office int, prefix text, first int, last int, ordered_us int, office_name text, used int, voided int
SELECT s.id, s.office, s.prefix, s.first, s.last, s.ordered_us, o.name AS office_name,
       (SELECT count(*) FROM slip AS l WHERE l.series = s.id AND l.dossier <> 0) AS used,
       (SELECT count(*) FROM slip AS l WHERE l.series = s.id AND l.dossier = 0) AS voided
FROM slip_series AS s JOIN office AS o ON o.id = s.office
WHERE (o.agency = $agency AND $agency <> 0) OR s.office = $office
ORDER BY s.id DESC;

-- slip_series_load :one
-- in: id int, agency int, office int
-- out: id int, office int, prefix text, first int, last int, ordered_us int, office_name text, used int, voided int
SELECT s.id, s.office, s.prefix, s.first, s.last, s.ordered_us, o.name AS office_name,
       (SELECT count(*) FROM slip AS l WHERE l.series = s.id AND l.dossier <> 0) AS used,
       (SELECT count(*) FROM slip AS l WHERE l.series = s.id AND l.dossier = 0) AS voided
FROM slip_series AS s JOIN office AS o ON o.id = s.office
WHERE s.id = $id AND ((o.agency = $agency AND $agency <> 0) OR s.office = $office);

-- slip_series_of :one
-- The series of a number at a counter.
-- in: prefix text, number int, agency int, office int
-- out: id int
SELECT s.id FROM slip_series AS s JOIN office AS o ON o.id = s.office
WHERE s.prefix = $prefix AND s.first <= $number AND s.last >= $number
  AND ((o.agency = $agency AND $agency <> 0) OR s.office = $office);

-- outage_add :write
-- in: id int, office int, from_us int, until_us int, reason text, account int, entered_us int
INSERT INTO outage (id, office, from_us, until_us, reason, account, entered_us)
VALUES ($id, $office, $from_us, $until_us, $reason, $account, $entered_us);

-- outage_find :many
-- in: agency int, office int, most int
-- out: id int, office int, from_us int, until_us int, reason text, office_name text
SELECT g.id, g.office, g.from_us, g.until_us, g.reason, o.name AS office_name
FROM outage AS g JOIN office AS o ON o.id = g.office
WHERE (o.agency = $agency AND $agency <> 0) OR g.office = $office
ORDER BY g.from_us DESC, g.id DESC LIMIT $most;

-- outage_at :one
-- The outage of a counter that covers an instant; of several the one that ended last.
-- in: office int, at_us int
-- out: until_us int
SELECT until_us FROM outage
WHERE office = $office AND from_us <= $at_us AND until_us >= $at_us ORDER BY until_us DESC LIMIT 1;

-- slip_add :write
-- in: id int, series int, number int, dossier int, claimed_us int, entered_us int, account int, verdict text, reason text
INSERT INTO slip (id, series, number, dossier, claimed_us, entered_us, account, verdict, signer, signed_us, reason)
VALUES ($id, $series, $number, $dossier, $claimed_us, $entered_us, $account, $verdict, 0, 0, $reason);

-- slip_decide :write
-- in: id int, verdict text, signer int, signed_us int, reason text
UPDATE slip SET verdict = $verdict, signer = $signer, signed_us = $signed_us, reason = $reason
WHERE id = $id AND verdict = 'waits';

-- slip_taken :one
-- in: series int, number int
-- out: verdict text, reason text, dossier_code text?
SELECT l.verdict, l.reason, d.code AS dossier_code
FROM slip AS l LEFT JOIN dossier AS d ON d.id = l.dossier WHERE l.series = $series AND l.number = $number;

-- slip_find :many
-- in: series int
-- out: id int, series int, number int, dossier int, claimed_us int, entered_us int, account int, verdict text, signer int, signed_us int, reason text, prefix text, office_name text, dossier_code text?
SELECT l.id, l.series, l.number, l.dossier, l.claimed_us, l.entered_us, l.account, l.verdict, l.signer, l.signed_us,
       l.reason, s.prefix, o.name AS office_name, d.code AS dossier_code
FROM slip AS l JOIN slip_series AS s ON s.id = l.series JOIN office AS o ON o.id = s.office
LEFT JOIN dossier AS d ON d.id = l.dossier
WHERE l.series = $series ORDER BY l.number;

-- slip_find_waiting :many
-- in: agency int, office int, most int
-- out: id int, series int, number int, dossier int, claimed_us int, entered_us int, account int, verdict text, signer int, signed_us int, reason text, prefix text, office_name text, dossier_code text?
SELECT l.id, l.series, l.number, l.dossier, l.claimed_us, l.entered_us, l.account, l.verdict, l.signer, l.signed_us,
       l.reason, s.prefix, o.name AS office_name, d.code AS dossier_code
FROM slip AS l JOIN slip_series AS s ON s.id = l.series JOIN office AS o ON o.id = s.office
LEFT JOIN dossier AS d ON d.id = l.dossier
WHERE l.verdict = 'waits' AND ((o.agency = $agency AND $agency <> 0) OR s.office = $office)
ORDER BY l.id LIMIT $most;

-- slip_load :one
-- Of an agency's counters.
-- in: id int, agency int
-- out: id int, series int, number int, dossier int, claimed_us int, entered_us int, account int, verdict text, signer int, signed_us int, reason text, prefix text, office_name text, dossier_code text?
SELECT l.id, l.series, l.number, l.dossier, l.claimed_us, l.entered_us, l.account, l.verdict, l.signer, l.signed_us,
       l.reason, s.prefix, o.name AS office_name, d.code AS dossier_code
FROM slip AS l JOIN slip_series AS s ON s.id = l.series JOIN office AS o ON o.id = s.office
LEFT JOIN dossier AS d ON d.id = l.dossier
WHERE l.id = $id AND o.agency = $agency;

-- slip_of_dossier :one
-- in: dossier int
-- out: id int, series int, number int, dossier int, claimed_us int, entered_us int, account int, verdict text, signer int, signed_us int, reason text, prefix text, office_name text, dossier_code text?
SELECT l.id, l.series, l.number, l.dossier, l.claimed_us, l.entered_us, l.account, l.verdict, l.signer, l.signed_us,
       l.reason, s.prefix, o.name AS office_name, d.code AS dossier_code
FROM slip AS l JOIN slip_series AS s ON s.id = l.series JOIN office AS o ON o.id = s.office
LEFT JOIN dossier AS d ON d.id = l.dossier
WHERE l.dossier = $dossier AND l.dossier <> 0;

-- slip_count_backdated :one
-- in: agency int, from_us int, until_us int
-- out: n int
SELECT count(*) AS n FROM slip AS l JOIN slip_series AS s ON s.id = l.series JOIN office AS o ON o.id = s.office
WHERE l.verdict = 'signed' AND l.entered_us >= $from_us AND l.entered_us < $until_us
  AND ($agency = 0 OR o.agency = $agency);
