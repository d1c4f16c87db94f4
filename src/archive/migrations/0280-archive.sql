-- journalled
CREATE TABLE document (
    id BIGINT PRIMARY KEY,          -- made by cx_new_id
    hash TEXT NOT NULL,             -- SHA-256 of the content in hex; also where the file lies
    size_bytes BIGINT NOT NULL,     -- length of the content
    kind TEXT NOT NULL,             -- media type found in the content: "application/pdf"
    name TEXT NOT NULL,             -- as the person named it, without a path
    account BIGINT NOT NULL,        -- account.id of who added it
    added_us BIGINT NOT NULL        -- when
);
CREATE INDEX document_hash ON document (hash);
