-- absence_add :write
-- in: id int, account int, from_day text, until_day text, reason text, added_by int
INSERT INTO absence (id, account, from_day, until_day, reason, added_by, ended_us)
VALUES ($id, $account, $from_day, $until_day, $reason, $added_by, 0);

-- absence_load :one
-- in: id int
-- out: account int, until_day text, ended_us int
SELECT account, until_day, ended_us FROM absence WHERE id = $id;

-- absence_end :write
-- in: id int, now_us int
UPDATE absence SET ended_us = $now_us WHERE id = $id AND ended_us = 0;

-- absence_count :one
-- Whether somebody is away on a day.
-- in: account int, on text
-- out: n int
SELECT count(*) AS n FROM absence
WHERE account = $account AND until_day >= $on AND from_day <= $on AND ended_us = 0;

-- absence_find :many
-- Of one officer, from a day on.
-- in: account int, on text
-- out: id int, account int, name text, from_day text, until_day text, reason text
SELECT b.id, b.account, p.name, b.from_day, b.until_day, b.reason
FROM absence AS b JOIN account AS a ON a.id = b.account JOIN person AS p ON p.id = a.person
WHERE b.account = $account AND b.until_day >= $on AND b.ended_us = 0 ORDER BY b.from_day, b.id;

-- absence_find_agency :many
-- Of an agency's officers, from a day on.
-- in: agency int, on text
-- out: id int, account int, name text, from_day text, until_day text, reason text
SELECT b.id, b.account, p.name, b.from_day, b.until_day, b.reason
FROM absence AS b JOIN account AS a ON a.id = b.account JOIN person AS p ON p.id = a.person
WHERE b.until_day >= $on AND b.ended_us = 0 AND b.account IN (
    SELECT t.account FROM post AS t JOIN office AS o ON o.id = t.office
    WHERE o.agency = $agency AND t.valid_from <= $on AND t.valid_to > $on)
ORDER BY b.from_day, b.id;

-- absence_find_office :many
-- Who of an office is away on a day.
-- in: office int, on text
-- out: account int
SELECT DISTINCT b.account FROM absence AS b
WHERE b.until_day >= $on AND b.from_day <= $on AND b.ended_us = 0 AND b.account IN (
    SELECT t.account FROM post AS t WHERE t.office = $office AND t.valid_from <= $on AND t.valid_to > $on);

-- absence_uncovered :many
-- Those of an agency (0: of any) who hold a role, are away on a day and have delegated it to nobody who is there.
-- in: agency int, role text, on text
-- out: account int, office int, name text, office_name text, agency_name text, until_day text
SELECT t.account, t.office, p.name, o.name AS office_name, g.name AS agency_name, b.until_day
FROM absence AS b JOIN post AS t ON t.account = b.account JOIN office AS o ON o.id = t.office
JOIN agency AS g ON g.id = o.agency JOIN account AS a ON a.id = b.account JOIN person AS p ON p.id = a.person
WHERE b.until_day >= $on AND b.from_day <= $on AND b.ended_us = 0 AND a.disabled_us = 0
  AND t.role = $role AND t.valid_from <= $on AND t.valid_to > $on AND ($agency = 0 OR o.agency = $agency)
  AND NOT EXISTS (SELECT 1 FROM delegation AS d
      WHERE d.giver = t.account AND d.office = t.office AND d.scope = $role AND d.revoked_us = 0
        AND d.from_day <= $on AND d.until_day >= $on
        AND NOT EXISTS (SELECT 1 FROM absence AS c WHERE c.account = d.taker AND c.until_day >= $on
                        AND c.from_day <= $on AND c.ended_us = 0))
ORDER BY b.until_day, t.id;

-- absence_present :one
-- How many of an office hold a role on a day, and of these are there or have delegated it to one who is.
-- in: office int, role text, on text
-- out: holders int, present int
SELECT count(*) AS holders, CAST(COALESCE(sum(CASE WHEN
       NOT EXISTS (SELECT 1 FROM absence AS b WHERE b.account = t.account AND b.until_day >= $on
                   AND b.from_day <= $on AND b.ended_us = 0)
       OR EXISTS (SELECT 1 FROM delegation AS d
                  WHERE d.giver = t.account AND d.office = t.office AND d.scope = $role AND d.revoked_us = 0
                    AND d.from_day <= $on AND d.until_day >= $on
                    AND NOT EXISTS (SELECT 1 FROM absence AS c WHERE c.account = d.taker AND c.until_day >= $on
                                    AND c.from_day <= $on AND c.ended_us = 0)) THEN 1 ELSE 0 END), 0) AS BIGINT) AS present
FROM post AS t JOIN account AS a ON a.id = t.account
WHERE t.office = $office AND t.role = $role AND t.valid_from <= $on AND t.valid_to > $on AND a.disabled_us = 0;
