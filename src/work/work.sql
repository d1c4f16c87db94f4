-- work_lease_take :one
-- Takes a free or expired lease, or keeps one's own. No row: someone else holds it.
-- in: name text, holder text, now_us int, until_us int
-- out: epoch int
INSERT INTO work_lease (name, holder, epoch, until_us) VALUES ($name, $holder, 1, $until_us)
ON CONFLICT (name) DO UPDATE SET
    epoch = work_lease.epoch + CASE WHEN work_lease.holder = excluded.holder THEN 0 ELSE 1 END,
    holder = excluded.holder, until_us = excluded.until_us
WHERE work_lease.holder = excluded.holder OR work_lease.until_us < $now_us
RETURNING epoch;

-- work_lease_hold :any
-- Checks the fencing token and locks the lease until the commit.
-- in: name text, holder text, epoch int, until_us int
UPDATE work_lease SET until_us = $until_us
WHERE name = $name AND holder = $holder AND epoch = $epoch;

-- work_reader_load :one
-- in: name text
-- out: position int
SELECT position FROM work_reader WHERE name = $name;

-- work_reader_move :any
-- in: name text, position int
INSERT INTO work_reader (name, position) VALUES ($name, $position)
ON CONFLICT (name) DO UPDATE SET position = excluded.position;

-- work_request_load :one
-- in: key text
-- out: status int, target text
SELECT status, target FROM work_request WHERE key = $key;

-- work_request_add :any
-- in: key text, at_us int, status int, target text
INSERT INTO work_request (key, at_us, status, target) VALUES ($key, $at_us, $status, $target);

-- work_request_forget :any
-- in: before_us int
DELETE FROM work_request WHERE at_us < $before_us;

-- work_attempt_note :one
-- in: scope text, subject text, now_us int, window_us int
-- out: n int
INSERT INTO work_attempt (scope, subject, since_us, n) VALUES ($scope, $subject, $now_us, 1)
ON CONFLICT (scope, subject) DO UPDATE SET
    n = CASE WHEN work_attempt.since_us + $window_us <= excluded.since_us THEN 1 ELSE work_attempt.n + 1 END,
    since_us = CASE WHEN work_attempt.since_us + $window_us <= excluded.since_us THEN excluded.since_us
                    ELSE work_attempt.since_us END
RETURNING n;

-- work_attempt_load :one
-- in: scope text, subject text
-- out: since_us int, n int
SELECT since_us, n FROM work_attempt WHERE scope = $scope AND subject = $subject;

-- work_attempt_forget :any
-- in: before_us int
DELETE FROM work_attempt WHERE since_us < $before_us;

-- work_old_count :one
-- in: requests_before_us int, attempts_before_us int
-- out: n int
SELECT (SELECT count(*) FROM work_request WHERE at_us < $requests_before_us)
     + (SELECT count(*) FROM work_attempt WHERE since_us < $attempts_before_us) AS n;
