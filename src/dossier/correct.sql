-- dossier_correction_add :write
-- in: id int, dossier int, kind text, act int, acts int, received_us int, account int, office int, at_us int, reason text
INSERT INTO dossier_correction (id, dossier, kind, act, acts, received_us, account, office, at_us, reason)
VALUES ($id, $dossier, $kind, $act, $acts, $received_us, $account, $office, $at_us, $reason);

-- dossier_correction_first :one
-- The first reception of a dossier that a correction brought back to the counter.
-- in: dossier int
-- out: received_us int
SELECT received_us FROM dossier_correction
WHERE dossier = $dossier AND received_us <> 0 ORDER BY received_us, id LIMIT 1;

-- dossier_correct :write
-- What no move may change; with dossier_move in one unit.
-- in: id int, procedure int, applicant int, submitter int, channel int, result_by text
UPDATE dossier SET procedure = $procedure, applicant = $applicant, submitter = $submitter,
    channel = $channel, result_by = $result_by
WHERE id = $id;

-- dossier_form_put :write
-- in: dossier int, answers text
UPDATE dossier_form SET answers = $answers WHERE dossier = $dossier;

-- dossier_step_put :write
-- in: id int, dossier int, step int, office int, officer int, started_us int, due_us int, ended_us int, outcome text
INSERT INTO dossier_step (id, dossier, step, office, officer, started_us, due_us, ended_us, outcome)
VALUES ($id, $dossier, $step, $office, $officer, $started_us, $due_us, $ended_us, $outcome)
ON CONFLICT (id) DO UPDATE SET officer = excluded.officer, due_us = excluded.due_us,
    ended_us = excluded.ended_us, outcome = excluded.outcome;

-- dossier_step_remove :write
-- in: id int
DELETE FROM dossier_step WHERE id = $id;

-- dossier_pause_put :write
-- in: id int, dossier int, kind text, from_us int, until_us int, account int, reason text, items text
INSERT INTO dossier_pause (id, dossier, kind, from_us, until_us, account, reason, items)
VALUES ($id, $dossier, $kind, $from_us, $until_us, $account, $reason, $items)
ON CONFLICT (id) DO UPDATE SET until_us = excluded.until_us;

-- dossier_pause_remove :write
-- in: id int
DELETE FROM dossier_pause WHERE id = $id;

-- dossier_paper_put :write
-- in: id int, dossier int, component text, document int, originals int, copies int, added_us int
INSERT INTO dossier_paper (id, dossier, component, document, originals, copies, added_us)
VALUES ($id, $dossier, $component, $document, $originals, $copies, $added_us)
ON CONFLICT (id) DO UPDATE SET component = excluded.component;

-- dossier_paper_remove :write
-- in: id int
DELETE FROM dossier_paper WHERE id = $id;

-- dossier_result_put :write
-- in: dossier int, code text, granted int, text text, signer int, signed_us int, number text, issued_us int, document int, receiver text, returned_us int
INSERT INTO dossier_result (dossier, code, granted, text, signer, signed_us, number, issued_us,
                            document, receiver, returned_us)
VALUES ($dossier, $code, $granted, $text, $signer, $signed_us, $number, $issued_us, $document, $receiver,
        $returned_us)
ON CONFLICT (dossier) DO UPDATE SET code = excluded.code, granted = excluded.granted, text = excluded.text,
    signer = excluded.signer, signed_us = excluded.signed_us, number = excluded.number,
    issued_us = excluded.issued_us, document = excluded.document, receiver = excluded.receiver,
    returned_us = excluded.returned_us;

-- dossier_result_remove :write
-- in: dossier int
DELETE FROM dossier_result WHERE dossier = $dossier;

-- dossier_token_remove :any
-- in: agency int, token text, dossier int
DELETE FROM dossier_token WHERE agency = $agency AND token = $token AND dossier = $dossier;

-- rectification_add :write
-- in: id int, dossier int, agency int, fault text, what text, asked_us int, asked_by int, due_us int, old_number text
INSERT INTO dossier_rectification (id, dossier, agency, fault, what, asked_us, asked_by, due_us, old_number,
    number, document, done_us, done_by, receiver, handed_us)
VALUES ($id, $dossier, $agency, $fault, $what, $asked_us, $asked_by, $due_us, $old_number, '', 0, 0, 0, '', 0);

-- rectification_finish :write
-- in: id int, number text, document int, done_us int, done_by int
UPDATE dossier_rectification SET number = $number, document = $document, done_us = $done_us, done_by = $done_by
WHERE id = $id AND done_us = 0;

-- rectification_hand_over :write
-- in: id int, receiver text, handed_us int
UPDATE dossier_rectification SET receiver = $receiver, handed_us = $handed_us
WHERE id = $id AND done_us <> 0 AND handed_us = 0;

-- rectification_load :one
-- in: id int
-- out: dossier int
SELECT dossier FROM dossier_rectification WHERE id = $id;

-- rectification_find :many
-- in: dossier int
-- out: id int, dossier int, agency int, fault text, what text, asked_us int, due_us int, old_number text, number text, document int, done_us int, receiver text, handed_us int
SELECT id, dossier, agency, fault, what, asked_us, due_us, old_number, number, document, done_us, receiver, handed_us
FROM dossier_rectification WHERE dossier = $dossier ORDER BY id;

-- rectification_find_open :many
-- in: agency int, most int
-- out: id int, dossier int, agency int, fault text, what text, asked_us int, due_us int, old_number text, number text, document int, done_us int, receiver text, handed_us int, code text, applicant int
SELECT r.id, r.dossier, r.agency, r.fault, r.what, r.asked_us, r.due_us, r.old_number, r.number, r.document,
       r.done_us, r.receiver, r.handed_us, d.code, d.applicant
FROM dossier_rectification AS r JOIN dossier AS d ON d.id = r.dossier
WHERE r.agency = $agency AND r.done_us = 0 ORDER BY r.due_us, r.id LIMIT $most;
