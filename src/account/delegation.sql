-- delegation_add :write
-- in: id int, giver int, taker int, office int, kind text, scope text, from_day text, until_day text, ground text
INSERT INTO delegation (id, giver, taker, office, kind, scope, from_day, until_day, ground, revoked_by, revoked_us)
VALUES ($id, $giver, $taker, $office, $kind, $scope, $from_day, $until_day, $ground, 0, 0);

-- delegation_load :one
-- in: id int
-- out: giver int, taker int, office int, agency int, revoked_us int
SELECT d.giver, d.taker, d.office, o.agency, d.revoked_us FROM delegation AS d JOIN office AS o ON o.id = d.office
WHERE d.id = $id;

-- delegation_revoke :write
-- in: id int, account int, now_us int
UPDATE delegation SET revoked_by = $account, revoked_us = $now_us WHERE id = $id AND revoked_us = 0;

-- delegation_find_given :many
-- From whom a right goes on in a period: for finding circles.
-- in: giver int, scope text, from_day text, until_day text
-- out: taker int, from_day text, until_day text
SELECT taker, from_day, until_day FROM delegation
WHERE giver = $giver AND scope = $scope AND revoked_us = 0 AND from_day <= $until_day AND until_day >= $from_day
ORDER BY id;

-- delegation_find_passing :one
-- Delegations to somebody that cover a period and may be passed on.
-- in: taker int, office int, scope text, kind text, from_day text, until_day text
-- out: any_count int, passing_count int
SELECT count(*) AS any_count,
       CAST(COALESCE(sum(CASE WHEN kind = $kind THEN 1 ELSE 0 END), 0) AS BIGINT) AS passing_count
FROM delegation WHERE taker = $taker AND office = $office AND scope = $scope AND revoked_us = 0
  AND from_day <= $from_day AND until_day >= $until_day;

-- delegation_count_posts :one
-- Whether somebody holds a role of their own on both ends of a period.
-- in: account int, office int, role text, from_day text, until_day text
-- out: n int
SELECT count(*) AS n FROM post WHERE account = $account AND office = $office AND role = $role
AND valid_from <= $from_day AND valid_to > $until_day;

-- delegation_find_held :many
-- What an officer may use on a day: the giver still holds it, or has it by a kind that passes on ($passing).
-- in: taker int, on text, passing text
-- out: id int, giver int, office int, kind text, scope text, giver_name text, giver_title text, taker_title text
SELECT d.id, d.giver, d.office, d.kind, d.scope, p.name AS giver_name,
       COALESCE((SELECT min(t.title) FROM post AS t WHERE t.account = d.giver AND t.office = d.office
                 AND t.role = d.scope AND t.valid_from <= $on AND t.valid_to > $on), '') AS giver_title,
       COALESCE((SELECT min(t.title) FROM post AS t WHERE t.account = d.taker
                 AND t.valid_from <= $on AND t.valid_to > $on), '') AS taker_title
FROM delegation AS d JOIN account AS a ON a.id = d.giver JOIN person AS p ON p.id = a.person
WHERE d.taker = $taker AND d.until_day >= $on AND d.from_day <= $on AND d.revoked_us = 0
  AND (EXISTS (SELECT 1 FROM post AS t WHERE t.account = d.giver AND t.office = d.office AND t.role = d.scope
               AND t.valid_from <= $on AND t.valid_to > $on)
       OR EXISTS (SELECT 1 FROM delegation AS u JOIN post AS t ON t.account = u.giver AND t.office = u.office AND t.role = u.scope
                  WHERE u.taker = d.giver AND u.office = d.office AND u.scope = d.scope AND u.kind = $passing
                    AND u.revoked_us = 0 AND u.from_day <= $on AND u.until_day >= $on
                    AND t.valid_from <= $on AND t.valid_to > $on))
ORDER BY d.id;

-- delegation_list :many
-- Given or taken by somebody, or (account 0) of an agency's offices; from a day on.
-- in: account int, agency int, on text
-- out: id int, giver int, taker int, kind text, scope text, from_day text, until_day text, ground text, giver_name text, taker_name text, office_name text
SELECT d.id, d.giver, d.taker, d.kind, d.scope, d.from_day, d.until_day, d.ground, p.name AS giver_name,
       q.name AS taker_name, o.name AS office_name
FROM delegation AS d JOIN account AS a ON a.id = d.giver JOIN person AS p ON p.id = a.person
JOIN account AS b ON b.id = d.taker JOIN person AS q ON q.id = b.person JOIN office AS o ON o.id = d.office
WHERE d.until_day >= $on AND d.revoked_us = 0
  AND (($account <> 0 AND (d.giver = $account OR d.taker = $account)) OR ($account = 0 AND o.agency = $agency))
ORDER BY d.from_day, d.id;

-- delegation_find_officers :many
-- Who has a post in an agency on a day.
-- in: agency int, on text
-- out: account int, name text, title text, office_name text
SELECT a.id AS account, p.name, min(t.title) AS title, min(o.name) AS office_name
FROM post AS t JOIN office AS o ON o.id = t.office JOIN account AS a ON a.id = t.account JOIN person AS p ON p.id = a.person
WHERE o.agency = $agency AND t.valid_from <= $on AND t.valid_to > $on AND a.disabled_us = 0
GROUP BY a.id, p.name ORDER BY p.name, a.id;
