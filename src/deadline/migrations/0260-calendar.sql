-- journalled
CREATE TABLE calendar_file (
    name TEXT PRIMARY KEY,          -- as in the pack: "2024-2027.yaml"
    text TEXT NOT NULL              -- the file as it was taken in
);

-- journalled
CREATE TABLE calendar_state (
    id BIGINT PRIMARY KEY,          -- always 1
    digest TEXT NOT NULL,           -- SHA-256 in hex of all files: changes with every byte of them
    imported_us BIGINT NOT NULL     -- when they were taken in
);
