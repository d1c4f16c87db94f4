-- journalled
CREATE TABLE dossier_correction (
    id BIGINT PRIMARY KEY,              -- made by cx_new_id
    dossier BIGINT NOT NULL,            -- dossier.id
    kind TEXT NOT NULL,                 -- undo: acts taken back; refile: entered anew
    act BIGINT NOT NULL,                -- undo: journal.id of the first act taken back; refile: 0
    acts BIGINT NOT NULL,               -- undo: how many acts were taken back
    received_us BIGINT NOT NULL,        -- first reception of the dossier, from which its clock runs; 0: none before
    account BIGINT NOT NULL,            -- account.id of who corrected
    office BIGINT NOT NULL,             -- office.id they acted for
    at_us BIGINT NOT NULL,              -- when
    reason TEXT NOT NULL                -- what was wrong, in their words
);
CREATE INDEX dossier_correction_dossier ON dossier_correction (dossier, id);

-- journalled
CREATE TABLE dossier_rectification (
    id BIGINT PRIMARY KEY,              -- made by cx_new_id
    dossier BIGINT NOT NULL,            -- dossier.id whose issued result is wrong
    agency BIGINT NOT NULL,             -- agency.id that issued it
    fault TEXT NOT NULL,                -- agency: counted against it; applicant: their own statement was wrong
    what TEXT NOT NULL,                 -- what is wrong and what should stand there
    asked_us BIGINT NOT NULL,           -- when the error was told
    asked_by BIGINT NOT NULL,           -- account.id of who wrote it down
    due_us BIGINT NOT NULL,             -- by when the corrected result must be there
    old_number TEXT NOT NULL,           -- number and symbol of the wrong result
    number TEXT NOT NULL,               -- of the corrected one; empty: not issued
    document BIGINT NOT NULL,           -- document.id of the corrected electronic result, 0: none
    done_us BIGINT NOT NULL,            -- when the corrected result was issued, 0: open
    done_by BIGINT NOT NULL,            -- account.id of who issued it, 0: open
    receiver TEXT NOT NULL,             -- who took it; empty: not handed over
    handed_us BIGINT NOT NULL           -- when, 0: not yet
);
CREATE INDEX dossier_rectification_dossier ON dossier_rectification (dossier, id);
CREATE INDEX dossier_rectification_open ON dossier_rectification (agency, due_us, id) WHERE done_us = 0;
