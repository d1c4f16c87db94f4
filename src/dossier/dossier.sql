-- dossier_add :write
-- in: id int, code text, pin text, procedure int, case_code text, channel int, state int, version int, applicant int, submitter int, assist_agency int, reception_agency int, reception_office int, competent_agency int, step int, office int, officer int, filed_us int, received_us int, due_us int, provisional int, breached_us int, kept_us int, kept_at_us int, paused int, ended_us int, closed_us int, supplements int, pauses int, fee_dong int, paid_dong int, result_by text, last_journal int
INSERT INTO dossier (id, code, pin, procedure, case_code, channel, state, version, applicant, submitter,
       assist_agency, reception_agency, reception_office, competent_agency, step, office,
       officer, filed_us, received_us, due_us, provisional, breached_us, kept_us,
       kept_at_us, paused, ended_us, closed_us, supplements, pauses, fee_dong, paid_dong, result_by, last_journal)
VALUES ($id, $code, $pin, $procedure, $case_code, $channel, $state, $version, $applicant,
        $submitter, $assist_agency, $reception_agency, $reception_office, $competent_agency,
        $step, $office, $officer, $filed_us, $received_us, $due_us, $provisional, $breached_us, $kept_us, $kept_at_us,
        $paused, $ended_us, $closed_us, $supplements, $pauses, $fee_dong, $paid_dong, $result_by,
        $last_journal);

-- dossier_load :one
-- in: id int
-- out: id int, code text, pin text, procedure int, case_code text, channel int, state int, version int, applicant int, submitter int, assist_agency int, reception_agency int, reception_office int, competent_agency int, step int, office int, officer int, filed_us int, received_us int, due_us int, provisional int, breached_us int, kept_us int, kept_at_us int, paused int, ended_us int, closed_us int, supplements int, pauses int, fee_dong int, paid_dong int, result_by text, last_journal int
SELECT id, code, pin, procedure, case_code, channel, state, version, applicant, submitter,
       assist_agency, reception_agency, reception_office, competent_agency, step, office,
       officer, filed_us, received_us, due_us, provisional, breached_us, kept_us,
       kept_at_us, paused, ended_us, closed_us, supplements, pauses, fee_dong, paid_dong, result_by, last_journal
FROM dossier WHERE id = $id;

-- dossier_by_code :one
-- in: code text
-- out: id int, pin text
SELECT id, pin FROM dossier WHERE code = $code;

-- dossier_move :write
-- The only statement that changes a dossier. CONFLICT when the version has moved on.
-- in: id int, seen_version int, case_code text, state int, reception_agency int, reception_office int, competent_agency int, step int, office int, officer int, received_us int, due_us int, provisional int, breached_us int, kept_us int, kept_at_us int, paused int, ended_us int, closed_us int, supplements int, pauses int, fee_dong int, paid_dong int, last_journal int
UPDATE dossier SET
    version = $seen_version + 1, case_code = $case_code, state = $state, reception_agency = $reception_agency,
    reception_office = $reception_office, competent_agency = $competent_agency, step = $step,
    office = $office, officer = $officer, received_us = $received_us, due_us = $due_us,
    provisional = $provisional, breached_us = $breached_us, kept_us = $kept_us, kept_at_us = $kept_at_us, paused = $paused,
    ended_us = $ended_us, closed_us = $closed_us, supplements = $supplements, pauses = $pauses,
    fee_dong = $fee_dong, paid_dong = $paid_dong, last_journal = $last_journal
WHERE id = $id AND version = $seen_version;

-- dossier_serial_next :one
-- in: agency int, day text
-- out: last int
INSERT INTO dossier_serial (agency, day, last) VALUES ($agency, $day, 1)
ON CONFLICT (agency, day) DO UPDATE SET last = dossier_serial.last + 1
RETURNING last;

-- dossier_form_add :write
-- in: dossier int, answers text
INSERT INTO dossier_form (dossier, answers) VALUES ($dossier, $answers);

-- dossier_form_load :one
-- in: dossier int
-- out: answers text
SELECT answers FROM dossier_form WHERE dossier = $dossier;

-- dossier_step_add :write
-- in: id int, dossier int, step int, office int, officer int, started_us int, due_us int
INSERT INTO dossier_step (id, dossier, step, office, officer, started_us, due_us, ended_us, outcome)
VALUES ($id, $dossier, $step, $office, $officer, $started_us, $due_us, 0, '');

-- dossier_step_take :write
-- in: dossier int, officer int
UPDATE dossier_step SET officer = $officer WHERE dossier = $dossier AND ended_us = 0;

-- dossier_step_end :write
-- in: dossier int, officer int, ended_us int, outcome text
UPDATE dossier_step SET officer = $officer, ended_us = $ended_us, outcome = $outcome
WHERE dossier = $dossier AND ended_us = 0;

-- dossier_step_reschedule :any
-- in: dossier int, due_us int
UPDATE dossier_step SET due_us = $due_us WHERE dossier = $dossier AND ended_us = 0;

-- dossier_step_find :many
-- in: dossier int
-- out: id int, step int, office int, officer int, started_us int, due_us int, ended_us int, outcome text, office_name text, officer_name text?
SELECT s.id, s.step, s.office, s.officer, s.started_us, s.due_us, s.ended_us, s.outcome,
       o.name AS office_name, p.name AS officer_name
FROM dossier_step AS s JOIN office AS o ON o.id = s.office
LEFT JOIN account AS a ON a.id = s.officer LEFT JOIN person AS p ON p.id = a.person
WHERE s.dossier = $dossier ORDER BY s.id;

-- dossier_appointment_add :write
-- in: dossier int, due_us int, account int, ground text
INSERT INTO dossier_appointment (dossier, due_us, account, ground)
VALUES ($dossier, $due_us, $account, $ground)
ON CONFLICT (dossier) DO UPDATE SET due_us = $due_us, account = $account, ground = $ground;

-- dossier_appointment_load :one
-- in: dossier int
-- out: due_us int
SELECT due_us FROM dossier_appointment WHERE dossier = $dossier;

-- dossier_pause_add :write
-- in: id int, dossier int, kind text, from_us int, account int, reason text, items text
INSERT INTO dossier_pause (id, dossier, kind, from_us, until_us, account, reason, items)
VALUES ($id, $dossier, $kind, $from_us, 0, $account, $reason, $items);

-- dossier_pause_end :write
-- in: dossier int, kind text, until_us int
UPDATE dossier_pause SET until_us = $until_us WHERE dossier = $dossier AND kind = $kind AND until_us = 0;

-- dossier_pause_end_all :any
-- in: dossier int, until_us int
UPDATE dossier_pause SET until_us = $until_us WHERE dossier = $dossier AND until_us = 0;

-- dossier_pause_find :many
-- in: dossier int
-- out: id int, kind text, from_us int, until_us int, account int, reason text, items text
SELECT id, kind, from_us, until_us, account, reason, items FROM dossier_pause
WHERE dossier = $dossier ORDER BY id;

-- dossier_paper_add :write
-- in: id int, dossier int, component text, document int, originals int, copies int, added_us int
INSERT INTO dossier_paper (id, dossier, component, document, originals, copies, added_us)
VALUES ($id, $dossier, $component, $document, $originals, $copies, $added_us);

-- dossier_paper_find :many
-- in: dossier int
-- out: id int, component text, document int, originals int, copies int, added_us int, name text?, kind text?, size_bytes int?
SELECT p.id, p.component, p.document, p.originals, p.copies, p.added_us, d.name, d.kind, d.size_bytes
FROM dossier_paper AS p LEFT JOIN document AS d ON d.id = p.document
WHERE p.dossier = $dossier ORDER BY p.id;

-- dossier_document :one
-- A document that belongs to the dossier, as a paper, as somebody's authority or as its result.
-- in: dossier int, document int
-- out: document int
SELECT d.id AS document FROM document AS d WHERE d.id = $document
AND (EXISTS (SELECT 1 FROM dossier_paper AS p WHERE p.dossier = $dossier AND p.document = d.id)
     OR EXISTS (SELECT 1 FROM dossier_party AS y WHERE y.dossier = $dossier AND y.document = d.id)
     OR EXISTS (SELECT 1 FROM dossier_result AS r WHERE r.dossier = $dossier AND r.document = d.id)
     OR EXISTS (SELECT 1 FROM dossier_rectification AS e WHERE e.dossier = $dossier AND e.document = d.id));

-- dossier_result_decide :write
-- in: dossier int, code text, granted int, text text, signer int, signed_us int
INSERT INTO dossier_result (dossier, code, granted, text, signer, signed_us, number, issued_us,
                            document, receiver, returned_us)
VALUES ($dossier, $code, $granted, $text, $signer, $signed_us, '', 0, 0, '', 0)
ON CONFLICT (dossier) DO UPDATE SET code = excluded.code, granted = excluded.granted,
    text = excluded.text, signer = excluded.signer, signed_us = excluded.signed_us;

-- dossier_result_issue :write
-- in: dossier int, number text, issued_us int, document int
UPDATE dossier_result SET number = $number, issued_us = $issued_us, document = $document
WHERE dossier = $dossier;

-- dossier_result_return :write
-- in: dossier int, receiver text, returned_us int
UPDATE dossier_result SET receiver = $receiver, returned_us = $returned_us WHERE dossier = $dossier;

-- dossier_result_load :one
-- in: dossier int
-- out: code text, granted int, text text, signer int, signed_us int, number text, issued_us int, document int, receiver text, returned_us int
SELECT code, granted, text, signer, signed_us, number, issued_us, document, receiver, returned_us
FROM dossier_result WHERE dossier = $dossier;

-- dossier_ground_put :write
-- in: dossier int, action text, reason text, law text, account int, at_us int
INSERT INTO dossier_ground (dossier, action, reason, law, account, at_us)
VALUES ($dossier, $action, $reason, $law, $account, $at_us)
ON CONFLICT (dossier) DO UPDATE SET action = excluded.action, reason = excluded.reason, law = excluded.law,
    account = excluded.account, at_us = excluded.at_us;

-- dossier_ground_load :one
-- in: dossier int
-- out: action text, reason text, law text, account int, at_us int
SELECT action, reason, law, account, at_us FROM dossier_ground WHERE dossier = $dossier;

-- dossier_withdrawal_put :write
-- in: dossier int, confirmed text, reason text, account int, at_us int
INSERT INTO dossier_withdrawal (dossier, confirmed, reason, account, at_us)
VALUES ($dossier, $confirmed, $reason, $account, $at_us)
ON CONFLICT (dossier) DO UPDATE SET confirmed = excluded.confirmed, reason = excluded.reason,
    account = excluded.account, at_us = excluded.at_us;

-- dossier_withdrawal_load :one
-- in: dossier int
-- out: confirmed text, reason text, account int, at_us int
SELECT confirmed, reason, account, at_us FROM dossier_withdrawal WHERE dossier = $dossier;

-- dossier_signature_add :write
-- in: id int, dossier int, at_us int, signer int, giver int, delegation int, kind text, signer_title text, giver_title text
INSERT INTO dossier_signature (id, dossier, at_us, signer, giver, delegation, kind, signer_title, giver_title)
VALUES ($id, $dossier, $at_us, $signer, $giver, $delegation, $kind, $signer_title, $giver_title);

-- dossier_signature_load :one
-- Of the decision that was signed at a moment.
-- in: dossier int, at_us int
-- out: signer int, giver int, kind text, signer_title text, giver_title text, giver_name text
SELECT s.signer, s.giver, s.kind, s.signer_title, s.giver_title, p.name AS giver_name
FROM dossier_signature AS s JOIN account AS a ON a.id = s.giver JOIN person AS p ON p.id = a.person
WHERE s.dossier = $dossier AND s.at_us = $at_us;

-- dossier_find_left :many
-- Open dossiers whose officer is away on a day.
-- in: on text, most int
-- out: id int
SELECT d.id FROM absence AS b JOIN dossier AS d ON d.officer = b.account AND d.officer <> 0 AND d.ended_us = 0
WHERE b.until_day >= $on AND b.from_day <= $on AND b.ended_us = 0
ORDER BY d.id LIMIT $most;

-- dossier_token_add :any
-- in: agency int, token text, dossier int
INSERT INTO dossier_token (agency, token, dossier) VALUES ($agency, $token, $dossier)
ON CONFLICT (agency, token, dossier) DO NOTHING;

-- dossier_list_office :many
-- Open dossiers that an office holds, by due time.
-- in: office int, state int, due_before_us int, after_due_us int, after_id int, most int
-- out: id int, version int, code text, state int, procedure int, applicant int, officer int, office int, filed_us int, received_us int, due_us int, provisional int, breached_us int, paused int, ended_us int, closed_us int, applicant_name text, office_name text, officer_name text?
SELECT d.id, d.version, d.code, d.state, d.procedure, d.applicant, d.officer, d.office, d.filed_us, d.received_us, d.due_us, d.provisional, d.breached_us, d.paused, d.ended_us, d.closed_us,
       p.name AS applicant_name, o.name AS office_name, q.name AS officer_name
FROM dossier AS d JOIN person AS p ON p.id = d.applicant JOIN office AS o ON o.id = d.office
LEFT JOIN account AS a ON a.id = d.officer LEFT JOIN person AS q ON q.id = a.person
WHERE d.office = $office AND d.ended_us = 0 AND ($state = 0 OR d.state = $state) AND d.due_us < $due_before_us
  AND (d.due_us, d.id) > ($after_due_us, $after_id)
ORDER BY d.due_us, d.id LIMIT $most;

-- dossier_list_officer :many
-- Open dossiers that an officer has taken up, by due time.
-- in: officer int, state int, due_before_us int, after_due_us int, after_id int, most int
-- out: id int, version int, code text, state int, procedure int, applicant int, officer int, office int, filed_us int, received_us int, due_us int, provisional int, breached_us int, paused int, ended_us int, closed_us int, applicant_name text, office_name text, officer_name text?
SELECT d.id, d.version, d.code, d.state, d.procedure, d.applicant, d.officer, d.office, d.filed_us, d.received_us, d.due_us, d.provisional, d.breached_us, d.paused, d.ended_us, d.closed_us,
       p.name AS applicant_name, o.name AS office_name, q.name AS officer_name
FROM dossier AS d JOIN person AS p ON p.id = d.applicant JOIN office AS o ON o.id = d.office
LEFT JOIN account AS a ON a.id = d.officer LEFT JOIN person AS q ON q.id = a.person
WHERE d.officer = $officer AND d.officer <> 0 AND d.ended_us = 0 AND ($state = 0 OR d.state = $state) AND d.due_us < $due_before_us
  AND (d.due_us, d.id) > ($after_due_us, $after_id)
ORDER BY d.due_us, d.id LIMIT $most;

-- dossier_list_results :many
-- Results that wait at a counter to be handed over, oldest first.
-- in: office int, after_ended_us int, after_id int, most int
-- out: id int, version int, code text, state int, procedure int, applicant int, officer int, office int, filed_us int, received_us int, due_us int, provisional int, breached_us int, paused int, ended_us int, closed_us int, applicant_name text, office_name text, officer_name text?
SELECT d.id, d.version, d.code, d.state, d.procedure, d.applicant, d.officer, d.office, d.filed_us, d.received_us, d.due_us, d.provisional, d.breached_us, d.paused, d.ended_us, d.closed_us,
       p.name AS applicant_name, o.name AS office_name, q.name AS officer_name
FROM dossier AS d JOIN person AS p ON p.id = d.applicant JOIN office AS o ON o.id = d.office
LEFT JOIN account AS a ON a.id = d.officer LEFT JOIN person AS q ON q.id = a.person
WHERE d.reception_office = $office AND d.ended_us <> 0 AND d.closed_us = 0
  AND (d.ended_us, d.id) > ($after_ended_us, $after_id)
ORDER BY d.ended_us, d.id LIMIT $most;

-- dossier_list_applicant :many
-- A citizen's own, newest first.
-- in: person int, before_id int, most int
-- out: id int, version int, code text, state int, procedure int, applicant int, officer int, office int, filed_us int, received_us int, due_us int, provisional int, breached_us int, paused int, ended_us int, closed_us int, applicant_name text, office_name text, officer_name text?
SELECT d.id, d.version, d.code, d.state, d.procedure, d.applicant, d.officer, d.office, d.filed_us, d.received_us, d.due_us, d.provisional, d.breached_us, d.paused, d.ended_us, d.closed_us,
       p.name AS applicant_name, o.name AS office_name, q.name AS officer_name
FROM dossier AS d JOIN person AS p ON p.id = d.applicant JOIN office AS o ON o.id = d.office
LEFT JOIN account AS a ON a.id = d.officer LEFT JOIN person AS q ON q.id = a.person
WHERE d.applicant = $person AND d.id < $before_id
ORDER BY d.id DESC LIMIT $most;

-- dossier_list_party :many
-- Where a citizen is a party beside the main applicant and may see it today, newest first; of
-- dossiers from before parties were kept, what they handed in.
-- in: person int, on text, before_id int, most int
-- out: id int, version int, code text, state int, procedure int, applicant int, officer int, office int, filed_us int, received_us int, due_us int, provisional int, breached_us int, paused int, ended_us int, closed_us int, applicant_name text, office_name text, officer_name text?
SELECT d.id, d.version, d.code, d.state, d.procedure, d.applicant, d.officer, d.office, d.filed_us, d.received_us, d.due_us, d.provisional, d.breached_us, d.paused, d.ended_us, d.closed_us,
       p.name AS applicant_name, o.name AS office_name, q.name AS officer_name
FROM dossier AS d JOIN person AS p ON p.id = d.applicant JOIN office AS o ON o.id = d.office
LEFT JOIN account AS a ON a.id = d.officer LEFT JOIN person AS q ON q.id = a.person
WHERE d.id IN (
    SELECT m.dossier FROM (
        SELECT y.dossier FROM dossier_party AS y
        WHERE y.person IN (SELECT $person UNION ALL SELECT l.person FROM person_link AS l WHERE l.same_as = $person)
          AND y.dossier < $before_id AND y.may_see = 1 AND y.ended_us = 0
          AND y.valid_from <= $on AND y.valid_to > $on
          AND NOT EXISTS (SELECT 1 FROM dossier AS e WHERE e.id = y.dossier AND e.applicant = $person)
        ORDER BY y.dossier DESC LIMIT $most) AS m
    UNION ALL
    SELECT n.dossier FROM (
        SELECT f.id AS dossier FROM dossier AS f
        WHERE f.submitter = $person AND f.applicant <> $person AND f.id < $before_id
          AND NOT EXISTS (SELECT 1 FROM dossier_party AS z WHERE z.dossier = f.id)
        ORDER BY f.id DESC LIMIT $most) AS n)
ORDER BY d.id DESC LIMIT $most;

-- dossier_search :many
-- What an agency may find, newest first: the first word by prefix or whole, the others whole.
-- in: agency int, first text, first_end text, second text, third text, fourth text, before_id int, state int, most int
-- out: id int, version int, code text, state int, procedure int, applicant int, officer int, office int, filed_us int, received_us int, due_us int, provisional int, breached_us int, paused int, ended_us int, closed_us int, applicant_name text, office_name text, officer_name text?
SELECT d.id, d.version, d.code, d.state, d.procedure, d.applicant, d.officer, d.office, d.filed_us, d.received_us, d.due_us, d.provisional, d.breached_us, d.paused, d.ended_us, d.closed_us,
       p.name AS applicant_name, o.name AS office_name, q.name AS officer_name
FROM dossier AS d JOIN person AS p ON p.id = d.applicant JOIN office AS o ON o.id = d.office
LEFT JOIN account AS a ON a.id = d.officer LEFT JOIN person AS q ON q.id = a.person
WHERE d.id IN (
    SELECT t.dossier FROM dossier_token AS t
    WHERE t.agency = $agency AND t.token >= $first AND t.token < $first_end AND t.dossier < $before_id
      AND ($second = '' OR EXISTS (SELECT 1 FROM dossier_token AS u WHERE u.agency = $agency AND u.token = $second AND u.dossier = t.dossier))
      AND ($third = '' OR EXISTS (SELECT 1 FROM dossier_token AS u WHERE u.agency = $agency AND u.token = $third AND u.dossier = t.dossier))
      AND ($fourth = '' OR EXISTS (SELECT 1 FROM dossier_token AS u WHERE u.agency = $agency AND u.token = $fourth AND u.dossier = t.dossier))
    ORDER BY t.dossier DESC LIMIT $most)
  AND ($state = 0 OR d.state = $state)
ORDER BY d.id DESC;

-- dossier_count_office :one
-- Counted up to $most, so that the page costs the same at any size.
-- in: office int, state int, due_before_us int, most int
-- out: n int
SELECT count(*) AS n FROM (SELECT 1 AS one FROM dossier AS d
    WHERE d.office = $office AND d.ended_us = 0 AND ($state = 0 OR d.state = $state) AND d.due_us < $due_before_us LIMIT $most) AS counted;

-- dossier_count_officer :one
-- in: officer int, state int, due_before_us int, most int
-- out: n int
SELECT count(*) AS n FROM (SELECT 1 AS one FROM dossier AS d
    WHERE d.officer = $officer AND d.officer <> 0 AND d.ended_us = 0 AND ($state = 0 OR d.state = $state) AND d.due_us < $due_before_us LIMIT $most) AS counted;

-- dossier_count_results :one
-- in: office int, most int
-- out: n int
SELECT count(*) AS n FROM (SELECT 1 AS one FROM dossier AS d
    WHERE d.reception_office = $office AND d.ended_us <> 0 AND d.closed_us = 0 LIMIT $most) AS counted;

-- dossier_open_provisional :many
-- Open dossiers whose due time rests on a calendar that was not decided yet.
-- in: after int, most int
-- out: id int
SELECT id FROM dossier WHERE provisional = 1 AND ended_us = 0 AND id > $after ORDER BY id LIMIT $most;

-- dossier_count_offices :many
-- What each office holds open, late and waiting to be handed over, each counted up to $most from
-- an index alone. agency 0: every agency's offices.
-- in: agency int, on text, now_us int, most int
-- out: office int, name text, agency_name text, open_count int, late_count int, return_count int
SELECT o.id AS office, o.name, g.name AS agency_name,
       (SELECT count(*) FROM (SELECT 1 AS one FROM dossier AS d
            WHERE d.office = o.id AND d.ended_us = 0 LIMIT $most) AS counted) AS open_count,
       (SELECT count(*) FROM (SELECT 1 AS one FROM dossier AS d
            WHERE d.office = o.id AND d.ended_us = 0 AND d.due_us < $now_us LIMIT $most) AS counted) AS late_count,
       (SELECT count(*) FROM (SELECT 1 AS one FROM dossier AS d
            WHERE d.reception_office = o.id AND d.ended_us <> 0 AND d.closed_us = 0 LIMIT $most) AS counted) AS return_count
FROM office AS o JOIN agency AS g ON g.id = o.agency
WHERE ($agency = 0 OR o.agency = $agency) AND o.valid_from <= $on AND o.valid_to > $on
ORDER BY g.name, o.name, o.id;

-- dossier_count_filed :one
-- How many codes were given on a day: the serials know. agency 0: all.
-- in: agency int, day text
-- out: n int
SELECT CAST(COALESCE(sum(s.last), 0) AS BIGINT) AS n FROM dossier_serial AS s
WHERE ($agency = 0 OR s.agency = $agency) AND s.day = $day;
