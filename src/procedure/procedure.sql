-- procedure_add :write
-- in: code text, listed int
INSERT INTO procedure (code, listed) VALUES ($code, $listed);

-- procedure_point :write
-- Lists show another version from now on.
-- in: code text, listed int
UPDATE procedure SET listed = $listed WHERE code = $code AND listed <> $listed;

-- procedure_by_code :one
-- in: code text
-- out: listed int
SELECT listed FROM procedure WHERE code = $code;

-- procedure_version_add :write
-- in: id int, code text, valid_from text, valid_to text, digest text, source text, decision text, name text, name_folded text, search_folded text, field text, level int, added_us int
INSERT INTO procedure_version (id, code, valid_from, valid_to, digest, source, decision, name,
                               name_folded, search_folded, field, level, added_us)
VALUES ($id, $code, $valid_from, $valid_to, $digest, $source, $decision, $name,
        $name_folded, $search_folded, $field, $level, $added_us);

-- procedure_version_by_digest :one
-- in: code text, digest text
-- out: id int
SELECT id FROM procedure_version WHERE code = $code AND digest = $digest;

-- procedure_version_load :one
-- in: id int
-- out: code text, source text
SELECT code, source FROM procedure_version WHERE id = $id;

-- procedure_version_on :one
-- Of the versions valid on a day the one taken in last, unless the procedure has ended.
-- in: code text, day text
-- out: id int
SELECT v.id FROM procedure_version AS v
WHERE v.code = $code AND v.valid_from <= $day AND v.valid_to > $day
  AND NOT EXISTS (SELECT 1 FROM procedure_ended AS e WHERE e.code = v.code AND e.ended_on <= $day)
ORDER BY v.id DESC LIMIT 1;

-- procedure_to_turn :many
-- Procedures whose list entry is not the version of this day.
-- in: day text
-- out: code text, version int
SELECT p.code, v.id AS version
FROM procedure AS p
JOIN procedure_version AS v ON v.code = p.code AND v.valid_from <= $day AND v.valid_to > $day
WHERE v.id <> p.listed
  AND NOT EXISTS (SELECT 1 FROM procedure_version AS newer
                  WHERE newer.code = v.code AND newer.valid_from <= $day AND newer.valid_to > $day
                    AND newer.id > v.id)
ORDER BY p.code;

-- procedure_ended_on :one
-- in: code text
-- out: ended_on text
SELECT ended_on FROM procedure_ended WHERE code = $code;

-- procedure_ended_add :write
-- in: code text, ended_on text
INSERT INTO procedure_ended (code, ended_on) VALUES ($code, $ended_on);

-- procedure_ended_remove :any
-- in: code text
DELETE FROM procedure_ended WHERE code = $code;
