-- journalled
CREATE TABLE dossier_signature (
    id BIGINT PRIMARY KEY,              -- made by cx_new_id
    dossier BIGINT NOT NULL,            -- dossier.id
    at_us BIGINT NOT NULL,              -- when: dossier_result.signed_us of that decision
    signer BIGINT NOT NULL,             -- account.id who signed
    giver BIGINT NOT NULL,              -- account.id whose right it is
    delegation BIGINT NOT NULL,         -- delegation.id it rests on
    kind TEXT NOT NULL,                 -- signing_for (KT), by_order (TL), on_behalf (TUQ)
    signer_title TEXT NOT NULL,         -- as printed, at that time
    giver_title TEXT NOT NULL           -- as printed, at that time
);
CREATE INDEX dossier_signature_dossier ON dossier_signature (dossier, at_us);
