-- journalled
CREATE TABLE visit (
    id BIGINT PRIMARY KEY,              -- made by cx_new_id
    office BIGINT NOT NULL,             -- office.id of the counter
    account BIGINT NOT NULL,            -- account.id of the officer
    person BIGINT NOT NULL,             -- person.id who came
    opened_us BIGINT NOT NULL           -- when the first dossier of it was filed
);

-- journalled
CREATE TABLE visit_dossier (
    dossier BIGINT PRIMARY KEY,         -- dossier.id: a dossier is handed in on one visit
    visit BIGINT NOT NULL               -- visit.id
);
CREATE INDEX visit_dossier_visit ON visit_dossier (visit, dossier);
