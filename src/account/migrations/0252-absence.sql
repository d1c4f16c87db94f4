-- journalled
CREATE TABLE absence (
    id BIGINT PRIMARY KEY,          -- made by cx_new_id
    account BIGINT NOT NULL,        -- account.id of the officer who is away
    from_day TEXT NOT NULL,         -- first day away, ISO
    until_day TEXT NOT NULL,        -- last day away, ISO
    reason TEXT NOT NULL,           -- leave, training, sickness ... as written
    added_by BIGINT NOT NULL,       -- account.id who entered it
    ended_us BIGINT NOT NULL        -- when it was taken back or the officer came back early, 0: it holds
);
CREATE INDEX absence_account ON absence (account, until_day);
CREATE INDEX absence_until ON absence (until_day) WHERE ended_us = 0;

-- journalled
CREATE TABLE delegation (
    id BIGINT PRIMARY KEY,          -- made by cx_new_id
    giver BIGINT NOT NULL,          -- account.id whose right it is
    taker BIGINT NOT NULL,          -- account.id who uses it
    office BIGINT NOT NULL,         -- office.id in which the giver holds it
    kind TEXT NOT NULL,             -- signing_for (KT), by_order (TL), on_behalf (TUQ)
    scope TEXT NOT NULL,            -- role whose right it is: approve, process, issue
    from_day TEXT NOT NULL,         -- first day, ISO
    until_day TEXT NOT NULL,        -- last day, ISO
    ground TEXT NOT NULL,           -- number and date of the paper it rests on
    revoked_by BIGINT NOT NULL,     -- account.id who revoked it, 0: nobody
    revoked_us BIGINT NOT NULL      -- when, 0: it holds
);
CREATE INDEX delegation_taker ON delegation (taker, until_day);
CREATE INDEX delegation_giver ON delegation (giver, until_day);
