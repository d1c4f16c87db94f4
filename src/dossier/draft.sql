-- draft_add :write
-- in: id int, account int, procedure int, agency int, answers text, changed_us int
INSERT INTO draft (id, account, procedure, agency, answers, changed_us)
VALUES ($id, $account, $procedure, $agency, $answers, $changed_us);

-- draft_load :one
-- in: id int, account int
-- out: id int, procedure int, agency int, answers text, changed_us int
SELECT id, procedure, agency, answers, changed_us FROM draft WHERE id = $id AND account = $account;

-- draft_find :many
-- in: account int, most int
-- out: id int, procedure int, agency int, answers text, changed_us int
SELECT id, procedure, agency, answers, changed_us FROM draft
WHERE account = $account ORDER BY id DESC LIMIT $most;

-- draft_count :one
-- in: account int
-- out: n int
SELECT count(*) AS n FROM draft WHERE account = $account;

-- draft_change :write
-- in: id int, account int, agency int, answers text, changed_us int
UPDATE draft SET agency = $agency, answers = $answers, changed_us = $changed_us
WHERE id = $id AND account = $account;

-- draft_remove :write
-- in: id int, account int
DELETE FROM draft WHERE id = $id AND account = $account;

-- draft_paper_add :write
-- in: id int, draft int, component text, hash text, size_bytes int, kind text, name text
INSERT INTO draft_paper (id, draft, component, hash, size_bytes, kind, name)
VALUES ($id, $draft, $component, $hash, $size_bytes, $kind, $name);

-- draft_paper_find :many
-- in: draft int
-- out: id int, component text, hash text, size_bytes int, kind text, name text
SELECT id, component, hash, size_bytes, kind, name FROM draft_paper WHERE draft = $draft ORDER BY id;

-- draft_paper_remove :any
-- in: id int, draft int
DELETE FROM draft_paper WHERE id = $id AND draft = $draft;

-- draft_paper_remove_all :any
-- in: draft int
DELETE FROM draft_paper WHERE draft = $draft;

-- draft_party_change :write
-- in: draft int, relation text, paper text, paper_number text, paper_on text, last_day text, hash text, size_bytes int, kind text, name text
INSERT INTO draft_party (draft, relation, paper, paper_number, paper_on, last_day, hash, size_bytes, kind, name)
VALUES ($draft, $relation, $paper, $paper_number, $paper_on, $last_day, $hash, $size_bytes, $kind, $name)
ON CONFLICT (draft) DO UPDATE SET relation = excluded.relation, paper = excluded.paper,
    paper_number = excluded.paper_number, paper_on = excluded.paper_on, last_day = excluded.last_day,
    hash = excluded.hash, size_bytes = excluded.size_bytes, kind = excluded.kind, name = excluded.name;

-- draft_party_load :one
-- in: draft int
-- out: relation text, paper text, paper_number text, paper_on text, last_day text, hash text, size_bytes int, kind text, name text
SELECT relation, paper, paper_number, paper_on, last_day, hash, size_bytes, kind, name
FROM draft_party WHERE draft = $draft;

-- draft_party_remove :any
-- in: draft int
DELETE FROM draft_party WHERE draft = $draft;
