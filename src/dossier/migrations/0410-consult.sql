-- journalled
CREATE TABLE dossier_consult (
    id BIGINT PRIMARY KEY,              -- made by cx_new_id
    dossier BIGINT NOT NULL,            -- dossier.id
    step BIGINT NOT NULL,               -- number of the step that asked
    office BIGINT NOT NULL,             -- office.id that is asked
    asked_by BIGINT NOT NULL,           -- account.id who asked
    asked_us BIGINT NOT NULL,           -- when
    question TEXT NOT NULL,             -- what is asked
    due_us BIGINT NOT NULL,             -- until when it answers
    law TEXT NOT NULL,                  -- what lets silence agree or the clock stand; empty: neither does
    silence TEXT NOT NULL,              -- escalate, agree: what no answer in time means
    stands BIGINT NOT NULL CHECK (stands IN (0, 1)), -- 1: the dossier's clock stands until it is settled
    answered_us BIGINT NOT NULL,        -- when it answered, 0: not yet
    officer BIGINT NOT NULL,            -- account.id who answered, 0: nobody
    answer TEXT NOT NULL,               -- agree, conditions, disagree, not_ours; empty: none
    text TEXT NOT NULL,                 -- the answer in writing
    document BIGINT NOT NULL,           -- document.id of the answer, 0: none
    decide_by_us BIGINT NOT NULL,       -- until when the step's officer decides, 0: nothing to decide
    leader BIGINT NOT NULL,             -- account.id of the leader who decides instead, 0: nobody
    handed_us BIGINT NOT NULL,          -- when it went to the leader, 0: never
    handed_by BIGINT NOT NULL,          -- account.id who handed it over, 0: the time ran out
    handed_why TEXT NOT NULL,           -- why
    closed_us BIGINT NOT NULL,          -- when it was settled, 0: open
    closed_by BIGINT NOT NULL,          -- account.id who settled it, 0: the rule of silence
    outcome TEXT NOT NULL,              -- answered, silence, followed, set_aside, taken_back, dropped; empty: open
    reason TEXT NOT NULL,               -- why it was settled so
    watch_us BIGINT NOT NULL            -- when the timer looks at it again, 0: not by itself
);
CREATE INDEX dossier_consult_dossier ON dossier_consult (dossier, id);
CREATE INDEX dossier_consult_office ON dossier_consult (office, due_us, id) WHERE closed_us = 0 AND answered_us = 0;
CREATE INDEX dossier_consult_leader ON dossier_consult (leader, due_us, id) WHERE closed_us = 0 AND leader <> 0;
CREATE INDEX dossier_consult_watch ON dossier_consult (watch_us) WHERE closed_us = 0 AND watch_us <> 0;
