-- journalled
CREATE TABLE dossier_party (
    id BIGINT PRIMARY KEY,              -- made by cx_new_id
    dossier BIGINT NOT NULL,            -- dossier.id
    person BIGINT NOT NULL,             -- person.id
    role TEXT NOT NULL,                 -- row of the role table in party.c: applicant, submitter, representative, collector
    relation TEXT NOT NULL,             -- by what right: relation.code, or words; empty for applicants
    paper TEXT NOT NULL,                -- kind of the paper of authority: authority_paper.code; empty: none
    paper_number TEXT NOT NULL,         -- its number and symbol
    paper_on TEXT NOT NULL,             -- day it was made, ISO; empty: not said
    document BIGINT NOT NULL,           -- document.id of its scan, 0: none
    valid_from TEXT NOT NULL,           -- first day of the authority, ISO
    valid_to TEXT NOT NULL,             -- first day on which it is gone, 9999-12-31 while open
    may_see BIGINT NOT NULL CHECK (may_see IN (0, 1)),         -- 1: sees the dossier
    be_told BIGINT NOT NULL CHECK (be_told IN (0, 1)),         -- 1: gets its messages
    may_sign BIGINT NOT NULL CHECK (may_sign IN (0, 1)),       -- 1: supplements, confirms and withdraws
    may_collect BIGINT NOT NULL CHECK (may_collect IN (0, 1)), -- 1: gets the result handed over
    signs TEXT NOT NULL,                -- how they signed the receipt: signature, mark, none
    added_us BIGINT NOT NULL,           -- when they were entered
    ended_us BIGINT NOT NULL,           -- when their part was ended, 0: not
    ended_why TEXT NOT NULL             -- why, as entered; empty while open
);
CREATE INDEX dossier_party_dossier ON dossier_party (dossier, id);
CREATE INDEX dossier_party_person ON dossier_party (person, dossier);

-- journalled
CREATE TABLE dossier_handover (
    dossier BIGINT PRIMARY KEY,         -- dossier.id
    person BIGINT NOT NULL,             -- person.id who took the result, 0: no party (post, online, before parties were kept)
    name TEXT NOT NULL,                 -- name of who took it
    shown TEXT NOT NULL,                -- paper of identity that was shown, with its number; empty: none
    signs TEXT NOT NULL,                -- how they signed for it: signature, mark, none
    account BIGINT NOT NULL,            -- account.id of the officer
    handed_us BIGINT NOT NULL           -- when
);

-- journalled
CREATE TABLE dossier_assist (
    dossier BIGINT PRIMARY KEY,         -- dossier.id
    account BIGINT NOT NULL,            -- account.id of who helped to file it
    office BIGINT NOT NULL,             -- office.id where
    assisted_us BIGINT NOT NULL         -- when
);

-- journalled
CREATE TABLE relation (
    code TEXT NOT NULL,                 -- stable: "parent"
    valid_from TEXT NOT NULL,           -- first day, ISO
    valid_to TEXT NOT NULL,             -- first day on which it is gone, 9999-12-31 while open
    place BIGINT NOT NULL,              -- order in which it is offered
    vi TEXT NOT NULL,                   -- Vietnamese name
    en TEXT NOT NULL,                   -- English name
    represents BIGINT NOT NULL CHECK (represents IN (0, 1)),   -- 1: acts in the applicant's name
    needs_paper BIGINT NOT NULL CHECK (needs_paper IN (0, 1)), -- 1: only with a paper of authority
    whose TEXT NOT NULL,                -- individual, organisation, anybody
    procedures TEXT NOT NULL,           -- codes with blanks between them; empty: all
    source TEXT NOT NULL,               -- the rule it comes from
    PRIMARY KEY (code, valid_from)
);

-- journalled
CREATE TABLE authority_paper (
    code TEXT NOT NULL,                 -- stable: "letter"
    valid_from TEXT NOT NULL,           -- first day, ISO
    valid_to TEXT NOT NULL,             -- first day on which it is gone, 9999-12-31 while open
    place BIGINT NOT NULL,              -- order in which it is offered
    vi TEXT NOT NULL,                   -- Vietnamese name
    en TEXT NOT NULL,                   -- English name
    months BIGINT NOT NULL,             -- how long one holds that names no end, 0: until revoked
    source TEXT NOT NULL,               -- the rule it comes from
    PRIMARY KEY (code, valid_from)
);

-- journalled
CREATE TABLE relation_state (
    id BIGINT PRIMARY KEY,              -- always 1
    digest TEXT NOT NULL,               -- SHA-256 in hex of the pack's file
    imported_us BIGINT NOT NULL         -- when it was taken in
);

-- not journalled: a draft is the citizen's own until it is filed
CREATE TABLE draft_party (
    draft BIGINT PRIMARY KEY,           -- draft.id
    relation TEXT NOT NULL,             -- by what right the citizen files it for somebody else: relation.code
    paper TEXT NOT NULL,                -- kind of the paper of authority: authority_paper.code
    paper_number TEXT NOT NULL,         -- its number and symbol
    paper_on TEXT NOT NULL,             -- day it was made, ISO; empty: not said
    last_day TEXT NOT NULL,             -- last day of the authority, ISO; empty: not said
    hash TEXT NOT NULL,                 -- of its scan, in the store; empty: none
    size_bytes BIGINT NOT NULL,         -- length of the scan
    kind TEXT NOT NULL,                 -- media type of the scan
    name TEXT NOT NULL                  -- of the scan, as the citizen named it
);
