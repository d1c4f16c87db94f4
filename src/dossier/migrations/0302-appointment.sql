-- journalled
CREATE TABLE dossier_appointment (
    dossier BIGINT PRIMARY KEY,         -- dossier.id, received without a time limit that can be counted
    due_us BIGINT NOT NULL,             -- the time the officer promised
    account BIGINT NOT NULL,            -- account.id of that officer
    ground TEXT NOT NULL                -- the limit as published, which they read
);
