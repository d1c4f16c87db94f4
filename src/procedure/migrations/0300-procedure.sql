-- journalled
CREATE TABLE procedure (
    code TEXT PRIMARY KEY,          -- national code: "1.001193", with what a province adds
    listed BIGINT NOT NULL          -- procedure_version.id that lists show, moved by procedure_turn
);

-- journalled
CREATE TABLE procedure_version (
    id BIGINT PRIMARY KEY,          -- made by cx_new_id; of two valid on a day the greater holds
    code TEXT NOT NULL,             -- procedure.code
    valid_from TEXT NOT NULL,       -- first day, ISO
    valid_to TEXT NOT NULL,         -- first day on which it is gone, 9999-12-31 while open
    digest TEXT NOT NULL,           -- SHA-256 of source in hexadecimal
    source TEXT NOT NULL,           -- the pack file, word for word
    decision TEXT NOT NULL,         -- decision that published it: "163/QĐ-BTP"
    name TEXT NOT NULL,             -- in Vietnamese
    name_folded TEXT NOT NULL,      -- the same for sorting
    search_folded TEXT NOT NULL,    -- name in both languages and keywords, for searching
    field TEXT NOT NULL,            -- code of the field
    level BIGINT NOT NULL,          -- enum procedure_level
    added_us BIGINT NOT NULL,       -- when it was taken in
    UNIQUE (code, digest)
);
CREATE INDEX procedure_version_field ON procedure_version (field);
