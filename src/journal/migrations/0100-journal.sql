-- not journalled: it is the journal
CREATE TABLE journal (
    id BIGINT PRIMARY KEY,          -- made by cx_new_id
    at_us BIGINT NOT NULL,          -- the unit's clock reading
    kind TEXT NOT NULL,             -- what happened: "dossier.received"
    subject_kind TEXT NOT NULL,     -- whose history it belongs to: "dossier", "account"
    subject BIGINT NOT NULL,        -- the subject's id
    previous BIGINT NOT NULL,       -- journal.id of the subject's row before this one, 0 for the first
    account BIGINT NOT NULL,        -- account.id of who acted, 0 for the system and for visitors
    office BIGINT NOT NULL,         -- office.id that the actor acted for, 0 for none
    body TEXT,                      -- canonical JSON of all the above, the note and the after-images; NULL: erased
    salt BYTEA,                     -- 16 random bytes that keep an erased body from being guessed; NULL: erased
    leaf BYTEA NOT NULL             -- SHA-256 of 0x00, salt, body
);

-- not journalled: written by the sequencer, rebuilt from the journal
CREATE TABLE journal_pending (
    id BIGINT PRIMARY KEY           -- journal.id that has no position yet
);

-- not journalled: written by the sequencer, rebuilt from the journal
CREATE TABLE journal_position (
    position BIGINT PRIMARY KEY,    -- 1, 2, 3 ... without gaps, in the order readers see
    id BIGINT NOT NULL              -- journal.id
);

-- not journalled: an index over the journal's rows of kind "read"
CREATE TABLE journal_read (
    person BIGINT NOT NULL,         -- person.id whose data was shown, 0 when only the dossier is known
    dossier BIGINT NOT NULL,        -- dossier.id it was shown on, 0 for none
    id BIGINT NOT NULL,             -- journal.id of the note
    account BIGINT NOT NULL,        -- account.id of the reader, 0 for a visitor with a dossier code
    PRIMARY KEY (person, dossier, id)
);
