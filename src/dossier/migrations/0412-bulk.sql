-- not journalled: each act is in the journal of its dossier; this is the answer, to be shown again
CREATE TABLE dossier_bulk (
    id BIGINT PRIMARY KEY,              -- made by cx_new_id
    account BIGINT NOT NULL,            -- account.id who acted
    action TEXT NOT NULL,               -- name of the move: "finish"
    made_us BIGINT NOT NULL             -- when
);
CREATE INDEX dossier_bulk_made ON dossier_bulk (made_us);

-- not journalled: each act is in the journal of its dossier; this is the answer, to be shown again
CREATE TABLE dossier_bulk_line (
    bulk BIGINT NOT NULL,               -- dossier_bulk.id
    place BIGINT NOT NULL,              -- place in the order in which they were chosen, from 0
    dossier BIGINT NOT NULL,            -- dossier.id
    code TEXT NOT NULL,                 -- its code; empty for one that the actor may not see
    done BIGINT NOT NULL CHECK (done IN (0, 1)), -- 0: refused, nothing was changed
    message TEXT NOT NULL,              -- why not, in the actor's language; the number given; or empty
    PRIMARY KEY (bulk, place)
);
