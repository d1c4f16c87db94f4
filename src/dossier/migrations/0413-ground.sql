-- journalled
CREATE TABLE dossier_ground (
    dossier BIGINT PRIMARY KEY,         -- dossier.id
    action TEXT NOT NULL,               -- refuse, reject, stop: the last of them
    reason TEXT NOT NULL,               -- why
    law TEXT NOT NULL,                  -- article, clause and document it rests on
    account BIGINT NOT NULL,            -- account.id who gave it
    at_us BIGINT NOT NULL               -- when
);

-- journalled
CREATE TABLE dossier_withdrawal (
    dossier BIGINT PRIMARY KEY,         -- dossier.id
    confirmed TEXT NOT NULL,            -- account, pin, paper: how the applicant confirmed it
    reason TEXT NOT NULL,               -- why
    account BIGINT NOT NULL,            -- account.id who entered it
    at_us BIGINT NOT NULL               -- when
);
