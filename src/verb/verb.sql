-- verb_accounts :one
-- What tells a demonstration from an office at work.
-- out: demo int, own int, agencies int
SELECT (SELECT count(*) FROM account WHERE demo = 1) AS demo,
       (SELECT count(*) FROM account WHERE demo = 0) AS own,
       (SELECT count(*) FROM agency) AS agencies;

-- verb_officers :many
-- Accounts with the posts held on a day; an account without any comes once.
-- in: on text, after text, most int
-- out: login text, kind text, name text, demo int, disabled_us int, role text?, office text?, agency text?
SELECT a.login, a.kind, p.name, a.demo, a.disabled_us, t.role, o.name AS office, g.code AS agency
FROM account AS a JOIN person AS p ON p.id = a.person
LEFT JOIN post AS t ON t.account = a.id AND t.valid_from <= $on AND t.valid_to > $on
LEFT JOIN office AS o ON o.id = t.office LEFT JOIN agency AS g ON g.id = o.agency
WHERE a.login IN (SELECT b.login FROM account AS b WHERE b.login > $after ORDER BY b.login LIMIT $most)
ORDER BY a.login, t.id NULLS LAST;

-- verb_serials :many
-- How many dossier codes were given, by agency and day.
-- in: after_agency int, after_day text, most int
-- out: agency int, code text, day text, last int
SELECT s.agency, g.code, s.day, s.last
FROM dossier_serial AS s JOIN agency AS g ON g.id = s.agency
WHERE (s.agency, s.day) > ($after_agency, $after_day)
ORDER BY s.agency, s.day LIMIT $most;

-- verb_codes_count :one
-- in: from text, until text
-- out: n int
SELECT count(*) AS n FROM dossier WHERE code >= $from AND code < $until;

-- verb_facts :one
-- What a backup's manifest says of its database.
-- out: journal int, rows int, dossiers int, documents int
SELECT coalesce((SELECT j.id FROM journal AS j ORDER BY j.id DESC LIMIT 1), 0) AS journal,
       (SELECT count(*) FROM journal) AS rows,
       (SELECT count(*) FROM dossier) AS dossiers,
       (SELECT count(*) FROM document) AS documents;
