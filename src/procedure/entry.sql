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
-- For the rules of life situations.
-- out: code text, name_words text, all_words text, field text, field_vi text, level int
SELECT code, name_words, all_words, field, field_vi, level FROM procedure_entry ORDER BY code;

-- entry_missing :many
-- Procedures that no entry shows yet: those of a database from before there were entries.
-- in: day text
-- out: version int
SELECT p.listed AS version FROM procedure AS p
WHERE NOT EXISTS (SELECT 1 FROM procedure_entry AS e WHERE e.code = p.code)
  AND NOT EXISTS (SELECT 1 FROM procedure_ended AS n WHERE n.code = p.code AND n.ended_on <= $day)
ORDER BY p.code;

-- entry_find :many
-- Six words at most, each with a blank at both ends or empty; `place` says how well one fits, so
-- that the best come first, then those of the nearest level.
-- in: word1 text, word2 text, word3 text, word4 text, word5 text, word6 text, phrase text, code text, exact text, level int, field text, agency text, situation text, after_place int, after_sort text, after_code text, most int
-- out: code text, version int, title_vi text, title_en text, sort text, field text, field_vi text, field_en text, level int, agency text, agency_name text, place int
SELECT f.code, f.version, f.title_vi, f.title_en, f.sort, f.field, f.field_vi, f.field_en, f.level, f.agency, f.agency_name, f.place
FROM (SELECT e.code, e.version, e.title_vi, e.title_en, e.sort, e.field, e.field_vi, e.field_en, e.level, e.agency, e.agency_name,
        e.level + CASE WHEN $phrase = '' THEN 0
             WHEN e.code = $exact THEN 10
             WHEN e.title_words LIKE $phrase ESCAPE '!' THEN 20
             WHEN e.name_words LIKE $phrase ESCAPE '!' THEN 30
             WHEN e.name_words LIKE $word1 ESCAPE '!' AND e.name_words LIKE $word2 ESCAPE '!' AND e.name_words LIKE $word3 ESCAPE '!' THEN 40
             ELSE 50 END AS place
      FROM procedure_entry AS e
      WHERE (e.code LIKE $code ESCAPE '!'
             OR (e.all_words LIKE $word1 ESCAPE '!' AND e.all_words LIKE $word2 ESCAPE '!' AND e.all_words LIKE $word3 ESCAPE '!'
                 AND e.all_words LIKE $word4 ESCAPE '!' AND e.all_words LIKE $word5 ESCAPE '!' AND e.all_words LIKE $word6 ESCAPE '!'))
        AND ($level = -1 OR e.level = $level)
        AND ($field = '' OR e.field = $field)
        AND ($agency = '' OR e.agency = $agency)
        AND ($situation = '' OR EXISTS (SELECT 1 FROM situation_procedure AS s WHERE s.situation = $situation AND s.code = e.code))) AS f
WHERE (f.place, f.sort, f.code) > ($after_place, $after_sort, $after_code)
ORDER BY f.place, f.sort, f.code LIMIT $most;

-- entry_count :many
-- How many there are of each level, field or agency (`facet`) with the rest of the filter on.
-- in: facet text, word1 text, word2 text, word3 text, word4 text, word5 text, word6 text, code text, level int, field text, agency text, situation text, most int
-- out: value text, name_vi text, name_en text, n int
SELECT c.value, min(c.name_vi) AS name_vi, min(c.name_en) AS name_en, count(*) AS n
FROM (SELECT CASE $facet WHEN 'level' THEN CAST(e.level AS TEXT) WHEN 'field' THEN e.field WHEN 'agency' THEN e.agency ELSE '' END AS value,
             CASE $facet WHEN 'field' THEN e.field_vi WHEN 'agency' THEN e.agency_name ELSE '' END AS name_vi,
             CASE $facet WHEN 'field' THEN e.field_en WHEN 'agency' THEN e.agency_name ELSE '' END AS name_en
      FROM procedure_entry AS e
      WHERE (e.code LIKE $code ESCAPE '!'
             OR (e.all_words LIKE $word1 ESCAPE '!' AND e.all_words LIKE $word2 ESCAPE '!' AND e.all_words LIKE $word3 ESCAPE '!'
                 AND e.all_words LIKE $word4 ESCAPE '!' AND e.all_words LIKE $word5 ESCAPE '!' AND e.all_words LIKE $word6 ESCAPE '!'))
        AND ($level = -1 OR e.level = $level)
        AND ($field = '' OR e.field = $field)
        AND ($agency = '' OR e.agency = $agency)
        AND ($situation = '' OR EXISTS (SELECT 1 FROM situation_procedure AS s WHERE s.situation = $situation AND s.code = e.code))) AS c
WHERE c.value <> '' OR $facet = 'all'
GROUP BY c.value
ORDER BY count(*) DESC, c.value LIMIT $most;

-- situation_count :many
-- The life situations in their order, with the number of procedures of each.
-- out: code text, name_vi text, name_en text, n int
SELECT s.code, s.name_vi, s.name_en, (SELECT count(*) FROM situation_procedure AS p WHERE p.situation = s.code) AS n
FROM situation AS s ORDER BY s.place, s.code;

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
