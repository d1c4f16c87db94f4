-- area_add :write
-- in: id int, code text, kind text, name text, parent int, valid_from text, valid_to text, successor int
INSERT INTO area (id, code, kind, name, parent, valid_from, valid_to, successor)
VALUES ($id, $code, $kind, $name, $parent, $valid_from, $valid_to, $successor);

-- area_find :many
-- Every area that exists on a day.
-- in: on text
-- out: id int, code text, kind text, name text, parent int
SELECT id, code, kind, name, parent FROM area
WHERE valid_from <= $on AND valid_to > $on ORDER BY code, id;

-- area_by_code :one
-- in: code text, on text
-- out: id int, name text
SELECT id, name FROM area WHERE code = $code AND valid_from <= $on AND valid_to > $on;

-- area_end :write
-- in: id int, valid_to text, successor int
UPDATE area SET valid_to = $valid_to, successor = $successor WHERE id = $id AND valid_to = '9999-12-31';

-- agency_add :write
-- in: id int, code text, kind text, name text, parent int, area int, valid_from text, valid_to text, successor int
INSERT INTO agency (id, code, kind, name, parent, area, valid_from, valid_to, successor)
VALUES ($id, $code, $kind, $name, $parent, $area, $valid_from, $valid_to, $successor);

-- agency_load :one
-- in: id int
-- out: id int, code text, kind text, name text, parent int, area int, valid_from text, valid_to text, successor int
SELECT id, code, kind, name, parent, area, valid_from, valid_to, successor FROM agency WHERE id = $id;

-- agency_by_code :one
-- in: code text, on text
-- out: id int, code text, kind text, name text, parent int, area int, valid_from text, valid_to text, successor int
SELECT id, code, kind, name, parent, area, valid_from, valid_to, successor FROM agency
WHERE code = $code AND valid_from <= $on AND valid_to > $on;

-- agency_by_area :one
-- The agency of a kind that is competent for an area on a day.
-- in: area int, kind text, on text
-- out: id int, code text, kind text, name text, parent int, area int, valid_from text, valid_to text, successor int
SELECT id, code, kind, name, parent, area, valid_from, valid_to, successor FROM agency
WHERE area = $area AND kind = $kind AND valid_from <= $on AND valid_to > $on ORDER BY code LIMIT 1;

-- agency_find :many
-- in: kind text, on text
-- out: id int, code text, kind text, name text, parent int, area int, valid_from text, valid_to text, successor int
SELECT id, code, kind, name, parent, area, valid_from, valid_to, successor FROM agency
WHERE ($kind = '' OR kind = $kind) AND valid_from <= $on AND valid_to > $on ORDER BY code, id;

-- agency_end :write
-- in: id int, valid_to text, successor int
UPDATE agency SET valid_to = $valid_to, successor = $successor WHERE id = $id AND valid_to = '9999-12-31';

-- office_add :write
-- in: id int, agency int, kind text, field text, name text, valid_from text, valid_to text, successor int
INSERT INTO office (id, agency, kind, field, name, valid_from, valid_to, successor)
VALUES ($id, $agency, $kind, $field, $name, $valid_from, $valid_to, $successor);

-- office_load :one
-- in: id int
-- out: id int, agency int, kind text, name text, agency_name text, agency_kind text, agency_code text
SELECT o.id, o.agency, o.kind, o.name, a.name AS agency_name, a.kind AS agency_kind, a.code AS agency_code
FROM office AS o JOIN agency AS a ON a.id = o.agency WHERE o.id = $id;

-- office_find :many
-- An agency's offices on a day.
-- in: agency int, on text
-- out: id int, kind text, field text, name text
SELECT id, kind, field, name FROM office
WHERE agency = $agency AND valid_from <= $on AND valid_to > $on ORDER BY kind, name, id;

-- office_for_role :one
-- The office of an agency in which someone holds a role on a day; one with the procedure's field comes first.
-- in: agency int, role text, field text, on text
-- out: id int, kind text, field text, name text
SELECT o.id, o.kind, o.field, o.name FROM office AS o
WHERE o.agency = $agency AND o.valid_from <= $on AND o.valid_to > $on AND (o.field = $field OR o.field = '')
  AND EXISTS (SELECT 1 FROM post AS p WHERE p.office = o.id AND p.role = $role
              AND p.valid_from <= $on AND p.valid_to > $on)
ORDER BY CASE WHEN o.field = $field THEN 0 ELSE 1 END, o.id LIMIT 1;

-- office_open :one
-- in: id int, on text
-- out: n int
SELECT count(*) AS n FROM office WHERE id = $id AND valid_from <= $on AND valid_to > $on;

-- office_end :write
-- in: id int, valid_to text, successor int
UPDATE office SET valid_to = $valid_to, successor = $successor WHERE id = $id AND valid_to = '9999-12-31';

-- person_add :write
-- in: id int, kind text, number text, name text, folded text, born_on text, sex text, phone text, email text, address text
INSERT INTO person (id, kind, number, name, folded, born_on, sex, phone, email, address)
VALUES ($id, $kind, $number, $name, $folded, $born_on, $sex, $phone, $email, $address);

-- person_change :write
-- in: id int, name text, folded text, born_on text, sex text, phone text, email text, address text
UPDATE person SET name = $name, folded = $folded, born_on = $born_on, sex = $sex, phone = $phone,
       email = $email, address = $address WHERE id = $id;

-- person_load :one
-- in: id int
-- out: id int, kind text, number text, name text, born_on text, sex text, phone text, email text, address text
SELECT id, kind, number, name, born_on, sex, phone, email, address FROM person WHERE id = $id;

-- person_by_number :one
-- in: number text
-- out: id int, kind text, number text, name text, born_on text, sex text, phone text, email text, address text
SELECT id, kind, number, name, born_on, sex, phone, email, address FROM person WHERE number = $number AND number <> '';

-- account_add :write
-- in: id int, login text, kind text, person int, password text, demo int
INSERT INTO account (id, login, kind, person, password, demo, disabled_us)
VALUES ($id, $login, $kind, $person, $password, $demo, 0);

-- account_by_login :one
-- in: login text
-- out: id int, login text, kind text, person int, password text, demo int, disabled_us int
SELECT id, login, kind, person, password, demo, disabled_us FROM account WHERE login = $login;

-- account_find :many
-- in: after text, most int
-- out: id int, login text, kind text, name text, disabled_us int
SELECT a.id, a.login, a.kind, p.name, a.disabled_us FROM account AS a JOIN person AS p ON p.id = a.person
WHERE a.login > $after ORDER BY a.login LIMIT $most;

-- account_name :one
-- in: id int
-- out: name text
SELECT p.name FROM account AS a JOIN person AS p ON p.id = a.person WHERE a.id = $id;

-- account_password_change :write
-- in: id int, password text
UPDATE account SET password = $password WHERE id = $id;

-- account_disable :write
-- in: id int, now_us int
UPDATE account SET disabled_us = $now_us WHERE id = $id AND disabled_us = 0;

-- post_add :write
-- in: id int, account int, office int, role text, title text, valid_from text, valid_to text
INSERT INTO post (id, account, office, role, title, valid_from, valid_to)
VALUES ($id, $account, $office, $role, $title, $valid_from, $valid_to);

-- post_find :many
-- An officer's posts on a day.
-- in: account int, on text
-- out: id int, office int, role text, title text
SELECT id, office, role, title FROM post
WHERE account = $account AND valid_from <= $on AND valid_to > $on ORDER BY id;

-- post_find_holders :many
-- Who holds a role in an agency on a day, the longest in it first.
-- in: agency int, role text, on text
-- out: account int, office int, name text, title text, office_name text
SELECT t.account, t.office, p.name, t.title, o.name AS office_name
FROM office AS o JOIN post AS t ON t.office = o.id JOIN account AS a ON a.id = t.account JOIN person AS p ON p.id = a.person
WHERE o.agency = $agency AND o.valid_from <= $on AND o.valid_to > $on AND t.role = $role
  AND t.valid_from <= $on AND t.valid_to > $on AND a.disabled_us = 0
ORDER BY t.id;

-- session_add :write
-- in: id int, token text, account int, office int, csrf text, made_us int, until_us int
INSERT INTO session (id, token, account, office, csrf, made_us, until_us)
VALUES ($id, $token, $account, $office, $csrf, $made_us, $until_us);

-- session_load :one
-- The session behind a cookie, with what every page needs of the account.
-- in: token text, now_us int
-- out: id int, account int, office int, agency int?, csrf text, kind text, person int, name text
SELECT s.id, s.account, s.office, o.agency, s.csrf, a.kind, a.person, p.name
FROM session AS s JOIN account AS a ON a.id = s.account JOIN person AS p ON p.id = a.person
LEFT JOIN office AS o ON o.id = s.office
WHERE s.token = $token AND s.until_us > $now_us AND a.disabled_us = 0;

-- session_end :any
-- in: id int
DELETE FROM session WHERE id = $id;

-- session_end_all :any
-- in: account int
DELETE FROM session WHERE account = $account;

-- session_forget :any
-- in: now_us int
DELETE FROM session WHERE until_us < $now_us;

-- person_number :write
-- Only of a person who has none.
-- in: id int, number text
UPDATE person SET number = $number WHERE id = $id AND number = '';

-- person_link_add :write
-- in: person int, same_as int, reason text, account int, linked_us int
INSERT INTO person_link (person, same_as, reason, account, linked_us)
VALUES ($person, $same_as, $reason, $account, $linked_us);
