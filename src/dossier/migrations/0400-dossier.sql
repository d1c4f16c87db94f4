-- journalled
CREATE TABLE dossier (
    id BIGINT PRIMARY KEY,              -- made by cx_new_id
    code TEXT NOT NULL UNIQUE,          -- Circular 03/2025/TT-VPCP Art 13: agency-YYMMDD-serial
    pin TEXT NOT NULL,                  -- secret: six digits printed on the receipt, to follow it without an account
    procedure BIGINT NOT NULL,          -- procedure_version.id it was filed under, for ever
    case_code TEXT NOT NULL,            -- which case of the procedure its answers fall under
    channel BIGINT NOT NULL,            -- 1 direct, 2 online, 3 post (KenhThucHien)
    state BIGINT NOT NULL CHECK (state BETWEEN 1 AND 10), -- TrangThaiHoSo
    version BIGINT NOT NULL,            -- grows with every move: who acts on an older one must look again
    applicant BIGINT NOT NULL,          -- person.id whose matter it is (chủ hồ sơ)
    submitter BIGINT NOT NULL,          -- person.id who handed it in (người nộp)
    assist_agency BIGINT NOT NULL,      -- agency.id where somebody helped to file it, 0 for nobody
    reception_agency BIGINT NOT NULL,   -- agency.id whose counter received it
    reception_office BIGINT NOT NULL,   -- office.id of that counter; the result comes back to it
    competent_agency BIGINT NOT NULL,   -- agency.id that decides it
    step BIGINT NOT NULL,               -- number of the present step in the procedure, from 0
    office BIGINT NOT NULL,             -- office.id that holds it now
    officer BIGINT NOT NULL,            -- account.id who has taken it up, 0 for nobody
    filed_us BIGINT NOT NULL,           -- when it was handed in
    received_us BIGINT NOT NULL,        -- when it was received complete: the clock's start; 0: not yet
    due_us BIGINT NOT NULL,             -- promised time; before reception, when it must be looked at; far off while paused in time
    provisional BIGINT NOT NULL CHECK (provisional IN (0, 1)), -- 1: due_us rests on a calendar not yet decided
    breached_us BIGINT NOT NULL,        -- when the due time passed while the clock ran, 0: never
    kept_us BIGINT NOT NULL,            -- due time kept when the calendar changed to someone's harm, 0: none
    kept_at_us BIGINT NOT NULL,         -- when it was kept, 0: never
    paused BIGINT NOT NULL CHECK (paused IN (0, 1)), -- 1: the clock stands still
    ended_us BIGINT NOT NULL,           -- when it was decided, 0: not yet
    closed_us BIGINT NOT NULL,          -- when nothing was left to do, 0: not yet
    supplements BIGINT NOT NULL,        -- how many times a supplement was asked for
    pauses BIGINT NOT NULL,             -- how many times its clock has stood still
    fee_dong BIGINT NOT NULL,           -- owed, after exemptions
    paid_dong BIGINT NOT NULL,          -- received
    result_by TEXT NOT NULL,            -- counter, post, online
    last_journal BIGINT NOT NULL        -- journal.id of its last row: the head of its history
);
CREATE INDEX dossier_open_office ON dossier (office, due_us, id) WHERE ended_us = 0;
CREATE INDEX dossier_open_officer ON dossier (officer, due_us, id) WHERE ended_us = 0 AND officer <> 0;
CREATE INDEX dossier_to_return ON dossier (reception_office, ended_us, id) WHERE ended_us <> 0 AND closed_us = 0;
CREATE INDEX dossier_applicant ON dossier (applicant, id);
CREATE INDEX dossier_submitter ON dossier (submitter, id);

-- journalled
CREATE TABLE dossier_form (
    dossier BIGINT PRIMARY KEY,         -- dossier.id
    answers TEXT NOT NULL               -- canonical JSON: field name to text, as the applicant confirmed it
);

-- journalled
CREATE TABLE dossier_step (
    id BIGINT PRIMARY KEY,              -- made by cx_new_id
    dossier BIGINT NOT NULL,            -- dossier.id
    step BIGINT NOT NULL,               -- number in the procedure, from 0
    office BIGINT NOT NULL,             -- office.id it was given to
    officer BIGINT NOT NULL,            -- account.id who did it, 0: not taken up
    started_us BIGINT NOT NULL,         -- when it arrived there
    due_us BIGINT NOT NULL,             -- when its share of the limit is used up
    ended_us BIGINT NOT NULL,           -- when it went on, 0: still there
    outcome TEXT NOT NULL               -- finished, sent_back, stopped ...; empty while there
);
CREATE INDEX dossier_step_dossier ON dossier_step (dossier, id);

-- journalled
CREATE TABLE dossier_pause (
    id BIGINT PRIMARY KEY,              -- made by cx_new_id
    dossier BIGINT NOT NULL,            -- dossier.id
    kind TEXT NOT NULL,                 -- supplement, fee
    from_us BIGINT NOT NULL,            -- when the clock stopped
    until_us BIGINT NOT NULL,           -- when it went on, 0: still standing
    account BIGINT NOT NULL,            -- account.id who stopped it
    reason TEXT NOT NULL,               -- why, as written to the applicant
    items TEXT NOT NULL                 -- what is missing or to pay, one a line (form 02)
);
CREATE INDEX dossier_pause_dossier ON dossier_pause (dossier, id);

-- journalled
CREATE TABLE dossier_paper (
    id BIGINT PRIMARY KEY,              -- made by cx_new_id
    dossier BIGINT NOT NULL,            -- dossier.id
    component TEXT NOT NULL,            -- code of the component in the procedure, "other" for more
    document BIGINT NOT NULL,           -- document.id, 0: paper only, not digitised
    originals BIGINT NOT NULL,          -- paper originals taken
    copies BIGINT NOT NULL,             -- paper copies taken
    added_us BIGINT NOT NULL            -- when
);
CREATE INDEX dossier_paper_dossier ON dossier_paper (dossier, id);

-- journalled
CREATE TABLE dossier_result (
    dossier BIGINT PRIMARY KEY,         -- dossier.id
    code TEXT NOT NULL,                 -- kind of result in the procedure
    granted BIGINT NOT NULL CHECK (granted IN (0, 1)), -- 0: a reasoned refusal, which is a result too
    text TEXT NOT NULL,                 -- what was decided, or why not
    signer BIGINT NOT NULL,             -- account.id who decided
    signed_us BIGINT NOT NULL,          -- when
    number TEXT NOT NULL,               -- number and symbol given by the clerk; empty: not issued
    issued_us BIGINT NOT NULL,          -- when it was issued, 0: not yet
    document BIGINT NOT NULL,           -- document.id of the electronic result, 0: none
    receiver TEXT NOT NULL,             -- who took it, as written at the counter; empty: not returned
    returned_us BIGINT NOT NULL         -- when, 0: not yet
);

-- not journalled: found again from the dossiers at any time
CREATE TABLE dossier_token (
    agency BIGINT NOT NULL,             -- agency.id that may find it
    token TEXT NOT NULL,                -- one folded word of code, name or number
    dossier BIGINT NOT NULL,            -- dossier.id
    PRIMARY KEY (agency, token, dossier)
);

-- not journalled: the last serial given, which the codes themselves show
CREATE TABLE dossier_serial (
    agency BIGINT NOT NULL,             -- agency.id of the solving agency
    day TEXT NOT NULL,                  -- ISO day
    last BIGINT NOT NULL,               -- serial of the last code given on that day
    PRIMARY KEY (agency, day)
);

-- not journalled: a draft is the citizen's own until it is filed
CREATE TABLE draft (
    id BIGINT PRIMARY KEY,              -- made by cx_new_id
    account BIGINT NOT NULL,            -- account.id of the citizen
    procedure BIGINT NOT NULL,          -- procedure_version.id
    agency BIGINT NOT NULL,             -- agency.id it will be sent to, 0: not chosen yet
    answers TEXT NOT NULL,              -- canonical JSON of the answers so far
    changed_us BIGINT NOT NULL          -- when it was last saved
);
CREATE INDEX draft_account ON draft (account, id);

-- not journalled: a draft is the citizen's own until it is filed
CREATE TABLE draft_paper (
    id BIGINT PRIMARY KEY,              -- made by cx_new_id
    draft BIGINT NOT NULL,              -- draft.id
    component TEXT NOT NULL,            -- code of the component in the procedure
    hash TEXT NOT NULL,                 -- of the content, in the store
    size_bytes BIGINT NOT NULL,         -- length of the content
    kind TEXT NOT NULL,                 -- media type
    name TEXT NOT NULL                  -- as the citizen named it
);
CREATE INDEX draft_paper_draft ON draft_paper (draft, id);
