-- journal_add :any
-- in: id int, at_us int, kind text, subject_kind text, subject int, previous int, account int, office int, body text, salt bytes, leaf bytes
INSERT INTO journal (id, at_us, kind, subject_kind, subject, previous, account, office, body, salt, leaf)
VALUES ($id, $at_us, $kind, $subject_kind, $subject, $previous, $account, $office, $body, $salt, $leaf);

-- journal_pending_add :any
-- in: id int
INSERT INTO journal_pending (id) VALUES ($id);

-- journal_read_add :any
-- in: person int, dossier int, id int, account int
INSERT INTO journal_read (person, dossier, id, account) VALUES ($person, $dossier, $id, $account);

-- journal_position_last :one
-- The highest position given so far; NOT_FOUND in an empty journal.
-- out: position int
SELECT position FROM journal_position ORDER BY position DESC LIMIT 1;

-- journal_sequence :any
-- Gives the oldest waiting rows the positions after $last.
-- in: last int, most int
INSERT INTO journal_position (position, id)
SELECT $last + row_number() OVER (ORDER BY waiting.id), waiting.id
FROM (SELECT id FROM journal_pending ORDER BY id LIMIT $most) AS waiting;

-- journal_pending_done :any
-- Takes what got a position after $last off the waiting list.
-- in: last int
DELETE FROM journal_pending
WHERE id IN (SELECT journal_position.id FROM journal_position WHERE journal_position.position > $last);

-- journal_waiting_first :one
-- out: id int
SELECT id FROM journal_pending ORDER BY id LIMIT 1;

-- journal_after :many
-- What a reader has not seen yet, in order.
-- in: position int, most int
-- out: position int, id int, at_us int, kind text, subject_kind text, subject int, previous int, account int, office int, body text?, salt bytes?, leaf bytes
SELECT p.position, j.id, j.at_us, j.kind, j.subject_kind, j.subject, j.previous, j.account, j.office,
       j.body, j.salt, j.leaf
FROM journal_position AS p JOIN journal AS j ON j.id = p.id
WHERE p.position > $position ORDER BY p.position LIMIT $most;

-- journal_waiting :many
-- Committed rows without a position yet.
-- in: after int, most int
-- out: id int, at_us int, kind text, subject_kind text, subject int, previous int, account int, office int, body text?, salt bytes?, leaf bytes
SELECT j.id, j.at_us, j.kind, j.subject_kind, j.subject, j.previous, j.account, j.office,
       j.body, j.salt, j.leaf
FROM journal_pending AS w JOIN journal AS j ON j.id = w.id
WHERE w.id > $after ORDER BY w.id LIMIT $most;

-- journal_chain :many
-- A subject's history, newest first, by following the back-pointers.
-- in: last int, most int
-- out: id int, at_us int, kind text, account int, office int, body text?
WITH RECURSIVE chain (id, previous, depth) AS (
    SELECT j.id, j.previous, 1 FROM journal AS j WHERE j.id = $last
    UNION ALL
    SELECT j.id, j.previous, c.depth + 1 FROM journal AS j JOIN chain AS c ON j.id = c.previous
    WHERE c.depth < $most
)
SELECT j.id, j.at_us, j.kind, j.account, j.office, j.body
FROM chain AS c JOIN journal AS j ON j.id = c.id ORDER BY j.id DESC;

-- journal_readers :many
-- Who was shown a person's data, newest first.
-- in: person int, before int, most int
-- out: id int, at_us int, account int, office int, dossier int
SELECT j.id, j.at_us, j.account, j.office, r.dossier
FROM journal_read AS r JOIN journal AS j ON j.id = r.id
WHERE r.person = $person AND r.id < $before ORDER BY r.id DESC LIMIT $most;
