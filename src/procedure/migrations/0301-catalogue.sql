-- not journalled: made again from the listed versions at any time
CREATE TABLE procedure_entry (
    code TEXT PRIMARY KEY,          -- procedure.code
    version BIGINT NOT NULL,        -- procedure_version.id that it shows
    title_vi TEXT NOT NULL,         -- short name or name, at most 200 characters
    title_en TEXT NOT NULL,         -- the same in English; Vietnamese where there is none
    sort TEXT NOT NULL,             -- title_vi folded
    title_words TEXT NOT NULL,      -- short name folded, a blank at both ends; of the name when there is none
    name_words TEXT NOT NULL,       -- official name folded, a blank at both ends
    all_words TEXT NOT NULL,        -- names in both languages and keywords folded, a blank at both ends
    field TEXT NOT NULL,            -- code of the field
    field_vi TEXT NOT NULL,         -- its name
    field_en TEXT NOT NULL,         -- its name in English
    level BIGINT NOT NULL,          -- enum procedure_level
    agency TEXT NOT NULL,           -- agency_name folded, with - for blanks, at most 80 characters; empty: not stated
    agency_name TEXT NOT NULL,      -- agency that carries it out, as published
    online BIGINT NOT NULL CHECK (online IN (0, 1)), -- 1: may be filed online
    origin BIGINT NOT NULL          -- enum procedure_origin
);

-- not journalled: only says whether what is kept of the entries in memory is still so
CREATE TABLE procedure_entries (
    id BIGINT PRIMARY KEY,          -- always 1
    stamp BIGINT NOT NULL           -- another cx_new_id with every change of entries or situations
);

-- not journalled: what was made of it is in procedure_version; this is the publisher's own text
CREATE TABLE procedure_source (
    code TEXT NOT NULL,             -- procedure.code
    digest TEXT NOT NULL,           -- SHA-256 of the text in hexadecimal
    version BIGINT NOT NULL,        -- procedure_version.id made of it, 0: one completed by hand holds
    bytes BIGINT NOT NULL,          -- length of the text
    packed BYTEA NOT NULL,          -- the published object as canonical JSON, compressed (zlib)
    added_us BIGINT NOT NULL,       -- when it was taken in last
    PRIMARY KEY (code, digest, version)
);

-- not journalled: where the last import of a catalogue left each code; the next one finds it again
CREATE TABLE procedure_catalogue (
    code TEXT PRIMARY KEY,          -- procedure.code
    catalogue TEXT NOT NULL,        -- name of the mapping: which catalogue brought it
    digest TEXT NOT NULL,           -- procedure_source.digest, the last
    mapping TEXT NOT NULL,          -- SHA-256 of the mapping it was read by, in hexadecimal
    made TEXT NOT NULL,             -- SHA-256 of the pack made of it, without its day
    version BIGINT NOT NULL,        -- procedure_version.id made of it, 0: none
    absent BIGINT NOT NULL CHECK (absent IN (0, 1)) -- 1: the last catalogue does not have it
);

-- not journalled: made again with every import
CREATE TABLE procedure_review (
    code TEXT NOT NULL,             -- procedure.code
    place BIGINT NOT NULL,          -- from 0
    path TEXT NOT NULL,             -- where in the published object: channels/0/limit_raw
    value TEXT NOT NULL,            -- as published
    why TEXT NOT NULL,              -- stable code: limit.text
    PRIMARY KEY (code, place)
);

-- journalled
CREATE TABLE procedure_ended (
    code TEXT PRIMARY KEY,          -- procedure.code that nobody can file any more
    ended_on TEXT NOT NULL          -- first day, ISO
);

-- journalled
CREATE TABLE situation_file (
    id BIGINT PRIMARY KEY,          -- always 1
    digest TEXT NOT NULL,           -- SHA-256 of the text in hexadecimal
    text TEXT NOT NULL              -- the pack's life-situations.yaml, word for word
);

-- not journalled: made again from situation_file
CREATE TABLE situation (
    code TEXT PRIMARY KEY,          -- birth
    place BIGINT NOT NULL,          -- order on the page
    name_vi TEXT NOT NULL,          -- Sinh con
    name_en TEXT NOT NULL           -- Having a child
);

-- not journalled: made again from situation_file and the entries
CREATE TABLE situation_procedure (
    situation TEXT NOT NULL,        -- situation.code
    code TEXT NOT NULL,             -- procedure.code
    PRIMARY KEY (situation, code)
);
CREATE INDEX situation_procedure_code ON situation_procedure (code);

-- not journalled: counted again from the dossiers at any time
CREATE TABLE procedure_time (
    code TEXT NOT NULL,             -- procedure.code
    month TEXT NOT NULL,            -- in which it was decided: 2026-11
    minutes BIGINT NOT NULL,        -- working time it took, rounded up to a step of procedure_time_add
    n BIGINT NOT NULL,              -- dossiers
    PRIMARY KEY (code, month, minutes)
);
