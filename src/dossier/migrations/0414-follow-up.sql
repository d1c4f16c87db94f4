-- journalled
CREATE TABLE dossier_follow_up (
    id BIGINT PRIMARY KEY,              -- made by cx_new_id
    dossier BIGINT NOT NULL,            -- dossier.id whose result nobody collects
    how TEXT NOT NULL,                  -- called, messaged, posted, visited
    note TEXT NOT NULL,                 -- what came of it; for officers only
    account BIGINT NOT NULL,            -- account.id who did it
    at_us BIGINT NOT NULL,              -- when
    next_day TEXT NOT NULL              -- when to ask again, ISO
);
CREATE INDEX dossier_follow_up_dossier ON dossier_follow_up (dossier, id);

-- journalled
CREATE TABLE dossier_kept_result (
    dossier BIGINT PRIMARY KEY,         -- dossier.id whose result is put away at the one-stop
    office BIGINT NOT NULL,             -- office.id of the counter that keeps it
    reason TEXT NOT NULL,               -- why, and where it lies
    account BIGINT NOT NULL,            -- account.id who put it away
    at_us BIGINT NOT NULL               -- when
);
CREATE INDEX dossier_kept_result_office ON dossier_kept_result (office, at_us, dossier);
