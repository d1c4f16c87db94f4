-- journalled
CREATE TABLE slip_series (
    id BIGINT PRIMARY KEY,              -- made by cx_new_id
    office BIGINT NOT NULL,             -- office.id of the counter that uses them
    prefix TEXT NOT NULL,               -- letters before the number: "KC"
    first BIGINT NOT NULL,              -- first number
    last BIGINT NOT NULL,               -- last number
    account BIGINT NOT NULL,            -- account.id of the head who ordered them
    ordered_us BIGINT NOT NULL          -- when
);
CREATE INDEX slip_series_office ON slip_series (office, id);
CREATE INDEX slip_series_prefix ON slip_series (prefix, first);

-- journalled
CREATE TABLE outage (
    id BIGINT PRIMARY KEY,              -- made by cx_new_id
    office BIGINT NOT NULL,             -- office.id of the counter that had to go on with paper
    from_us BIGINT NOT NULL,            -- when it began
    until_us BIGINT NOT NULL,           -- when it ended
    reason TEXT NOT NULL,               -- what had failed
    account BIGINT NOT NULL,            -- account.id of the head who entered it
    entered_us BIGINT NOT NULL          -- when
);
CREATE INDEX outage_office ON outage (office, until_us);

-- journalled
CREATE TABLE slip (
    id BIGINT PRIMARY KEY,              -- made by cx_new_id
    series BIGINT NOT NULL,             -- slip_series.id
    number BIGINT NOT NULL,             -- of the slip
    dossier BIGINT NOT NULL,            -- dossier.id entered from it, 0: voided
    claimed_us BIGINT NOT NULL,         -- when the paper says it was received, 0: voided
    entered_us BIGINT NOT NULL,         -- when it was entered or voided
    account BIGINT NOT NULL,            -- account.id of who did
    verdict TEXT NOT NULL,              -- waits, signed, refused; void
    signer BIGINT NOT NULL,             -- account.id of the head who decided, 0: nobody yet
    signed_us BIGINT NOT NULL,          -- when, 0: not yet
    reason TEXT NOT NULL,               -- why it was voided, or not countersigned
    UNIQUE (series, number)
);
CREATE INDEX slip_dossier ON slip (dossier) WHERE dossier <> 0;
CREATE INDEX slip_waits ON slip (series, id) WHERE verdict = 'waits';
