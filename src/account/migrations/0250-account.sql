-- journalled
CREATE TABLE area (
    id BIGINT PRIMARY KEY,          -- made by cx_new_id
    code TEXT NOT NULL,             -- official code: "48" province, "20194" commune
    kind TEXT NOT NULL,             -- province, commune, ward, special_zone
    name TEXT NOT NULL,             -- "Phường Hải Châu"
    parent BIGINT NOT NULL,         -- area.id, 0 for a province
    valid_from TEXT NOT NULL,       -- first day, ISO
    valid_to TEXT NOT NULL,         -- first day on which it is gone, 9999-12-31 while open
    successor BIGINT NOT NULL,      -- area.id that took it over, 0 for none
    UNIQUE (code, valid_from)
);

-- journalled
CREATE TABLE agency (
    id BIGINT PRIMARY KEY,          -- made by cx_new_id
    code TEXT NOT NULL,             -- Decision 20/2020/QD-TTg: "H17.15"
    kind TEXT NOT NULL,             -- committee, department, commune, centre, vertical
    name TEXT NOT NULL,             -- as on its seal
    parent BIGINT NOT NULL,         -- agency.id, 0 for the top
    area BIGINT NOT NULL,           -- area.id it is competent for
    valid_from TEXT NOT NULL,       -- first day, ISO
    valid_to TEXT NOT NULL,         -- first day on which it is gone, 9999-12-31 while open
    successor BIGINT NOT NULL,      -- agency.id that took it over, 0 for none
    UNIQUE (code, valid_from)
);
CREATE INDEX agency_area ON agency (area);

-- journalled
CREATE TABLE office (
    id BIGINT PRIMARY KEY,          -- made by cx_new_id
    agency BIGINT NOT NULL,         -- agency.id it belongs to
    kind TEXT NOT NULL,             -- reception, section, leadership, clerk
    field TEXT NOT NULL,            -- field of procedures a section works on, empty for all
    name TEXT NOT NULL,             -- as on the door plate
    valid_from TEXT NOT NULL,       -- first day, ISO
    valid_to TEXT NOT NULL,         -- first day on which it is gone, 9999-12-31 while open
    successor BIGINT NOT NULL       -- office.id that took it over, 0 for none
);
CREATE INDEX office_agency ON office (agency);

-- journalled
CREATE TABLE person (
    id BIGINT PRIMARY KEY,          -- made by cx_new_id
    kind TEXT NOT NULL,             -- individual, organisation
    number TEXT NOT NULL,           -- personal number (12 digits) or tax code; empty: none known
    name TEXT NOT NULL,             -- full name, NFC
    folded TEXT NOT NULL,           -- name folded for searching
    born_on TEXT NOT NULL,          -- ISO; empty: not known
    sex TEXT NOT NULL,              -- male, female; empty: not known
    phone TEXT NOT NULL,            -- 10 digits; empty: none
    email TEXT NOT NULL,            -- empty: none
    address TEXT NOT NULL           -- one line; empty: not known
);
CREATE UNIQUE INDEX person_number ON person (number) WHERE number <> '';

-- journalled
CREATE TABLE account (
    id BIGINT PRIMARY KEY,          -- made by cx_new_id
    login TEXT NOT NULL UNIQUE,     -- lower case
    kind TEXT NOT NULL,             -- citizen, officer
    person BIGINT NOT NULL,         -- person.id
    password TEXT NOT NULL,         -- secret: argon2id string of libsodium
    demo BIGINT NOT NULL CHECK (demo IN (0, 1)), -- 1: made by the demo, its password is "demo"
    disabled_us BIGINT NOT NULL     -- when it was closed, 0 while open
);

-- journalled
CREATE TABLE post (
    id BIGINT PRIMARY KEY,          -- made by cx_new_id
    account BIGINT NOT NULL,        -- account.id of the officer
    office BIGINT NOT NULL,         -- office.id
    role TEXT NOT NULL,             -- row of the role table in account/role.c
    title TEXT NOT NULL,            -- as printed under a signature: "Chuyên viên"
    valid_from TEXT NOT NULL,       -- first day, ISO
    valid_to TEXT NOT NULL          -- first day on which it is gone, 9999-12-31 while open
);
CREATE INDEX post_account ON post (account);
CREATE INDEX post_office ON post (office);

-- not journalled: signing in and out are journal rows of the account
CREATE TABLE session (
    id BIGINT PRIMARY KEY,          -- made by cx_new_id
    token TEXT NOT NULL UNIQUE,     -- secret: SHA-256 in hex of the 256-bit cookie
    account BIGINT NOT NULL,        -- account.id
    office BIGINT NOT NULL,         -- office.id the officer sits in, 0 for citizens
    csrf TEXT NOT NULL,             -- secret: token that this session's forms carry
    made_us BIGINT NOT NULL,        -- when it began
    until_us BIGINT NOT NULL        -- when it ends by itself
);
CREATE INDEX session_account ON session (account);
CREATE INDEX session_until ON session (until_us);
