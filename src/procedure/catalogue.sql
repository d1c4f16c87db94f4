-- catalogue_all :many
-- Every code that a catalogue brought or that somebody completed by hand.
-- out: code text, catalogue text, digest text, mapping text, made text, version int, absent int, by_hand int
SELECT p.code, coalesce(c.catalogue, '') AS catalogue, coalesce(c.digest, '') AS digest, coalesce(c.mapping, '') AS mapping, coalesce(c.made, '') AS made,
       coalesce(c.version, 0) AS version, coalesce(c.absent, 0) AS absent,
       CASE WHEN EXISTS (SELECT 1 FROM procedure_version AS v
                         WHERE v.code = p.code
                           AND NOT EXISTS (SELECT 1 FROM procedure_source AS s
                                           WHERE s.code = v.code AND s.version = v.id)) THEN 1 ELSE 0 END AS by_hand
FROM procedure AS p LEFT JOIN procedure_catalogue AS c ON c.code = p.code
ORDER BY p.code;

-- catalogue_put :write
-- in: code text, catalogue text, digest text, mapping text, made text, version int
INSERT INTO procedure_catalogue (code, catalogue, digest, mapping, made, version, absent)
VALUES ($code, $catalogue, $digest, $mapping, $made, $version, 0)
ON CONFLICT (code) DO UPDATE SET catalogue = $catalogue, digest = $digest, mapping = $mapping, made = $made, version = $version;

-- catalogue_mark :write
-- in: code text, absent int
UPDATE procedure_catalogue SET absent = $absent WHERE code = $code;

-- source_put :write
-- in: code text, digest text, version int, bytes int, packed bytes, added_us int
INSERT INTO procedure_source (code, digest, version, bytes, packed, added_us)
VALUES ($code, $digest, $version, $bytes, $packed, $added_us)
ON CONFLICT (code, digest, version) DO UPDATE SET added_us = $added_us;

-- source_by_version :one
-- Of several texts that made the same version the last one.
-- in: code text, version int
-- out: bytes int, packed bytes
SELECT bytes, packed FROM procedure_source WHERE code = $code AND version = $version
ORDER BY added_us DESC, digest LIMIT 1;

-- review_add :write
-- in: code text, place int, path text, value text, why text
INSERT INTO procedure_review (code, place, path, value, why) VALUES ($code, $place, $path, $value, $why);

-- review_remove :any
-- in: code text
DELETE FROM procedure_review WHERE code = $code;

-- review_find :many
-- in: code text, place int, most int
-- out: code text, place int, path text, value text, why text
SELECT code, place, path, value, why FROM procedure_review
WHERE (code, place) > ($code, $place) ORDER BY code, place LIMIT $most;
