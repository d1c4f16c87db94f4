-- journalled
CREATE TABLE shop (
    id BIGINT PRIMARY KEY,          -- made by cx_new_id
    name TEXT NOT NULL UNIQUE,      -- over the door
    code TEXT NOT NULL,             -- secret: opens the till
    closed_us BIGINT,               -- since when; NULL: open
    seal BYTEA NOT NULL,            -- 3 bytes
    version BIGINT NOT NULL         -- grows with each change
);
CREATE INDEX shop_closed ON shop (closed_us) WHERE closed_us IS NOT NULL;

-- journalled
CREATE TABLE shop_shelf (
    shop BIGINT NOT NULL,           -- shop.id
    place TEXT NOT NULL,            -- "A3"
    goods TEXT NOT NULL,            -- what lies there
                                    -- and how much of it
    PRIMARY KEY (place, shop)
);

-- not journalled: counts what is written elsewhere
CREATE TABLE shop_counter (
    name TEXT PRIMARY KEY,          -- what is counted
    n BIGINT NOT NULL CHECK (n >= 0) -- how many
);
INSERT INTO shop_counter (name, n) VALUES ('shops; or not', 0);
