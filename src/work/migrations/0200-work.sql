-- not journalled: who runs which timer at this moment
CREATE TABLE work_lease (
    name TEXT PRIMARY KEY,          -- the job: "journal.sequencer"
    holder TEXT NOT NULL,           -- node that may run it
    epoch BIGINT NOT NULL,          -- grows by one whenever the holder changes: the fencing token
    until_us BIGINT NOT NULL        -- after it anyone may take over
);

-- not journalled: how far a reader of the journal has come
CREATE TABLE work_reader (
    name TEXT PRIMARY KEY,          -- the reader: "notices"
    position BIGINT NOT NULL        -- last journal position it has dealt with
);

-- not journalled: lets the same request be asked again and answered alike
CREATE TABLE work_request (
    key TEXT PRIMARY KEY,           -- SHA-256 of account, route and the client's key, in hex
    at_us BIGINT NOT NULL,          -- when it was done
    status BIGINT NOT NULL,         -- HTTP status of the answer
    target TEXT NOT NULL            -- where the answer sent the person
);
CREATE INDEX work_request_at ON work_request (at_us);

-- not journalled: counts attempts in a window of time, to slow guessing down
CREATE TABLE work_attempt (
    scope TEXT NOT NULL,            -- what is tried: "sign-in", "follow"
    subject TEXT NOT NULL,          -- SHA-256 in hex of who or what is tried: an address, a code
    since_us BIGINT NOT NULL,       -- start of the window
    n BIGINT NOT NULL,              -- attempts in it
    PRIMARY KEY (scope, subject)
);
