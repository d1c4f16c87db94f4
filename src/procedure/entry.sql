-- entry_put :write
-- in: code text, version int, title_vi text, title_en text, sort text, title_words text, name_words text, all_words text, field text, field_vi text, field_en text, level int, agency text, agency_name text, online int, origin int
INSERT INTO procedure_entry (code, version, title_vi, title_en, sort, title_words, name_words, all_words,
                             field, field_vi, field_en, level, agency, agency_name, online, origin)
VALUES ($code, $version, $title_vi, $title_en, $sort, $title_words, $name_words, $all_words,
        $field, $field_vi, $field_en, $level, $agency, $agency_name, $online, $origin)
ON CONFLICT (code) DO UPDATE SET version = $version, title_vi = $title_vi, title_en = $title_en,
    sort = $sort, title_words = $title_words, name_words = $name_words, all_words = $all_words,
    field = $field, field_vi = $field_vi, field_en = $field_en, level = $level, agency = $agency,
    agency_name = $agency_name, online = $online, origin = $origin;

-- entry_remove :any
-- in: code text
DELETE FROM procedure_entry WHERE code = $code;

-- entry_all :many
-- out: code text, version int, title_vi text, title_en text, sort text, title_words text, name_words text, all_words text, field text, field_vi text, field_en text, level int, agency text, agency_name text, origin int
SELECT code, version, title_vi, title_en, sort, title_words, name_words, all_words, field, field_vi, field_en, level, agency, agency_name, origin
FROM procedure_entry ORDER BY 2 * level + origin, sort, code;

-- entry_stamp_put :write
-- in: stamp int
INSERT INTO procedure_entries (id, stamp) VALUES (1, $stamp)
ON CONFLICT (id) DO UPDATE SET stamp = $stamp;

-- entry_stamp :one
-- out: stamp int
SELECT stamp FROM procedure_entries WHERE id = 1;

-- entry_missing :many
-- Procedures that no entry shows yet: those of a database from before there were entries.
-- in: day text
-- out: version int
SELECT p.listed AS version FROM procedure AS p
WHERE NOT EXISTS (SELECT 1 FROM procedure_entry AS e WHERE e.code = p.code)
  AND NOT EXISTS (SELECT 1 FROM procedure_ended AS n WHERE n.code = p.code AND n.ended_on <= $day)
ORDER BY p.code;

-- situation_all :many
-- out: code text, name_vi text, name_en text
SELECT code, name_vi, name_en FROM situation ORDER BY place, code;

-- situation_procedure_all :many
-- out: situation text, code text
SELECT situation, code FROM situation_procedure ORDER BY code, situation;

-- situation_add :write
-- in: code text, place int, name_vi text, name_en text
INSERT INTO situation (code, place, name_vi, name_en) VALUES ($code, $place, $name_vi, $name_en);

-- situation_remove_all :any
DELETE FROM situation;

-- situation_procedure_add :write
-- in: situation text, code text
INSERT INTO situation_procedure (situation, code) VALUES ($situation, $code);

-- situation_procedure_remove_all :any
DELETE FROM situation_procedure;

-- situation_file_put :write
-- in: digest text, text text
INSERT INTO situation_file (id, digest, text) VALUES (1, $digest, $text)
ON CONFLICT (id) DO UPDATE SET digest = $digest, text = $text;

-- situation_file_load :one
-- out: digest text, text text
SELECT digest, text FROM situation_file WHERE id = 1;
