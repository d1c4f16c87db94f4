-- journalled
CREATE TABLE person_link (
    person BIGINT PRIMARY KEY,          -- person.id entered without a number
    same_as BIGINT NOT NULL,            -- person.id of the known person they turned out to be
    reason TEXT NOT NULL,               -- how that was found, as entered
    account BIGINT NOT NULL,            -- account.id of who found it
    linked_us BIGINT NOT NULL           -- when
);
CREATE INDEX person_link_same_as ON person_link (same_as);
