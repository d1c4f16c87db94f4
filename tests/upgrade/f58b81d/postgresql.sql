--
-- PostgreSQL database dump
--


-- Dumped from database version 15.20 (Debian 15.20-0+deb12u1)
-- Dumped by pg_dump version 15.20 (Debian 15.20-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account (
    id bigint NOT NULL,
    login text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    person bigint NOT NULL,
    password text NOT NULL COLLATE pg_catalog."C",
    demo bigint NOT NULL,
    disabled_us bigint NOT NULL,
    CONSTRAINT account_demo_check CHECK ((demo = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: agency; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.agency (
    id bigint NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    parent bigint NOT NULL,
    area bigint NOT NULL,
    valid_from text NOT NULL COLLATE pg_catalog."C",
    valid_to text NOT NULL COLLATE pg_catalog."C",
    successor bigint NOT NULL
);


--
-- Name: area; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.area (
    id bigint NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    parent bigint NOT NULL,
    valid_from text NOT NULL COLLATE pg_catalog."C",
    valid_to text NOT NULL COLLATE pg_catalog."C",
    successor bigint NOT NULL
);


--
-- Name: calendar_file; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.calendar_file (
    name text NOT NULL COLLATE pg_catalog."C",
    text text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: calendar_state; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.calendar_state (
    id bigint NOT NULL,
    digest text NOT NULL COLLATE pg_catalog."C",
    imported_us bigint NOT NULL
);


--
-- Name: db_migration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.db_migration (
    name text NOT NULL COLLATE pg_catalog."C",
    applied_us bigint NOT NULL
);


--
-- Name: document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.document (
    id bigint NOT NULL,
    hash text NOT NULL COLLATE pg_catalog."C",
    size_bytes bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    account bigint NOT NULL,
    added_us bigint NOT NULL
);


--
-- Name: dossier; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dossier (
    id bigint NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    pin text NOT NULL COLLATE pg_catalog."C",
    procedure bigint NOT NULL,
    case_code text NOT NULL COLLATE pg_catalog."C",
    channel bigint NOT NULL,
    state bigint NOT NULL,
    version bigint NOT NULL,
    applicant bigint NOT NULL,
    submitter bigint NOT NULL,
    assist_agency bigint NOT NULL,
    reception_agency bigint NOT NULL,
    reception_office bigint NOT NULL,
    competent_agency bigint NOT NULL,
    step bigint NOT NULL,
    office bigint NOT NULL,
    officer bigint NOT NULL,
    filed_us bigint NOT NULL,
    received_us bigint NOT NULL,
    due_us bigint NOT NULL,
    provisional bigint NOT NULL,
    breached_us bigint NOT NULL,
    kept_us bigint NOT NULL,
    kept_at_us bigint NOT NULL,
    paused bigint NOT NULL,
    ended_us bigint NOT NULL,
    closed_us bigint NOT NULL,
    supplements bigint NOT NULL,
    pauses bigint NOT NULL,
    fee_dong bigint NOT NULL,
    paid_dong bigint NOT NULL,
    result_by text NOT NULL COLLATE pg_catalog."C",
    last_journal bigint NOT NULL,
    CONSTRAINT dossier_paused_check CHECK ((paused = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT dossier_provisional_check CHECK ((provisional = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT dossier_state_check CHECK (((state >= 1) AND (state <= 10)))
);


--
-- Name: dossier_form; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dossier_form (
    dossier bigint NOT NULL,
    answers text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: dossier_paper; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dossier_paper (
    id bigint NOT NULL,
    dossier bigint NOT NULL,
    component text NOT NULL COLLATE pg_catalog."C",
    document bigint NOT NULL,
    originals bigint NOT NULL,
    copies bigint NOT NULL,
    added_us bigint NOT NULL
);


--
-- Name: dossier_pause; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dossier_pause (
    id bigint NOT NULL,
    dossier bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    from_us bigint NOT NULL,
    until_us bigint NOT NULL,
    account bigint NOT NULL,
    reason text NOT NULL COLLATE pg_catalog."C",
    items text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: dossier_result; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dossier_result (
    dossier bigint NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    granted bigint NOT NULL,
    text text NOT NULL COLLATE pg_catalog."C",
    signer bigint NOT NULL,
    signed_us bigint NOT NULL,
    number text NOT NULL COLLATE pg_catalog."C",
    issued_us bigint NOT NULL,
    document bigint NOT NULL,
    receiver text NOT NULL COLLATE pg_catalog."C",
    returned_us bigint NOT NULL,
    CONSTRAINT dossier_result_granted_check CHECK ((granted = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: dossier_serial; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dossier_serial (
    agency bigint NOT NULL,
    day text NOT NULL COLLATE pg_catalog."C",
    last bigint NOT NULL
);


--
-- Name: dossier_step; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dossier_step (
    id bigint NOT NULL,
    dossier bigint NOT NULL,
    step bigint NOT NULL,
    office bigint NOT NULL,
    officer bigint NOT NULL,
    started_us bigint NOT NULL,
    due_us bigint NOT NULL,
    ended_us bigint NOT NULL,
    outcome text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: dossier_token; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dossier_token (
    agency bigint NOT NULL,
    token text NOT NULL COLLATE pg_catalog."C",
    dossier bigint NOT NULL
);


--
-- Name: draft; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.draft (
    id bigint NOT NULL,
    account bigint NOT NULL,
    procedure bigint NOT NULL,
    agency bigint NOT NULL,
    answers text NOT NULL COLLATE pg_catalog."C",
    changed_us bigint NOT NULL
);


--
-- Name: draft_paper; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.draft_paper (
    id bigint NOT NULL,
    draft bigint NOT NULL,
    component text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    size_bytes bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: journal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal (
    id bigint NOT NULL,
    at_us bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    subject_kind text NOT NULL COLLATE pg_catalog."C",
    subject bigint NOT NULL,
    previous bigint NOT NULL,
    account bigint NOT NULL,
    office bigint NOT NULL,
    body text COLLATE pg_catalog."C",
    salt bytea,
    leaf bytea NOT NULL
);


--
-- Name: journal_pending; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal_pending (
    id bigint NOT NULL
);


--
-- Name: journal_position; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal_position (
    "position" bigint NOT NULL,
    id bigint NOT NULL
);


--
-- Name: journal_read; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal_read (
    person bigint NOT NULL,
    dossier bigint NOT NULL,
    id bigint NOT NULL,
    account bigint NOT NULL
);


--
-- Name: office; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.office (
    id bigint NOT NULL,
    agency bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    field text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    valid_from text NOT NULL COLLATE pg_catalog."C",
    valid_to text NOT NULL COLLATE pg_catalog."C",
    successor bigint NOT NULL
);


--
-- Name: person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person (
    id bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    number text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    folded text NOT NULL COLLATE pg_catalog."C",
    born_on text NOT NULL COLLATE pg_catalog."C",
    sex text NOT NULL COLLATE pg_catalog."C",
    phone text NOT NULL COLLATE pg_catalog."C",
    email text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: post; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.post (
    id bigint NOT NULL,
    account bigint NOT NULL,
    office bigint NOT NULL,
    role text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    valid_from text NOT NULL COLLATE pg_catalog."C",
    valid_to text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: procedure; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.procedure (
    code text NOT NULL COLLATE pg_catalog."C",
    listed bigint NOT NULL
);


--
-- Name: procedure_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.procedure_version (
    id bigint NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    valid_from text NOT NULL COLLATE pg_catalog."C",
    valid_to text NOT NULL COLLATE pg_catalog."C",
    digest text NOT NULL COLLATE pg_catalog."C",
    source text NOT NULL COLLATE pg_catalog."C",
    decision text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    name_folded text NOT NULL COLLATE pg_catalog."C",
    search_folded text NOT NULL COLLATE pg_catalog."C",
    field text NOT NULL COLLATE pg_catalog."C",
    level bigint NOT NULL,
    added_us bigint NOT NULL
);


--
-- Name: session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session (
    id bigint NOT NULL,
    token text NOT NULL COLLATE pg_catalog."C",
    account bigint NOT NULL,
    office bigint NOT NULL,
    csrf text NOT NULL COLLATE pg_catalog."C",
    made_us bigint NOT NULL,
    until_us bigint NOT NULL
);


--
-- Name: work_attempt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.work_attempt (
    scope text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    since_us bigint NOT NULL,
    n bigint NOT NULL
);


--
-- Name: work_lease; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.work_lease (
    name text NOT NULL COLLATE pg_catalog."C",
    holder text NOT NULL COLLATE pg_catalog."C",
    epoch bigint NOT NULL,
    until_us bigint NOT NULL
);


--
-- Name: work_reader; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.work_reader (
    name text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL
);


--
-- Name: work_request; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.work_request (
    key text NOT NULL COLLATE pg_catalog."C",
    at_us bigint NOT NULL,
    status bigint NOT NULL,
    target text NOT NULL COLLATE pg_catalog."C"
);


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account VALUES
	(912453905961459714, 'tiepnhan', 'officer', 912453905961459712, '$argon2id$v=19$m=65536,t=2,p=1$p2fpU3hridq4/vCFEsS0Kw$69tkGK9VUxQFHR0XFWhQ2JTaj2RWTgY4t5FJcG9A4rU', 0, 0),
	(912453906502529026, 'chuyenvien', 'officer', 912453906502529024, '$argon2id$v=19$m=65536,t=2,p=1$3QgadwmetAKh/C2jfudLPQ$IijleobUorJPgPbAMnMqAtLwCvBAmUs1H6YtGSECuHw', 0, 0),
	(912453907127484418, 'lanhdao', 'officer', 912453907127484416, '$argon2id$v=19$m=65536,t=2,p=1$iJaAI1Sv0YxKOQLE9zzL8w$+DCAafC2Hix6YpVYAvlV3k/VwxITfbqo4I+3awrzQtM', 0, 0),
	(912453907702108162, 'quantri', 'officer', 912453907702108160, '$argon2id$v=19$m=65536,t=2,p=1$GqnBFReif0AQojZSeTIHXA$scfJZT3LADaZFNPEBv568Rz0uzA/bTiBP3Nt92Oc/Ik', 0, 0);


--
-- Data for Name: agency; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agency VALUES
	(912453905311338500, 'H17', 'province', 'Ủy ban nhân dân thành phố Đà Nẵng', 0, 912453905311338496, '2025-07-01', '9999-12-31', 0),
	(912453905311338502, 'H17.01', 'centre', 'Trung tâm Phục vụ hành chính công thành phố Đà Nẵng', 912453905311338500, 912453905311338496, '2025-07-01', '9999-12-31', 0),
	(912453905311338514, 'H17.21', 'commune', 'Ủy ban nhân dân phường Hải Châu', 912453905311338500, 912453905311338498, '2025-07-01', '9999-12-31', 0);


--
-- Data for Name: area; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.area VALUES
	(912453905311338496, '48', 'province', 'Thành phố Đà Nẵng', 0, '2025-07-01', '9999-12-31', 0),
	(912453905311338498, '20242', 'commune', 'Phường Hải Châu', 912453905311338496, '2025-07-01', '9999-12-31', 0);


--
-- Data for Name: calendar_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.calendar_file VALUES
	('2024-2027.yaml', '# Days off and makeup days as announced. What is not in force by statute alone is decided each year by
# the Prime Minister; a year is provisional until then. README.md describes the keys.
years:
  - year: 2024
    state: decided
    source: Notices of the labour ministry for 2024 as reported; Tet and 3 September to be checked against the text
    days:
      - { date: 2024-01-01, kind: off, basis: computed, name: Tết Dương lịch }
      - { date: 2024-02-08, kind: off, basis: unverified, name: Tết Giáp Thìn }
      - { date: 2024-02-09, kind: off, basis: unverified, name: Tết Giáp Thìn }
      - { date: 2024-02-12, kind: off, basis: unverified, name: Tết Giáp Thìn }
      - { date: 2024-02-13, kind: off, basis: unverified, name: Tết Giáp Thìn }
      - { date: 2024-02-14, kind: off, basis: unverified, name: Tết Giáp Thìn }
      - { date: 2024-04-18, kind: off, basis: computed, name: Giỗ Tổ Hùng Vương }
      - { date: 2024-04-29, kind: off, basis: published, name: Nghỉ hoán đổi }
      - { date: 2024-04-30, kind: off, basis: published, name: Ngày Chiến thắng }
      - { date: 2024-05-01, kind: off, basis: published, name: Quốc tế Lao động }
      - { date: 2024-05-04, kind: makeup, basis: published, name: Làm bù ngày 29/04/2024 }
      - { date: 2024-09-02, kind: off, basis: unverified, name: Quốc khánh }
      - { date: 2024-09-03, kind: off, basis: unverified, name: Quốc khánh }
  - year: 2025
    state: decided
    source: Notices of the labour ministry for 2025 as reported
    days:
      - { date: 2025-01-01, kind: off, basis: computed, name: Tết Dương lịch }
      - { date: 2025-01-27, kind: off, basis: published, name: Tết Ất Tỵ }
      - { date: 2025-01-28, kind: off, basis: published, name: Tết Ất Tỵ }
      - { date: 2025-01-29, kind: off, basis: published, name: Tết Ất Tỵ }
      - { date: 2025-01-30, kind: off, basis: published, name: Tết Ất Tỵ }
      - { date: 2025-01-31, kind: off, basis: published, name: Tết Ất Tỵ }
      - { date: 2025-04-07, kind: off, basis: computed, name: Giỗ Tổ Hùng Vương }
      - { date: 2025-04-26, kind: makeup, basis: published, name: Làm bù ngày 02/05/2025 }
      - { date: 2025-04-30, kind: off, basis: published, name: Ngày Chiến thắng }
      - { date: 2025-05-01, kind: off, basis: published, name: Quốc tế Lao động }
      - { date: 2025-05-02, kind: off, basis: published, name: Nghỉ hoán đổi }
      - { date: 2025-09-01, kind: off, basis: published, name: Quốc khánh }
      - { date: 2025-09-02, kind: off, basis: published, name: Quốc khánh }
  - year: 2026
    state: decided
    source: Notices of the labour and home affairs ministries for 2026 as reported; the swap of 2 January with 10 January to be checked against the text
    days:
      - { date: 2026-01-01, kind: off, basis: computed, name: Tết Dương lịch }
      - { date: 2026-01-02, kind: off, basis: unverified, name: Nghỉ hoán đổi }
      - { date: 2026-01-10, kind: makeup, basis: unverified, name: Làm bù ngày 02/01/2026 }
      - { date: 2026-02-16, kind: off, basis: published, name: Tết Bính Ngọ }
      - { date: 2026-02-17, kind: off, basis: published, name: Tết Bính Ngọ }
      - { date: 2026-02-18, kind: off, basis: published, name: Tết Bính Ngọ }
      - { date: 2026-02-19, kind: off, basis: published, name: Tết Bính Ngọ }
      - { date: 2026-02-20, kind: off, basis: published, name: Tết Bính Ngọ }
      - { date: 2026-04-27, kind: off, basis: computed, name: Nghỉ bù Giỗ Tổ Hùng Vương }
      - { date: 2026-04-30, kind: off, basis: computed, name: Ngày Chiến thắng }
      - { date: 2026-05-01, kind: off, basis: computed, name: Quốc tế Lao động }
      - { date: 2026-08-22, kind: makeup, basis: published, name: Làm bù ngày 31/08/2026 }
      - { date: 2026-08-31, kind: off, basis: published, name: Nghỉ hoán đổi }
      - { date: 2026-09-01, kind: off, basis: published, name: Quốc khánh }
      - { date: 2026-09-02, kind: off, basis: published, name: Quốc khánh }
  - year: 2027
    state: provisional
    source: Computed from the statutory rules; the plan for 2027 has not been announced
    days:
      - { date: 2027-01-01, kind: off, basis: computed, name: Tết Dương lịch }
      - { date: 2027-02-05, kind: off, basis: computed, name: Tết Đinh Mùi }
      - { date: 2027-02-08, kind: off, basis: computed, name: Tết Đinh Mùi }
      - { date: 2027-02-09, kind: off, basis: computed, name: Tết Đinh Mùi }
      - { date: 2027-02-10, kind: off, basis: computed, name: Tết Đinh Mùi }
      - { date: 2027-02-11, kind: off, basis: computed, name: Tết Đinh Mùi }
      - { date: 2027-04-16, kind: off, basis: computed, name: Giỗ Tổ Hùng Vương }
      - { date: 2027-04-30, kind: off, basis: computed, name: Ngày Chiến thắng }
      - { date: 2027-05-03, kind: off, basis: computed, name: Nghỉ bù Quốc tế Lao động }
      - { date: 2027-09-02, kind: off, basis: computed, name: Quốc khánh }
      - { date: 2027-09-03, kind: off, basis: computed, name: Quốc khánh }
'),
	('office-hours.yaml', '# When points are open. "makeup" is for a rest day worked in exchange for a day off. Hours on weekly rest
# days mean an open door, not counted working time.
office_hours:
  # The usual hours in most provinces; to be set for each point.
  - name: default
    day_minutes: 480
    periods:
      - valid_from: 2000-01-01
        source: Customary hours; the State''s working week is 40 hours (Decision 188/1999/QD-TTg)
        days:
          - on: [monday, tuesday, wednesday, thursday, friday, makeup]
            open: ["07:30-11:30", "13:30-17:00"]
  - name: da-nang
    day_minutes: 480
    periods:
      - valid_from: 2000-01-01
        source: Hours of Quang Nam and Da Nang as reported; to be checked against the city''s decision
        days:
          - on: [monday, tuesday, wednesday, thursday, friday, makeup]
            open: ["07:00-11:30", "13:30-17:00"]
'),
	('statutory.yaml', '# The days off that the law itself gives. They make the calendar of every year that no file decides.
# Tet''s days and National Day''s adjacent day are fixed by the Prime Minister each year; until then the
# pattern here stands for them: the day before Tet and Tet''s first four days; 2 and 3 September.
weekly_rest:
  - on: [saturday, sunday]
    valid_from: 1999-10-02
    source: Decision 188/1999/QD-TTg (40-hour week)

statutory:
  - name: Tết Dương lịch
    reckoning: solar
    month: 1
    day: 1
    first: 0
    days: 1
    in_force: true
    valid_from: 2013-05-01
    source: Labour Code 2012 Art. 115 (1) a; Labour Code 2019 Art. 112 (1) a
  - name: Tết Âm lịch
    reckoning: lunar
    month: 1
    day: 1
    first: -1
    days: 5
    in_force: true
    valid_from: 2013-05-01
    source: Labour Code 2012 Art. 115 (1) b; Labour Code 2019 Art. 112 (1) b
  - name: Giỗ Tổ Hùng Vương
    reckoning: lunar
    month: 3
    day: 10
    first: 0
    days: 1
    in_force: true
    valid_from: 2013-05-01
    source: Labour Code 2012 Art. 115 (1) e; Labour Code 2019 Art. 112 (1) e
  - name: Ngày Chiến thắng
    reckoning: solar
    month: 4
    day: 30
    first: 0
    days: 1
    in_force: true
    valid_from: 2013-05-01
    source: Labour Code 2012 Art. 115 (1) c; Labour Code 2019 Art. 112 (1) c
  - name: Quốc tế Lao động
    reckoning: solar
    month: 5
    day: 1
    first: 0
    days: 1
    in_force: true
    valid_from: 2013-05-01
    source: Labour Code 2012 Art. 115 (1) d; Labour Code 2019 Art. 112 (1) d
  - name: Quốc khánh
    reckoning: solar
    month: 9
    day: 2
    first: 0
    days: 1
    in_force: true
    valid_from: 2013-05-01
    valid_to: 2021-01-01
    source: Labour Code 2012 Art. 115 (1) dd
  - name: Quốc khánh
    reckoning: solar
    month: 9
    day: 2
    first: 0
    days: 2
    in_force: true
    valid_from: 2021-01-01
    source: Labour Code 2019 Art. 112 (1) dd
  # Resolution 80-NQ/TW and Resolution 30/NQ-CP of 26/02/2026 ask for an amendment of the Labour Code;
  # switch it on, with its first day, when the amendment enters into force.
  - name: Ngày Văn hóa Việt Nam
    reckoning: solar
    month: 11
    day: 24
    first: 0
    days: 1
    in_force: false
    valid_from: 2026-11-24
    source: Resolution 30/NQ-CP (2026)
'),
	('time-rules.yaml', '# Limits that belong to no procedure. README.md describes the keys.
time_rules:
  # How soon a counter looks at what was filed: within the working day; what arrives outside office
  # hours counts from the next opening.
  - name: reception.check
    valid_from: 2018-08-01
    unit: working_hours
    quarters: 32
    effect: none
    cutoff_minute: 0
    source: Decree 45/2020/ND-CP, eight working hours; to be checked against the decree''s text
  - name: reception.check
    valid_from: 2025-07-01
    unit: same_day
    quarters: 0
    effect: none
    cutoff_minute: 0
    source: Decree 118/2025/ND-CP as applied by regulations under it, within the working day
');


--
-- Data for Name: calendar_state; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.calendar_state VALUES
	(1, 'fb9a75859b83aceb4ca562b4895e92eb54fcd4e5566d2ceb2d75609ca0e9b056', 1795382763549355);


--
-- Data for Name: db_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.db_migration VALUES
	('0100-journal', 1795382763523231),
	('0200-work', 1795382763523231),
	('0250-account', 1795382763523231),
	('0260-calendar', 1795382763523231),
	('0280-archive', 1795382763523231),
	('0300-procedure', 1795382763523231),
	('0400-dossier', 1795382763523231);


--
-- Data for Name: document; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.document VALUES
	(912453909878956036, 'cfa3181c1ee36e8bce5e39f84959f4558ea7ba32c0e4539a8ab3c8ce8c716ec6', 69, 'application/pdf', 'giấy tờ.pdf', 912453905961459714, 1795382764689999);


--
-- Data for Name: dossier; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dossier VALUES
	(912453909425971202, 'H17.21-261123-0001', '579021', 912453905139367936, 'ordinary', 1, 2, 2, 912453909425971200, 912453909425971200, 0, 912453905311338502, 912453905311338504, 912453905311338514, 1, 912453905311338516, 0, 1795382764581842, 1795382764581842, 1795428000000000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12000, 0, 'counter', 912453909425971206),
	(912453909488885762, 'H17.21-261123-0002', '100054', 912453905139367936, 'ordinary', 1, 4, 3, 912453909488885760, 912453909488885760, 0, 912453905311338502, 912453905311338504, 912453905311338514, 1, 912453905311338516, 912453906502529026, 1795382764596756, 1795382764596756, 1795428000000000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12000, 0, 'counter', 912453909526634496),
	(912453909547606018, 'H17.21-261123-0003', '060443', 912453905139367936, 'ordinary', 1, 4, 5, 912453909547606016, 912453909547606016, 0, 912453905311338502, 912453905311338504, 912453905311338514, 2, 912453905311338520, 912453907127484418, 1795382764610325, 1795382764610325, 1795428000000000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12000, 0, 'counter', 912453909610520576),
	(912453909627297794, 'H17.21-261123-0004', '514253', 912453905139367936, 'ordinary', 1, 9, 8, 912453909627297792, 912453909627297792, 0, 912453905311338502, 912453905311338504, 912453905311338514, 4, 912453905311338504, 0, 1795382764629696, 1795382764629696, 1795428000000000, 0, 0, 0, 0, 0, 1795382764656811, 0, 0, 0, 12000, 0, 'counter', 912453909740544001),
	(912453909757321218, 'H17.21-261123-0005', '106816', 912453905139367936, 'ordinary', 1, 10, 9, 912453909757321216, 912453909757321216, 0, 912453905311338502, 912453905311338504, 912453905311338514, 4, 912453905311338504, 0, 1795382764660688, 1795382764660688, 1795428000000000, 0, 0, 0, 0, 0, 1795382764683084, 1795382764686766, 0, 0, 12000, 0, 'counter', 912453909866373120),
	(912453909878956034, 'H17.21-261123-0006', '066431', 912453905139367936, 'ordinary', 1, 2, 2, 912453909878956032, 912453909878956032, 0, 912453905311338502, 912453905311338504, 912453905311338514, 1, 912453905311338516, 0, 1795382764689999, 1795382764689999, 1795428000000000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12000, 0, 'counter', 912453909878956040),
	(912453909929287682, 'H17.21-261123-0007', '076880', 912453905122590720, 'new', 1, 5, 2, 912453909929287680, 912453909929287680, 0, 912453905311338502, 912453905311338504, 912453905311338514, 0, 912453905311338504, 0, 1795382764701492, 0, 253370764800000000, 0, 0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 'counter', 912453909958647809),
	(912453909975425026, 'H17.21-261123-0008', '127757', 912453905139367936, 'ordinary', 1, 8, 3, 912453909975425024, 912453909975425024, 0, 912453905311338502, 912453905311338504, 912453905311338514, 1, 912453905311338516, 0, 1795382764712054, 1795382764712054, 1795428000000000, 0, 0, 0, 0, 0, 1795382764716290, 1795382764716290, 0, 0, 12000, 0, 'counter', 912453909992202240),
	(912453910004785154, 'H17.21-261123-0009', '126597', 912453905139367936, 'ordinary', 1, 4, 6, 912453910004785152, 912453910004785152, 0, 912453905311338502, 912453905311338504, 912453905311338514, 3, 912453905311338520, 0, 1795382764719197, 1795382764719197, 1795428000000000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12000, 0, 'counter', 912453910088671233);


--
-- Data for Name: dossier_form; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dossier_form VALUES
	(912453909425971202, '{"copies":"3","declaration":"true","issuer":"vietnam","pages":"2","paper_name":"Bằng tốt nghiệp đại học","requester_name":"Nguyễn Thị obpdanlehn","requester_number":"048145500009","requester_phone":"0905123456"}'),
	(912453909488885762, '{"copies":"3","declaration":"true","issuer":"vietnam","pages":"2","paper_name":"Bằng tốt nghiệp đại học","requester_name":"Nguyễn Thị lkfmpnpoea","requester_number":"048145500010","requester_phone":"0905123456"}'),
	(912453909547606018, '{"copies":"3","declaration":"true","issuer":"vietnam","pages":"2","paper_name":"Bằng tốt nghiệp đại học","requester_name":"Nguyễn Thị henjopbhjh","requester_number":"048145500011","requester_phone":"0905123456"}'),
	(912453909627297794, '{"copies":"3","declaration":"true","issuer":"vietnam","pages":"2","paper_name":"Bằng tốt nghiệp đại học","requester_name":"Nguyễn Thị ncpidealgl","requester_number":"048145500012","requester_phone":"0905123456"}'),
	(912453909757321218, '{"copies":"3","declaration":"true","issuer":"vietnam","pages":"2","paper_name":"Bằng tốt nghiệp đại học","requester_name":"Nguyễn Thị hmfllbppnf","requester_number":"048145500013","requester_phone":"0905123456"}'),
	(912453909878956034, '{"copies":"3","declaration":"true","issuer":"vietnam","pages":"2","paper_name":"Bằng tốt nghiệp đại học","requester_name":"Nguyễn Thị hihckmhioh","requester_number":"048145500014","requester_phone":"0905123456"}'),
	(912453909929287682, '{"birth_day":"1945-09-02","declaration":"true","other_pension":"no","pay_by":"cash","person_address":"12 Lê Lợi","person_name":"Nguyễn Thị mfplgefilo","person_number":"048145500015","person_phone":"0905123456","request":"new","submitter_role":"self"}'),
	(912453909975425026, '{"copies":"3","declaration":"true","issuer":"vietnam","pages":"2","paper_name":"Bằng tốt nghiệp đại học","requester_name":"Nguyễn Thị gfpaihaapk","requester_number":"048145500016","requester_phone":"0905123456"}'),
	(912453910004785154, '{"copies":"3","declaration":"true","issuer":"vietnam","pages":"2","paper_name":"Bằng tốt nghiệp đại học","requester_name":"Nguyễn Thị djfjepbdee","requester_number":"048145500017","requester_phone":"0905123456"}');


--
-- Data for Name: dossier_paper; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dossier_paper VALUES
	(912453909878956037, 912453909878956034, 'original', 912453909878956036, 0, 0, 1795382764689999);


--
-- Data for Name: dossier_pause; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dossier_pause VALUES
	(912453909958647808, 912453909929287682, 'supplement', 1795382764708762, 0, 912453905961459714, 'Thiếu bản chính', 'Bản chính để đối chiếu');


--
-- Data for Name: dossier_result; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dossier_result VALUES
	(912453909627297794, '2.000815.KQ', 1, 'Đủ điều kiện', 912453907127484418, 1795382764647816, '01/GXN', 1795382764656811, 0, '', 0),
	(912453909757321218, '2.000815.KQ', 1, 'Đủ điều kiện', 912453907127484418, 1795382764675921, '01/GXN', 1795382764683084, 0, 'Nguyễn Văn Nhận', 1795382764686766),
	(912453910004785154, '2.000815.KQ', 0, 'Bản chính bị tẩy xóa', 912453907127484418, 1795382764739639, '', 0, 0, '', 0);


--
-- Data for Name: dossier_serial; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dossier_serial VALUES
	(912453905311338514, '2026-11-23', 9);


--
-- Data for Name: dossier_step; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dossier_step VALUES
	(912453909425971203, 912453909425971202, 0, 912453905311338504, 912453905961459714, 1795382764581842, 1795428000000000, 1795382764581842, 'finished'),
	(912453909425971205, 912453909425971202, 1, 912453905311338516, 0, 1795382764581842, 1795417200000000, 0, ''),
	(912453909488885763, 912453909488885762, 0, 912453905311338504, 912453905961459714, 1795382764596756, 1795428000000000, 1795382764596756, 'finished'),
	(912453909488885765, 912453909488885762, 1, 912453905311338516, 912453906502529026, 1795382764596756, 1795417200000000, 0, ''),
	(912453909547606019, 912453909547606018, 0, 912453905311338504, 912453905961459714, 1795382764610325, 1795428000000000, 1795382764610325, 'finished'),
	(912453909547606021, 912453909547606018, 1, 912453905311338516, 912453906502529026, 1795382764610325, 1795417200000000, 1795382764621971, 'finished'),
	(912453909593743360, 912453909547606018, 2, 912453905311338520, 912453907127484418, 1795382764621971, 1795422600000000, 0, ''),
	(912453909627297795, 912453909627297794, 0, 912453905311338504, 912453905961459714, 1795382764629696, 1795428000000000, 1795382764629696, 'finished'),
	(912453909627297797, 912453909627297794, 1, 912453905311338516, 912453906502529026, 1795382764629696, 1795417200000000, 1795382764638722, 'finished'),
	(912453909665046528, 912453909627297794, 2, 912453905311338520, 912453907127484418, 1795382764638722, 1795422600000000, 1795382764647816, 'approved'),
	(912453909702795264, 912453909627297794, 3, 912453905311338520, 912453907127484418, 1795382764647816, 1795425300000000, 1795382764656811, 'issued'),
	(912453909740544000, 912453909627297794, 4, 912453905311338504, 0, 1795382764656811, 0, 0, ''),
	(912453909757321219, 912453909757321218, 0, 912453905311338504, 912453905961459714, 1795382764660688, 1795428000000000, 1795382764660688, 'finished'),
	(912453909757321221, 912453909757321218, 1, 912453905311338516, 912453906502529026, 1795382764660688, 1795417200000000, 1795382764668430, 'finished'),
	(912453909790875648, 912453909757321218, 2, 912453905311338520, 912453907127484418, 1795382764668430, 1795422600000000, 1795382764675921, 'approved'),
	(912453909820235776, 912453909757321218, 3, 912453905311338520, 912453907127484418, 1795382764675921, 1795425300000000, 1795382764683084, 'issued'),
	(912453909853790208, 912453909757321218, 4, 912453905311338504, 912453905961459714, 1795382764683084, 0, 1795382764686766, 'returned'),
	(912453909878956035, 912453909878956034, 0, 912453905311338504, 912453905961459714, 1795382764689999, 1795428000000000, 1795382764689999, 'finished'),
	(912453909878956039, 912453909878956034, 1, 912453905311338516, 0, 1795382764689999, 1795417200000000, 0, ''),
	(912453909929287683, 912453909929287682, 0, 912453905311338504, 0, 1795382764701492, 1795428000000000, 0, ''),
	(912453909975425027, 912453909975425026, 0, 912453905311338504, 912453905961459714, 1795382764712054, 1795428000000000, 1795382764712054, 'finished'),
	(912453909975425029, 912453909975425026, 1, 912453905311338516, 912453906502529026, 1795382764712054, 1795417200000000, 1795382764716290, 'stopped'),
	(912453910004785155, 912453910004785154, 0, 912453905311338504, 912453905961459714, 1795382764719197, 1795428000000000, 1795382764719197, 'finished'),
	(912453910004785157, 912453910004785154, 1, 912453905311338516, 912453906502529026, 1795382764719197, 1795417200000000, 1795382764725874, 'finished'),
	(912453910029950976, 912453910004785154, 2, 912453905311338520, 912453907127484418, 1795382764725874, 1795422600000000, 1795382764739639, 'rejected'),
	(912453910088671232, 912453910004785154, 3, 912453905311338520, 0, 1795382764739639, 1795425300000000, 0, '');


--
-- Data for Name: dossier_token; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dossier_token VALUES
	(912453905311338514, 'h17212611230001', 912453909425971202),
	(912453905311338514, '048145500009', 912453909425971202),
	(912453905311338514, '0905123456', 912453909425971202),
	(912453905311338514, 'nguyen', 912453909425971202),
	(912453905311338514, 'thi', 912453909425971202),
	(912453905311338514, 'obpdanlehn', 912453909425971202),
	(912453905311338502, 'h17212611230001', 912453909425971202),
	(912453905311338502, '048145500009', 912453909425971202),
	(912453905311338502, '0905123456', 912453909425971202),
	(912453905311338502, 'nguyen', 912453909425971202),
	(912453905311338502, 'thi', 912453909425971202),
	(912453905311338502, 'obpdanlehn', 912453909425971202),
	(912453905311338514, 'h17212611230002', 912453909488885762),
	(912453905311338514, '048145500010', 912453909488885762),
	(912453905311338514, '0905123456', 912453909488885762),
	(912453905311338514, 'nguyen', 912453909488885762),
	(912453905311338514, 'thi', 912453909488885762),
	(912453905311338514, 'lkfmpnpoea', 912453909488885762),
	(912453905311338502, 'h17212611230002', 912453909488885762),
	(912453905311338502, '048145500010', 912453909488885762),
	(912453905311338502, '0905123456', 912453909488885762),
	(912453905311338502, 'nguyen', 912453909488885762),
	(912453905311338502, 'thi', 912453909488885762),
	(912453905311338502, 'lkfmpnpoea', 912453909488885762),
	(912453905311338514, 'h17212611230003', 912453909547606018),
	(912453905311338514, '048145500011', 912453909547606018),
	(912453905311338514, '0905123456', 912453909547606018),
	(912453905311338514, 'nguyen', 912453909547606018),
	(912453905311338514, 'thi', 912453909547606018),
	(912453905311338514, 'henjopbhjh', 912453909547606018),
	(912453905311338502, 'h17212611230003', 912453909547606018),
	(912453905311338502, '048145500011', 912453909547606018),
	(912453905311338502, '0905123456', 912453909547606018),
	(912453905311338502, 'nguyen', 912453909547606018),
	(912453905311338502, 'thi', 912453909547606018),
	(912453905311338502, 'henjopbhjh', 912453909547606018),
	(912453905311338514, 'h17212611230004', 912453909627297794),
	(912453905311338514, '048145500012', 912453909627297794),
	(912453905311338514, '0905123456', 912453909627297794),
	(912453905311338514, 'nguyen', 912453909627297794),
	(912453905311338514, 'thi', 912453909627297794),
	(912453905311338514, 'ncpidealgl', 912453909627297794),
	(912453905311338502, 'h17212611230004', 912453909627297794),
	(912453905311338502, '048145500012', 912453909627297794),
	(912453905311338502, '0905123456', 912453909627297794),
	(912453905311338502, 'nguyen', 912453909627297794),
	(912453905311338502, 'thi', 912453909627297794),
	(912453905311338502, 'ncpidealgl', 912453909627297794),
	(912453905311338514, 'h17212611230005', 912453909757321218),
	(912453905311338514, '048145500013', 912453909757321218),
	(912453905311338514, '0905123456', 912453909757321218),
	(912453905311338514, 'nguyen', 912453909757321218),
	(912453905311338514, 'thi', 912453909757321218),
	(912453905311338514, 'hmfllbppnf', 912453909757321218),
	(912453905311338502, 'h17212611230005', 912453909757321218),
	(912453905311338502, '048145500013', 912453909757321218),
	(912453905311338502, '0905123456', 912453909757321218),
	(912453905311338502, 'nguyen', 912453909757321218),
	(912453905311338502, 'thi', 912453909757321218),
	(912453905311338502, 'hmfllbppnf', 912453909757321218),
	(912453905311338514, 'h17212611230006', 912453909878956034),
	(912453905311338514, '048145500014', 912453909878956034),
	(912453905311338514, '0905123456', 912453909878956034),
	(912453905311338514, 'nguyen', 912453909878956034),
	(912453905311338514, 'thi', 912453909878956034),
	(912453905311338514, 'hihckmhioh', 912453909878956034),
	(912453905311338502, 'h17212611230006', 912453909878956034),
	(912453905311338502, '048145500014', 912453909878956034),
	(912453905311338502, '0905123456', 912453909878956034),
	(912453905311338502, 'nguyen', 912453909878956034),
	(912453905311338502, 'thi', 912453909878956034),
	(912453905311338502, 'hihckmhioh', 912453909878956034),
	(912453905311338514, 'h17212611230007', 912453909929287682),
	(912453905311338514, '048145500015', 912453909929287682),
	(912453905311338514, '0905123456', 912453909929287682),
	(912453905311338514, 'nguyen', 912453909929287682),
	(912453905311338514, 'thi', 912453909929287682),
	(912453905311338514, 'mfplgefilo', 912453909929287682),
	(912453905311338502, 'h17212611230007', 912453909929287682),
	(912453905311338502, '048145500015', 912453909929287682),
	(912453905311338502, '0905123456', 912453909929287682),
	(912453905311338502, 'nguyen', 912453909929287682),
	(912453905311338502, 'thi', 912453909929287682),
	(912453905311338502, 'mfplgefilo', 912453909929287682),
	(912453905311338514, 'h17212611230008', 912453909975425026),
	(912453905311338514, '048145500016', 912453909975425026),
	(912453905311338514, '0905123456', 912453909975425026),
	(912453905311338514, 'nguyen', 912453909975425026),
	(912453905311338514, 'thi', 912453909975425026),
	(912453905311338514, 'gfpaihaapk', 912453909975425026),
	(912453905311338502, 'h17212611230008', 912453909975425026),
	(912453905311338502, '048145500016', 912453909975425026),
	(912453905311338502, '0905123456', 912453909975425026),
	(912453905311338502, 'nguyen', 912453909975425026),
	(912453905311338502, 'thi', 912453909975425026),
	(912453905311338502, 'gfpaihaapk', 912453909975425026),
	(912453905311338514, 'h17212611230009', 912453910004785154),
	(912453905311338514, '048145500017', 912453910004785154),
	(912453905311338514, '0905123456', 912453910004785154),
	(912453905311338514, 'nguyen', 912453910004785154);
INSERT INTO public.dossier_token VALUES
	(912453905311338514, 'thi', 912453910004785154),
	(912453905311338514, 'djfjepbdee', 912453910004785154),
	(912453905311338502, 'h17212611230009', 912453910004785154),
	(912453905311338502, '048145500017', 912453910004785154),
	(912453905311338502, '0905123456', 912453910004785154),
	(912453905311338502, 'nguyen', 912453910004785154),
	(912453905311338502, 'thi', 912453910004785154),
	(912453905311338502, 'djfjepbdee', 912453910004785154);


--
-- Data for Name: draft; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: draft_paper; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal VALUES
	(912453905097424896, 1795382763549355, 'calendar.imported', 'calendar', 1, 0, 0, 0, '{"account":"0","at_us":"1795382763549355","changes":[{"key":"2024-2027.yaml","row":{"name":"2024-2027.yaml","text":"# Days off and makeup days as announced. What is not in force by statute alone is decided each year by\n# the Prime Minister; a year is provisional until then. README.md describes the keys.\nyears:\n  - year: 2024\n    state: decided\n    source: Notices of the labour ministry for 2024 as reported; Tet and 3 September to be checked against the text\n    days:\n      - { date: 2024-01-01, kind: off, basis: computed, name: Tết Dương lịch }\n      - { date: 2024-02-08, kind: off, basis: unverified, name: Tết Giáp Thìn }\n      - { date: 2024-02-09, kind: off, basis: unverified, name: Tết Giáp Thìn }\n      - { date: 2024-02-12, kind: off, basis: unverified, name: Tết Giáp Thìn }\n      - { date: 2024-02-13, kind: off, basis: unverified, name: Tết Giáp Thìn }\n      - { date: 2024-02-14, kind: off, basis: unverified, name: Tết Giáp Thìn }\n      - { date: 2024-04-18, kind: off, basis: computed, name: Giỗ Tổ Hùng Vương }\n      - { date: 2024-04-29, kind: off, basis: published, name: Nghỉ hoán đổi }\n      - { date: 2024-04-30, kind: off, basis: published, name: Ngày Chiến thắng }\n      - { date: 2024-05-01, kind: off, basis: published, name: Quốc tế Lao động }\n      - { date: 2024-05-04, kind: makeup, basis: published, name: Làm bù ngày 29/04/2024 }\n      - { date: 2024-09-02, kind: off, basis: unverified, name: Quốc khánh }\n      - { date: 2024-09-03, kind: off, basis: unverified, name: Quốc khánh }\n  - year: 2025\n    state: decided\n    source: Notices of the labour ministry for 2025 as reported\n    days:\n      - { date: 2025-01-01, kind: off, basis: computed, name: Tết Dương lịch }\n      - { date: 2025-01-27, kind: off, basis: published, name: Tết Ất Tỵ }\n      - { date: 2025-01-28, kind: off, basis: published, name: Tết Ất Tỵ }\n      - { date: 2025-01-29, kind: off, basis: published, name: Tết Ất Tỵ }\n      - { date: 2025-01-30, kind: off, basis: published, name: Tết Ất Tỵ }\n      - { date: 2025-01-31, kind: off, basis: published, name: Tết Ất Tỵ }\n      - { date: 2025-04-07, kind: off, basis: computed, name: Giỗ Tổ Hùng Vương }\n      - { date: 2025-04-26, kind: makeup, basis: published, name: Làm bù ngày 02/05/2025 }\n      - { date: 2025-04-30, kind: off, basis: published, name: Ngày Chiến thắng }\n      - { date: 2025-05-01, kind: off, basis: published, name: Quốc tế Lao động }\n      - { date: 2025-05-02, kind: off, basis: published, name: Nghỉ hoán đổi }\n      - { date: 2025-09-01, kind: off, basis: published, name: Quốc khánh }\n      - { date: 2025-09-02, kind: off, basis: published, name: Quốc khánh }\n  - year: 2026\n    state: decided\n    source: Notices of the labour and home affairs ministries for 2026 as reported; the swap of 2 January with 10 January to be checked against the text\n    days:\n      - { date: 2026-01-01, kind: off, basis: computed, name: Tết Dương lịch }\n      - { date: 2026-01-02, kind: off, basis: unverified, name: Nghỉ hoán đổi }\n      - { date: 2026-01-10, kind: makeup, basis: unverified, name: Làm bù ngày 02/01/2026 }\n      - { date: 2026-02-16, kind: off, basis: published, name: Tết Bính Ngọ }\n      - { date: 2026-02-17, kind: off, basis: published, name: Tết Bính Ngọ }\n      - { date: 2026-02-18, kind: off, basis: published, name: Tết Bính Ngọ }\n      - { date: 2026-02-19, kind: off, basis: published, name: Tết Bính Ngọ }\n      - { date: 2026-02-20, kind: off, basis: published, name: Tết Bính Ngọ }\n      - { date: 2026-04-27, kind: off, basis: computed, name: Nghỉ bù Giỗ Tổ Hùng Vương }\n      - { date: 2026-04-30, kind: off, basis: computed, name: Ngày Chiến thắng }\n      - { date: 2026-05-01, kind: off, basis: computed, name: Quốc tế Lao động }\n      - { date: 2026-08-22, kind: makeup, basis: published, name: Làm bù ngày 31/08/2026 }\n      - { date: 2026-08-31, kind: off, basis: published, name: Nghỉ hoán đổi }\n      - { date: 2026-09-01, kind: off, basis: published, name: Quốc khánh }\n      - { date: 2026-09-02, kind: off, basis: published, name: Quốc khánh }\n  - year: 2027\n    state: provisional\n    source: Computed from the statutory rules; the plan for 2027 has not been announced\n    days:\n      - { date: 2027-01-01, kind: off, basis: computed, name: Tết Dương lịch }\n      - { date: 2027-02-05, kind: off, basis: computed, name: Tết Đinh Mùi }\n      - { date: 2027-02-08, kind: off, basis: computed, name: Tết Đinh Mùi }\n      - { date: 2027-02-09, kind: off, basis: computed, name: Tết Đinh Mùi }\n      - { date: 2027-02-10, kind: off, basis: computed, name: Tết Đinh Mùi }\n      - { date: 2027-02-11, kind: off, basis: computed, name: Tết Đinh Mùi }\n      - { date: 2027-04-16, kind: off, basis: computed, name: Giỗ Tổ Hùng Vương }\n      - { date: 2027-04-30, kind: off, basis: computed, name: Ngày Chiến thắng }\n      - { date: 2027-05-03, kind: off, basis: computed, name: Nghỉ bù Quốc tế Lao động }\n      - { date: 2027-09-02, kind: off, basis: computed, name: Quốc khánh }\n      - { date: 2027-09-03, kind: off, basis: computed, name: Quốc khánh }\n"},"table":"calendar_file"},{"key":"office-hours.yaml","row":{"name":"office-hours.yaml","text":"# When points are open. \"makeup\" is for a rest day worked in exchange for a day off. Hours on weekly rest\n# days mean an open door, not counted working time.\noffice_hours:\n  # The usual hours in most provinces; to be set for each point.\n  - name: default\n    day_minutes: 480\n    periods:\n      - valid_from: 2000-01-01\n        source: Customary hours; the State''s working week is 40 hours (Decision 188/1999/QD-TTg)\n        days:\n          - on: [monday, tuesday, wednesday, thursday, friday, makeup]\n            open: [\"07:30-11:30\", \"13:30-17:00\"]\n  - name: da-nang\n    day_minutes: 480\n    periods:\n      - valid_from: 2000-01-01\n        source: Hours of Quang Nam and Da Nang as reported; to be checked against the city''s decision\n        days:\n          - on: [monday, tuesday, wednesday, thursday, friday, makeup]\n            open: [\"07:00-11:30\", \"13:30-17:00\"]\n"},"table":"calendar_file"},{"key":"statutory.yaml","row":{"name":"statutory.yaml","text":"# The days off that the law itself gives. They make the calendar of every year that no file decides.\n# Tet''s days and National Day''s adjacent day are fixed by the Prime Minister each year; until then the\n# pattern here stands for them: the day before Tet and Tet''s first four days; 2 and 3 September.\nweekly_rest:\n  - on: [saturday, sunday]\n    valid_from: 1999-10-02\n    source: Decision 188/1999/QD-TTg (40-hour week)\n\nstatutory:\n  - name: Tết Dương lịch\n    reckoning: solar\n    month: 1\n    day: 1\n    first: 0\n    days: 1\n    in_force: true\n    valid_from: 2013-05-01\n    source: Labour Code 2012 Art. 115 (1) a; Labour Code 2019 Art. 112 (1) a\n  - name: Tết Âm lịch\n    reckoning: lunar\n    month: 1\n    day: 1\n    first: -1\n    days: 5\n    in_force: true\n    valid_from: 2013-05-01\n    source: Labour Code 2012 Art. 115 (1) b; Labour Code 2019 Art. 112 (1) b\n  - name: Giỗ Tổ Hùng Vương\n    reckoning: lunar\n    month: 3\n    day: 10\n    first: 0\n    days: 1\n    in_force: true\n    valid_from: 2013-05-01\n    source: Labour Code 2012 Art. 115 (1) e; Labour Code 2019 Art. 112 (1) e\n  - name: Ngày Chiến thắng\n    reckoning: solar\n    month: 4\n    day: 30\n    first: 0\n    days: 1\n    in_force: true\n    valid_from: 2013-05-01\n    source: Labour Code 2012 Art. 115 (1) c; Labour Code 2019 Art. 112 (1) c\n  - name: Quốc tế Lao động\n    reckoning: solar\n    month: 5\n    day: 1\n    first: 0\n    days: 1\n    in_force: true\n    valid_from: 2013-05-01\n    source: Labour Code 2012 Art. 115 (1) d; Labour Code 2019 Art. 112 (1) d\n  - name: Quốc khánh\n    reckoning: solar\n    month: 9\n    day: 2\n    first: 0\n    days: 1\n    in_force: true\n    valid_from: 2013-05-01\n    valid_to: 2021-01-01\n    source: Labour Code 2012 Art. 115 (1) dd\n  - name: Quốc khánh\n    reckoning: solar\n    month: 9\n    day: 2\n    first: 0\n    days: 2\n    in_force: true\n    valid_from: 2021-01-01\n    source: Labour Code 2019 Art. 112 (1) dd\n  # Resolution 80-NQ/TW and Resolution 30/NQ-CP of 26/02/2026 ask for an amendment of the Labour Code;\n  # switch it on, with its first day, when the amendment enters into force.\n  - name: Ngày Văn hóa Việt Nam\n    reckoning: solar\n    month: 11\n    day: 24\n    first: 0\n    days: 1\n    in_force: false\n    valid_from: 2026-11-24\n    source: Resolution 30/NQ-CP (2026)\n"},"table":"calendar_file"},{"key":"time-rules.yaml","row":{"name":"time-rules.yaml","text":"# Limits that belong to no procedure. README.md describes the keys.\ntime_rules:\n  # How soon a counter looks at what was filed: within the working day; what arrives outside office\n  # hours counts from the next opening.\n  - name: reception.check\n    valid_from: 2018-08-01\n    unit: working_hours\n    quarters: 32\n    effect: none\n    cutoff_minute: 0\n    source: Decree 45/2020/ND-CP, eight working hours; to be checked against the decree''s text\n  - name: reception.check\n    valid_from: 2025-07-01\n    unit: same_day\n    quarters: 0\n    effect: none\n    cutoff_minute: 0\n    source: Decree 118/2025/ND-CP as applied by regulations under it, within the working day\n"},"table":"calendar_file"},{"key":"1","row":{"digest":"fb9a75859b83aceb4ca562b4895e92eb54fcd4e5566d2ceb2d75609ca0e9b056","id":"1","imported_us":"1795382763549355"},"table":"calendar_state"}],"id":"912453905097424896","kind":"calendar.imported","note":{},"office":"0","previous":"0","subject":"1","subject_kind":"calendar"}', '\x84c4a2b08ce64c15892e4af4513278bb', '\x866798b330bcf7a1530e3c5f89a4ed0ec4838b4e7eba75b229a7a569d1cdd3c4'),
	(912453905122590721, 1795382763555163, 'procedure.imported', 'procedure', 912453905122590720, 0, 0, 0, '{"account":"0","at_us":"1795382763555163","changes":[{"key":"912453905122590720","row":{"added_us":"1795382763555163","code":"1.014027","decision":"2180/QĐ-BYT","digest":"1211ffe150cb7316dab1349b761fb85cffa0022d8b82c31d08330f4fa147e41f","field":"social_protection","id":"912453905122590720","level":"0","name":"Thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội","name_folded":"thuc hien dieu chinh thoi huong tro cap huu tri xa hoi","search_folded":"thuc hien dieu chinh thoi huong tro cap huu tri xa hoi social pension its change and its end huu tri xa hoi tro cap nguoi cao tuoi 75 tuoi bao tro xa hoi","source":"# Social pension. Official texts from the national catalogue of procedures; cleaned of layout faults\n# only.\ncode: \"1.014027\"\ndecision: 2180/QĐ-BYT\nname:\n  vi: Thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội\n  en: Social pension, its change and its end\nshort_name: {vi: \"Trợ cấp hưu trí xã hội\", en: Social pension}\nlevel: commune\ntype: law_detailed\nfield:\n  code: social_protection\n  vi: Bảo trợ xã hội\n  en: Social protection\nvalid_from: \"2025-07-01\"\naudience: [citizen]\nauthority: Chủ tịch Ủy ban nhân dân cấp xã\nsequence: |-\n  - Bước 1: Người đề nghị trợ cấp hưu trí xã hội có văn bản đề nghị hưởng trợ cấp hưu trí xã hội, đề nghị nhận trợ cấp hưu trí xã hội tại nơi cư trú mới, đề nghị thay đổi thông tin người đang hưởng trợ cấp hưu trí xã hội theo Mẫu số 01 ban hành kèm theo Nghị định số 176/2025/NĐ-CP ngày 30/6/2025 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm xã hội về trợ cấp hưu trí xã hội (sau đây gọi tắt là Nghị định số 176/2025/NĐ-CP) gửi Ủy ban nhân dân xã, phường, đặc khu trực thuộc tỉnh, thành phố nơi cư trú (sau đây gọi chung là Ủy ban nhân dân cấp xã).\n  - Bước 2: Trong thời hạn 10 ngày làm việc, kể từ ngày nhận được văn bản đề nghị hưởng trợ cấp hưu trí xã hội, Chủ tịch Ủy ban nhân dân cấp xã tổ chức xem xét, thực hiện xác thực và chuẩn hoá thông tin liên quan của người đề nghị trợ cấp hưu trí xã hội với cơ sở dữ liệu quốc gia về dân cư, quyết định và thực hiện chi trả trợ cấp hưu trí xã hội cho người đề nghị theo quy định pháp luật. Thời gian hưởng chế độ trợ cấp hưu trí xã hội hằng tháng tính từ tháng Chủ tịch Ủy ban nhân dân cấp xã ký quyết định;\n  Trường hợp người đề nghị không đủ điều kiện hưởng trợ cấp hưu trí xã hội thì Chủ tịch Ủy ban nhân dân cấp xã trả lời bằng văn bản, nêu rõ lý do.\n  + Trường hợp đối tượng đang hưởng trợ cấp hưu trí xã hội thay đổi nơi cư trú đề nghị được nhận chế độ trợ cấp hưu trí xã hội ở nơi cư trú mới (theo Mẫu số 01 ban hành kèm theo Nghị định này), Chủ tịch Ủy ban nhân dân cấp xã nơi cư trú cũ quyết định thôi chi trả trợ cấp hưu trí xã hội tại địa bàn và có văn bản gửi kèm theo giấy tờ có liên quan của người đề nghị đến Chủ tịch Ủy ban nhân dân cấp xã nơi cư trú mới của người đề nghị.\n  Chủ tịch Ủy ban nhân dân cấp xã nơi cư trú mới căn cứ giấy tờ liên quan của người đề nghị, xem xét quyết định tiếp tục trợ cấp hưu trí xã hội và thực hiện chi trả trợ cấp hưu trí xã hội từ tháng thôi chi trả tại nơi cư trú cũ.\n  + Trường hợp đối tượng đang hưởng trợ cấp hưu trí xã hội bị chết hoặc không còn đủ điều kiện hưởng trợ cấp hưu trí xã hội theo quy định tại Điều 2 Nghị định số 176/2025/NĐ-CP, Chủ tịch Ủy ban nhân dân cấp xã quyết định thôi hưởng trợ cấp hưu trí xã hội. Thời gian thôi hưởng trợ cấp hưu trí xã hội từ tháng sau liền kề tháng đối tượng chết hoặc không đủ điều kiện hưởng trợ cấp hưu trí xã hội.\nconditions: |-\n  - Công dân Việt Nam được hưởng trợ cấp hưu trí xã hội khi có đủ các điều kiện sau đây:\n  + Từ đủ 75 tuổi trở lên;\n  + Không hưởng lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng; hoặc đang hưởng lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng thấp hơn mức trợ cấp hưu trí quy định tại Nghị định số 176/2025/NĐ-CP;\n  + Có văn bản đề nghị hưởng trợ cấp hưu trí xã hội.\n  - Công dân Việt Nam từ đủ 70 tuổi đến dưới 75 tuổi thuộc hộ nghèo, hộ cận nghèo theo quy định của Chính phủ; không hưởng lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng; hoặc đang hưởng lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng thấp hơn mức trợ cấp hưu trí quy định tại Nghị định số 176/2025/NĐ-CP; có văn bản đề nghị hưởng trợ cấp hưu trí xã hội.\nkeywords: [hưu trí xã hội, trợ cấp, người cao tuổi, 75 tuổi, bảo trợ xã hội]\nnon_boundary: province\nonline: full\npost: yes\nchannels: [direct, online, post]\nlegal_basis:\n  - number: 176/2025/NĐ-CP\n    title: \"Nghị định quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm xã hội về trợ cấp hưu trí xã hội\"\n    date: \"2025-06-30\"\n  - number: 41/2024/QH15\n    title: \"Luật Bảo hiểm xã hội\"\n  - number: 42/2025/NĐ-CP\n    title: \"Nghị định số 42/2025/NĐ-CP của Chính phủ: Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Y tế\"\n\nparameters:\n  - name: pension_age\n    label: {vi: Tuổi được hưởng, en: Pension age}\n    value: \"75\"\n    source: Nghị định 176/2025/NĐ-CP, Điều 2 (trước 01/7/2025 là 80)\n  - name: pension_age_poor\n    label: {vi: \"Tuổi được hưởng của hộ nghèo, hộ cận nghèo\", en: Pension age in poor and near-poor households}\n    value: \"70\"\n    source: Nghị định 176/2025/NĐ-CP, Điều 2\n  - name: pension_amount\n    label: {vi: Mức trợ cấp hằng tháng (đồng), en: Monthly amount (đồng)}\n    value: \"500000\"\n    source: Nghị định 176/2025/NĐ-CP, Điều 3\n\nform:\n  - name: request_page\n    title: {vi: Đề nghị, en: The request}\n    fields:\n      - name: request\n        label: {vi: Nội dung đề nghị, en: What is asked for}\n        kind: choice\n        required: yes\n        options:\n          - {value: new, label: {vi: Hưởng trợ cấp hưu trí xã hội, en: A social pension}}\n          - {value: move, label: {vi: Nhận trợ cấp tại nơi cư trú mới, en: Payment at a new place of residence}}\n          - {value: change, label: {vi: Thay đổi thông tin người đang hưởng, en: A change of the recipient''s data}}\n          - {value: end, label: {vi: Thôi hưởng trợ cấp, en: The end of the pension}}\n      - name: submitter_role\n        label: {vi: Người nộp hồ sơ là, en: Who files}\n        kind: choice\n        required: yes\n        options:\n          - {value: self, label: {vi: Người đề nghị, en: The person concerned}}\n          - {value: relative, label: {vi: \"Người thân, người giám hộ\", en: A relative or guardian}}\n          - {value: authorised, label: {vi: Người được ủy quyền, en: An authorised person}}\n      - name: submitter_name\n        label: {vi: \"Họ, chữ đệm, tên người nộp hồ sơ\", en: Full name of who files}\n        kind: text\n        required: yes\n        show_when: submitter_role != ''self''\n        max: 100\n        personal: yes\n        subject: submitter.name\n  - name: person\n    title: {vi: Người đề nghị trợ cấp, en: The person concerned}\n    fields:\n      - name: person_name\n        label: {vi: \"Họ, chữ đệm, tên\", en: Full name}\n        kind: text\n        required: yes\n        max: 100\n        autocomplete: name\n        personal: yes\n        subject: applicant.name\n      - name: person_number\n        label: {vi: Số định danh cá nhân, en: Personal number}\n        hint: {vi: 12 chữ số trên thẻ căn cước, en: The 12 digits on the identity card}\n        kind: personal_number\n        required: yes\n        personal: yes\n        subject: applicant.number\n      - name: birth_day\n        label: {vi: \"Ngày, tháng, năm sinh\", en: Day of birth}\n        hint: {vi: \"Ví dụ 27/3/1950\", en: \"For example 27/3/1950\"}\n        kind: day\n        required: yes\n        autocomplete: bday\n        personal: yes\n        subject: applicant.born_on\n      - name: person_address\n        label: {vi: Nơi thường trú, en: Permanent residence}\n        kind: text\n        required: yes\n        max: 300\n        autocomplete: street-address\n        personal: yes\n        subject: applicant.address\n      - name: person_phone\n        label: {vi: Số điện thoại, en: Telephone}\n        kind: phone\n        required: no\n        autocomplete: tel\n        personal: yes\n        subject: applicant.phone\n      - name: former_address\n        label: {vi: Nơi cư trú cũ đang nhận trợ cấp, en: Former residence where the pension is paid}\n        kind: text\n        required: yes\n        show_when: request == ''move''\n        max: 300\n        personal: yes\n  - name: means\n    title: {vi: Điều kiện hưởng, en: Entitlement}\n    show_when: request == ''new''\n    fields:\n      - name: household\n        label: {vi: Hộ gia đình, en: Household}\n        hint: {vi: Từ 70 đến dưới 75 tuổi chỉ được hưởng khi thuộc hộ nghèo hoặc hộ cận nghèo, en: \"From 70 to under 75 only poor and near-poor households\"}\n        kind: choice\n        required: yes\n        show_when: years(birth_day, today) < pension_age\n        options:\n          - {value: poor, label: {vi: Hộ nghèo, en: Poor}}\n          - {value: near_poor, label: {vi: Hộ cận nghèo, en: Near-poor}}\n          - {value: neither, label: {vi: Không thuộc hai diện trên, en: Neither}}\n      - name: other_pension\n        label: {vi: Có hưởng lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng?, en: Is another pension or monthly social insurance benefit paid?}\n        kind: choice\n        required: yes\n        personal: yes\n        options:\n          - {value: \"no\", label: {vi: Không, en: \"No\"}}\n          - {value: lower, label: {vi: \"Có, thấp hơn mức trợ cấp hưu trí xã hội\", en: \"Yes, a lower one\"}}\n          - {value: higher, label: {vi: \"Có, bằng hoặc cao hơn\", en: \"Yes, as high or higher\"}}\n      - name: other_pension_amount\n        label: {vi: Mức đang hưởng hằng tháng (đồng), en: Monthly amount (đồng)}\n        kind: money\n        required: yes\n        show_when: other_pension == ''lower''\n        max: 100000000\n        personal: yes\n  - name: change_page\n    title: {vi: Nội dung thay đổi, en: The change}\n    show_when: in(request, ''change'', ''end'')\n    fields:\n      - name: change_text\n        label: {vi: Nội dung và lý do, en: What changes and why}\n        kind: lines\n        required: yes\n        max: 2000\n        personal: yes\n      - name: change_day\n        label: {vi: Kể từ ngày, en: From the day}\n        kind: day\n        required: yes\n  - name: payment\n    title: {vi: Hình thức nhận trợ cấp, en: How it is paid}\n    fields:\n      - name: pay_by\n        label: {vi: Nhận trợ cấp bằng, en: Paid by}\n        kind: choice\n        required: yes\n        show_when: request != ''end''\n        options:\n          - {value: bank, label: {vi: Chuyển khoản, en: Bank transfer}}\n          - {value: cash, label: {vi: Tiền mặt, en: Cash}}\n      - name: bank_account\n        label: {vi: \"Số tài khoản, ngân hàng\", en: \"Account number, bank\"}\n        kind: text\n        required: yes\n        show_when: pay_by == ''bank''\n        max: 100\n        personal: yes\n      - name: declaration\n        label: {vi: Tôi cam đoan những nội dung khai trên đây là đúng sự thật, en: I declare that what I entered is true}\n        kind: flag\n        required: yes\n\ncases:\n  - code: move\n    name: {vi: Nhận trợ cấp tại nơi cư trú mới, en: Payment at a new place of residence}\n    when: request == ''move''\n  - code: change\n    name: {vi: Điều chỉnh thông tin, en: Change of data}\n    when: request == ''change''\n  - code: end\n    name: {vi: Thôi hưởng, en: End of the pension}\n    when: request == ''end''\n  - code: new\n    name: {vi: Đề nghị hưởng mới, en: New pension}\n\nlimits:\n  - amount: \"10\"\n    unit: working_days\n    text: 10 (mười) ngày làm việc kể từ ngày nhận được văn bản đề nghị hưởng trợ cấp hưu trí xã hội.\n    source: Nghị định 176/2025/NĐ-CP; Quyết định 2180/QĐ-BYT\n\nfees:\n  - code: none\n    name: {vi: Không thu phí, en: No fee}\n    amount: \"0\"\n    text: Không có thông tin\n    source: Quyết định 2180/QĐ-BYT\n\ncomponents:\n  - code: request_form\n    name: {vi: Văn bản đề nghị theo Mẫu số 01, en: Request on form 01}\n    text: Văn bản đề nghị hưởng trợ cấp hưu trí xã hội, đề nghị nhận trợ cấp hưu trí xã hội tại nơi cư trú mới, đề nghị thay đổi thông tin người đang hưởng trợ cấp hưu trí xã hội theo Mẫu số 01 ban hành kèm theo Nghị định số 176/2025/NĐ-CP\n    channels: [direct, post]\n    kind: submit\n    originals: 1\n    copies: 0\n    digitise: yes\n  - code: authority_letter\n    name: {vi: Văn bản ủy quyền, en: Letter of authority}\n    text: Văn bản ủy quyền theo quy định của pháp luật\n    when: submitter_role == ''authorised''\n    kind: submit\n    originals: 1\n    copies: 0\n    digitise: yes\n  - code: identity_paper\n    name: {vi: Giấy tờ tùy thân, en: Identity paper}\n    text: Thông tin được xác thực và chuẩn hoá với cơ sở dữ liệu quốc gia về dân cư\n    kind: show\n    originals: 1\n    copies: 0\n    optional: yes\n    digitise: no\n    replaced_by:\n      database: Cơ sở dữ liệu quốc gia về dân cư\n      source: Nghị định 176/2025/NĐ-CP\n\nsteps:\n  - code: receive\n    name: {vi: Tiếp nhận hồ sơ, en: Receive}\n    role: receive\n    office: reception\n    share: 50\n    outcomes: [forward, supplement, refuse]\n  - code: verify\n    name: {vi: \"Xác thực thông tin, xem xét điều kiện\", en: \"Check the data, weigh the entitlement\"}\n    role: process\n    office: competent\n    share: 650\n    outcomes: [forward, back, supplement, refuse]\n  - code: sign\n    name: {vi: Chủ tịch Ủy ban nhân dân cấp xã ký quyết định, en: The commune''s chair signs the decision}\n    role: approve\n    office: competent\n    share: 200\n    outcomes: [approve, back, reject]\n  - code: issue\n    name: {vi: \"Vào sổ, đóng dấu, phát hành\", en: \"Register, seal, issue\"}\n    role: issue\n    office: competent\n    share: 50\n    outcomes: [forward, back]\n  - code: return\n    name: {vi: Trả kết quả, en: Return the result}\n    role: return\n    office: reception\n    share: 50\n    outcomes: [return]\n\nresults:\n  - code: 1.014027.KQ1\n    name: {vi: Quyết định trợ cấp hưu trí xã hội, en: Decision to grant}\n    template: |\n      QUYẾT ĐỊNH\n      Về việc trợ cấp hưu trí xã hội\n      Số: {number}\n      Ông/Bà: {person_name}, sinh ngày {birth_day}\n      Nơi cư trú: {person_address}\n      {place}, ngày {day}\n      {agency}\n      {signer}\n    delivery: [counter, post, online]\n  - code: 1.014027.KQ2\n    name: {vi: Quyết định điều chỉnh trợ cấp hưu trí xã hội, en: Decision to change}\n    template: |\n      QUYẾT ĐỊNH\n      Về việc điều chỉnh trợ cấp hưu trí xã hội\n      Số: {number}\n      Ông/Bà: {person_name}, sinh ngày {birth_day}\n      Nội dung: {change_text}\n      {place}, ngày {day}\n      {agency}\n      {signer}\n    delivery: [counter, post, online]\n  - code: 1.014027.KQ3\n    name: {vi: Quyết định thôi hưởng trợ cấp hưu trí xã hội, en: Decision to end}\n    template: |\n      QUYẾT ĐỊNH\n      Về việc thôi hưởng trợ cấp hưu trí xã hội\n      Số: {number}\n      Ông/Bà: {person_name}, sinh ngày {birth_day}\n      Lý do: {change_text}\n      {place}, ngày {day}\n      {agency}\n      {signer}\n    delivery: [counter, post, online]\n","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"procedure_version"},{"key":"1.014027","row":{"code":"1.014027","listed":"912453905122590720"},"table":"procedure"}],"id":"912453905122590721","kind":"procedure.imported","note":{},"office":"0","previous":"0","subject":"912453905122590720","subject_kind":"procedure"}', '\x0802b28bfdb8a5a5b47131e8388e9adc', '\xfb151b46818d9cf0724a3c23cbaece81b5e06742980a72fabdb0d71d6fe7f6f0'),
	(912453905139367937, 1795382763559502, 'procedure.imported', 'procedure', 912453905139367936, 0, 0, 0, '{"account":"0","at_us":"1795382763559502","changes":[{"key":"912453905139367936","row":{"added_us":"1795382763559502","code":"2.000815","decision":"3152/QĐ-BTP","digest":"79ccf6a51174524e65c00a373faffbb90a76a809cad29b6f1debc788958b4533","field":"certification","id":"912453905139367936","level":"0","name":"Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận","name_folded":"chung thuc ban sao tu ban chinh giay to van ban do co quan to chuc co tham quyen cua viet nam co quan to chuc co tham quyen cua nuoc ngoai co quan to chuc co tham quyen cua viet nam lien ket voi co quan to chuc co tham quyen cua nuoc ngoai cap hoac chung nhan","search_folded":"chung thuc ban sao tu ban chinh giay to van ban do co quan to chuc co tham quyen cua viet nam co quan to chuc co tham quyen cua nuoc ngoai co quan to chuc co tham quyen cua viet nam lien ket voi co quan to chuc co tham quyen cua nuoc ngoai cap hoac chung nhan certifying copies from originals issued by vietnamese authorities by foreign authorities or by both together chung thuc ban sao sao y ban chinh ban chinh cong chung","source":"# Certified copies. Official texts from the national catalogue of procedures; cleaned of layout\n# faults only. The offices abroad of the catalogue''s second fee row are not served by this pack.\ncode: \"2.000815\"\ndecision: 3152/QĐ-BTP\nname:\n  vi: |-\n    Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận\n  en: >-\n    Certifying copies from originals issued by Vietnamese authorities, by foreign authorities, or\n    by both together\nshort_name: {vi: \"Chứng thực bản sao từ bản chính\", en: Certified copy}\nlevel: commune\ntype: not_assigned\nfield:\n  code: certification\n  vi: Chứng thực\n  en: Certification\nvalid_from: \"2025-11-01\"\naudience: [citizen, overseas, organisation]\nagency: Cơ quan đại diện có thẩm quyền, Tổ chức hành nghề công chứng\nauthority: Ủy ban nhân dân cấp xã\nsequence: |-\n  + Người yêu cầu chứng thực phải xuất trình bản chính giấy tờ, văn bản làm cơ sở để chứng thực bản sao và bản sao cần chứng thực.\n  + Trường hợp người yêu cầu chứng thực chỉ xuất trình bản chính thì cơ quan, tổ chức tiến hành chụp từ bản chính để thực hiện chứng thực, trừ trường hợp cơ quan, tổ chức không có phương tiện để chụp.\n  + Người thực hiện chứng thực kiểm tra bản chính, đối chiếu với bản sao, nếu nội dung bản sao đúng với bản chính, bản chính giấy tờ, văn bản không thuộc các trường hợp bản chính giấy tờ, văn bản không được dùng làm cơ sở để chứng thực bản sao thì thực hiện chứng thực như sau:\n  * Ghi đầy đủ lời chứng chứng thực bản sao từ bản chính theo mẫu quy định;\n  * Ký, ghi rõ họ tên, đóng dấu của cơ quan, tổ chức thực hiện chứng thực và ghi vào sổ chứng thực.\n  Đối với bản sao có từ 02 (hai) trang trở lên thì ghi lời chứng vào trang cuối, nếu bản sao có từ 02 (hai) tờ trở lên thì phải đóng dấu giáp lai.\n  Mỗi bản sao được chứng thực từ một bản chính giấy tờ, văn bản hoặc nhiều bản sao được chứng thực từ một bản chính giấy tờ, văn bản trong cùng một thời điểm được ghi một số chứng thực.\n  + Người yêu cầu chứng thực nhận kết quả tại nơi nộp hồ sơ.\n  + Người thực hiện chứng thực không yêu cầu người yêu cầu chứng thực nộp, xuất trình bản chính hoặc bản sao các giấy tờ, tài liệu đã được tích hợp trên VNeID khi người yêu cầu chứng thực đã xuất trình thông tin tương ứng từ VNeID.\n  + Trường hợp người yêu cầu chứng thực đề nghị và người thực hiện chứng thực có thể khai thác thông tin, giấy tờ từ Cơ sở dữ liệu quốc gia về dân cư hoặc các cơ sở dữ liệu khác theo quy định của pháp luật thì người thực hiện chứng thực có trách nhiệm thực hiện việc khai thác thông tin, giấy tờ từ các cơ sở dữ liệu này, không yêu cầu người yêu cầu chứng thực xuất trình bản chính, bản sao từ sổ gốc hoặc bản sao có chứng thực đối với các thông tin, giấy tờ đã được khai thác.\n  + Người yêu cầu chứng thực bản sao phải chịu trách nhiệm về nội dung, tính hợp lệ, hợp pháp của bản chính giấy tờ, văn bản dùng làm cơ sở để chứng thực bản sao. Người yêu cầu chứng thực có trách nhiệm xác định các loại giấy tờ, văn bản cần chứng thực bản sao từ bản chính theo quy định của pháp luật và không được yêu cầu chứng thực bản sao từ bản chính giấy tờ, văn bản quy định tại Điều 22 của Nghị định số 23/2015/NĐ-CP.\n  + Người thực hiện chứng thực chịu trách nhiệm về tính chính xác của bản sao so với bản chính. Trường hợp người thực hiện chứng thực nhận thấy pháp luật không quy định về việc phải sử dụng giấy tờ, văn bản chứng thực bản sao từ bản chính thì hướng dẫn cho người yêu cầu chứng thực về việc này.\nconditions: |-\n  Bản chính giấy tờ, văn bản cần chứng thực.\n\n  Bản chính giấy tờ, văn bản không được dùng làm cơ sở để chứng thực bản sao:\n\n  + Bản chính bị tẩy xóa, sửa chữa, thêm, bớt nội dung không hợp lệ.\n\n  + Bản chính bị hư hỏng, cũ nát, không xác định được nội dung.\n\n  + Bản chính đóng dấu mật của cơ quan, tổ chức có thẩm quyền hoặc không đóng dấu mật nhưng ghi rõ không được sao chụp.\n\n  + Bản chính có nội dung trái pháp luật, đạo đức xã hội; tuyên truyền, kích động chiến tranh, chống chế độ xã hội chủ nghĩa Việt Nam; xuyên tạc lịch sử của dân tộc Việt Nam; xúc phạm danh dự, nhân phẩm, uy tín của cá nhân, tổ chức; vi phạm quyền công dân.\n\n  + Bản chính do cơ quan, tổ chức có thẩm quyền của nước ngoài cấp, công chứng hoặc chứng nhận chưa được hợp pháp hóa lãnh sự theo quy định tại Khoản 1 Điều 20 Nghị định số 23/2015/NĐ-CP, trừ hộ chiếu, thẻ căn cước, thẻ thường trú, thẻ cư trú, giấy phép lái xe, bằng tốt nghiệp, chứng chỉ và bảng điểm kèm theo bằng tốt nghiệp, chứng chỉ.\n\n  + Giấy tờ, văn bản do cá nhân tự lập nhưng không có xác nhận và đóng dấu của cơ quan, tổ chức có thẩm quyền.\nkeywords: [chứng thực, bản sao, sao y bản chính, bản chính, công chứng]\nnon_boundary: province\nonline: none\npost: no\nchannels: [direct]\nlegal_basis:\n  - number: 01/2020/TT-BTP\n    title: \"Thông tư 01/2020/TT-BTP\"\n  - number: 226/2016/TT-BTC\n    title: \"Thông tư 226/2016/TT-BTC\"\n  - number: 23/2015/NĐ-CP\n    title: \"Về cấp bản sao từ sổ gốc, chứng thực bản sao từ bản chính, chứng thực chữ ký và chứng thực hợp đồng, giao dịch\"\n  - number: 257/2016/TT-BTC\n    title: \"Thông tư quy định mức thu, chế độ thu, nộp, quản lý, sử dụng phí công chứng; phí chứng thực bản sao từ bản chính, chứng thực chữ ký trong giấy tờ, văn bản; phí thẩm định tiêu chuẩn, điều kiện hành nghề công chứng; phí thẩm định điều kiện hoạt động Văn phòng công chứng; lệ phí cấp thẻ công chứng viên\"\n  - number: 264/2016/TT-BTC\n    title: \"Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực ngoại giao áp dụng tại các Cơ quan đại diện Việt Nam ở nước ngoài\"\n  - number: 280/2025/NĐ-CP\n    title: \"Nghị định số 280/2025/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 23/2015/NĐ-CP về cấp bản sao từ sổ gốc, chứng thực bản sao từ bản chính, chứng thực chữ ký và chứng thực hợp đồng, giao dịch, được sửa đổi, bổ sung bởi Nghị định số 07/2025/NĐ-CP\"\n\nparameters:\n  - name: first_page\n    label: {vi: \"Phí mỗi trang, trang 1 và 2\", en: \"Fee a page, pages 1 and 2\"}\n    value: \"2000\"\n    source: Thông tư 226/2016/TT-BTC, Điều 4\n  - name: later_page\n    label: {vi: Phí mỗi trang từ trang thứ 3, en: Fee a page from the third on}\n    value: \"1000\"\n    source: Thông tư 226/2016/TT-BTC, Điều 4\n  - name: copy_most\n    label: {vi: Mức thu tối đa mỗi bản, en: Most for one copy}\n    value: \"200000\"\n    source: Thông tư 226/2016/TT-BTC, Điều 4\n\nform:\n  - name: requester\n    title: {vi: Người yêu cầu chứng thực, en: Who asks for the certification}\n    fields:\n      - name: requester_name\n        label: {vi: \"Họ, chữ đệm, tên\", en: Full name}\n        kind: text\n        required: yes\n        max: 100\n        autocomplete: name\n        personal: yes\n        subject: applicant.name\n      - name: requester_number\n        label: {vi: Số định danh cá nhân, en: Personal number}\n        hint: {vi: 12 chữ số trên thẻ căn cước, en: The 12 digits on the identity card}\n        kind: personal_number\n        required: yes\n        personal: yes\n        subject: applicant.number\n      - name: requester_phone\n        label: {vi: Số điện thoại, en: Telephone}\n        kind: phone\n        required: no\n        autocomplete: tel\n        personal: yes\n        subject: applicant.phone\n  - name: original\n    title: {vi: Bản chính, en: The original}\n    fields:\n      - name: paper_name\n        label: {vi: \"Tên giấy tờ, văn bản\", en: Name of the paper}\n        hint: {vi: \"Ví dụ: Bằng tốt nghiệp đại học\", en: \"For example: university degree\"}\n        kind: text\n        required: yes\n        max: 300\n      - name: issuer\n        label: {vi: Cơ quan cấp, en: Issued by}\n        kind: choice\n        required: yes\n        options:\n          - {value: vietnam, label: {vi: \"Cơ quan, tổ chức của Việt Nam\", en: A Vietnamese authority}}\n          - {value: foreign, label: {vi: \"Cơ quan, tổ chức của nước ngoài\", en: A foreign authority}}\n          - {value: joint, label: {vi: \"Cơ quan, tổ chức của Việt Nam liên kết với nước ngoài\", en: Both together}}\n      - name: legalised\n        label: {vi: Giấy tờ nước ngoài đã được hợp pháp hóa lãnh sự hoặc được miễn, en: The foreign paper is legalised or exempt from it}\n        kind: flag\n        required: yes\n        show_when: issuer == ''foreign''\n      - name: pages\n        label: {vi: Số trang của bản chính, en: Pages of the original}\n        hint: {vi: Trang là căn cứ để thu phí được tính theo trang của bản chính, en: The fee is counted by the pages of the original}\n        kind: number\n        required: yes\n        min: 1\n        max: 5000\n  - name: copies_wanted\n    title: {vi: Bản sao, en: The copies}\n    fields:\n      - name: copies\n        label: {vi: Số bản sao cần chứng thực, en: Copies to be certified}\n        kind: number\n        required: yes\n        min: 1\n        max: 500\n      - name: extended\n        label: {vi: \"Nhiều loại bản chính, nhiều trang hoặc nội dung phức tạp, không thể trả trong ngày\", en: \"Too many papers or pages, or too intricate, to be done within the day\"}\n        hint: {vi: Người tiếp nhận đánh dấu sau khi xem bản chính, en: Ticked by the receiving officer who has seen the originals}\n        kind: flag\n        required: no\n      - name: declaration\n        label: {vi: \"Tôi chịu trách nhiệm về nội dung, tính hợp lệ, hợp pháp của bản chính\", en: I answer for the content and lawfulness of the original}\n        kind: flag\n        required: yes\n\ncases:\n  - code: extended\n    name: {vi: Kéo dài thời hạn, en: Longer time}\n    when: extended\n  - code: ordinary\n    name: {vi: Chứng thực trong ngày, en: Certified within the day}\n\nlimits:\n  - cases: [ordinary]\n    unit: same_day\n    text: Trong ngày cơ quan, tổ chức tiếp nhận yêu cầu hoặc trong ngày làm việc tiếp theo, nếu tiếp nhận yêu cầu sau 15 giờ.\n    cutoff: \"15:00\"\n    after_cutoff: result_next_day\n    source: Nghị định 23/2015/NĐ-CP, Điều 7\n  - cases: [extended]\n    amount: \"2\"\n    unit: working_days\n    text: Được kéo dài thêm không quá 02 ngày làm việc hoặc có thể dài hơn theo thỏa thuận bằng văn bản với người yêu cầu chứng thực.\n    note: Phiếu hẹn phải ghi rõ thời gian (giờ, ngày) trả kết quả.\n    source: Nghị định 23/2015/NĐ-CP, Điều 21\n\nfees:\n  - code: certification\n    name: {vi: Phí chứng thực bản sao từ bản chính, en: Certification fee}\n    amount: copies * min(copy_most, if(pages <= 2, pages * first_page, 2 * first_page + (pages - 2) * later_page))\n    text: |-\n      2000 VNĐ (/trang)\n      Mô tả: Tại Ủy ban nhân dân cấp xã, Tổ chức hành nghề công chứng: 2.000 đồng/trang; từ trang thứ 3 trở lên thu 1.000 đồng/trang, tối đa thu không quá 200.000 đồng/bản. Trang là căn cứ để thu phí được tính theo trang của bản chính;\n      10 VNĐ (/bản)\n      Mô tả: Tại cơ quan đại diện: 10 USD/bản.\n    source: Thông tư 226/2016/TT-BTC, Điều 4\n\ncomponents:\n  - code: original\n    group: Giấy tờ phải xuất trình\n    name: {vi: Bản chính giấy tờ, en: The original}\n    text: Bản chính giấy tờ, văn bản làm cơ sở để chứng thực bản sao\n    kind: show\n    originals: 1\n    copies: 0\n    digitise: no\n    replaced_by:\n      database: Ứng dụng định danh quốc gia (VNeID)\n      source: Người thực hiện chứng thực không yêu cầu người yêu cầu chứng thực nộp, xuất trình bản chính hoặc bản sao các giấy tờ, tài liệu đã được tích hợp trên VNeID khi người yêu cầu chứng thực đã xuất trình thông tin tương ứng từ VNeID.\n  - code: copy\n    group: Giấy tờ phải nộp\n    name: {vi: Bản sao cần chứng thực, en: The copy to be certified}\n    text: Bản sao cần chứng thực. Trường hợp người yêu cầu chứng thực chỉ xuất trình bản chính thì cơ quan, tổ chức tiến hành chụp từ bản chính để thực hiện chứng thực, trừ trường hợp cơ quan, tổ chức không có phương tiện để chụp.\n    kind: submit\n    originals: 0\n    copies: 1\n    optional: yes\n    digitise: no\n\nsteps:\n  - code: receive\n    name: {vi: \"Tiếp nhận, kiểm tra bản chính\", en: \"Receive, look at the original\"}\n    role: receive\n    office: reception\n    share: 100\n    outcomes: [forward, supplement, refuse]\n  - code: compare\n    name: {vi: \"Đối chiếu, ghi lời chứng\", en: \"Compare, write the certification\"}\n    role: process\n    office: competent\n    share: 500\n    outcomes: [forward, back, refuse]\n  - code: sign\n    name: {vi: Ký chứng thực, en: Sign the certification}\n    role: approve\n    office: competent\n    share: 200\n    outcomes: [approve, back, reject]\n  - code: issue\n    name: {vi: \"Đóng dấu, vào sổ chứng thực\", en: \"Seal, register\"}\n    role: issue\n    office: competent\n    share: 100\n    outcomes: [forward, back]\n  - code: return\n    name: {vi: \"Thu phí, trả kết quả\", en: \"Collect the fee, return the result\"}\n    role: return\n    office: reception\n    share: 100\n    outcomes: [return]\n\nresults:\n  - code: 2.000815.KQ\n    name: {vi: Bản sao được chứng thực từ bản chính, en: Certified copy}\n    template: |\n      CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH\n      Giấy tờ: {paper_name}\n      Số chứng thực: {number}\n      {place}, ngày {day}\n      {agency}\n      {signer}\n    delivery: [counter]\n","valid_from":"2025-11-01","valid_to":"9999-12-31"},"table":"procedure_version"},{"key":"2.000815","row":{"code":"2.000815","listed":"912453905139367936"},"table":"procedure"}],"id":"912453905139367937","kind":"procedure.imported","note":{},"office":"0","previous":"0","subject":"912453905139367936","subject_kind":"procedure"}', '\xeb39b8f322e3f9a52117a317b0d1dfce', '\xe54aaceb2e2e94cdc6de09612e12933a83dd0dd7704b48f1165070767dbe7a0c'),
	(912453905311338497, 1795382763600229, 'area.added', 'area', 912453905311338496, 0, 0, 0, '{"account":"0","at_us":"1795382763600229","changes":[{"key":"912453905311338496","row":{"code":"48","id":"912453905311338496","kind":"province","name":"Thành phố Đà Nẵng","parent":"0","successor":"0","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"area"}],"id":"912453905311338497","kind":"area.added","note":{},"office":"0","previous":"0","subject":"912453905311338496","subject_kind":"area"}', '\x31b75606740ca83b133714fd0afc9d73', '\x381a10e4646e422406e87df2775ea892739b631c65e495562799f683378e05a5'),
	(912453905311338499, 1795382763600229, 'area.added', 'area', 912453905311338498, 0, 0, 0, '{"account":"0","at_us":"1795382763600229","changes":[{"key":"912453905311338498","row":{"code":"20242","id":"912453905311338498","kind":"commune","name":"Phường Hải Châu","parent":"912453905311338496","successor":"0","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"area"}],"id":"912453905311338499","kind":"area.added","note":{},"office":"0","previous":"0","subject":"912453905311338498","subject_kind":"area"}', '\xff15811fd98a88cfde805287d4cba319', '\x5517b3919b55089fa42e2047be917881dce1087d2c7bd71a59fdd605356566b2'),
	(912453905311338501, 1795382763600229, 'agency.added', 'agency', 912453905311338500, 0, 0, 0, '{"account":"0","at_us":"1795382763600229","changes":[{"key":"912453905311338500","row":{"area":"912453905311338496","code":"H17","id":"912453905311338500","kind":"province","name":"Ủy ban nhân dân thành phố Đà Nẵng","parent":"0","successor":"0","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"agency"}],"id":"912453905311338501","kind":"agency.added","note":{},"office":"0","previous":"0","subject":"912453905311338500","subject_kind":"agency"}', '\x2b42da423b016963f304056747618dd1', '\x46970b18a03b1dc4ce2d8617e65dc626fe92fa8731361819550150573e7f81c2'),
	(912453905311338503, 1795382763600229, 'agency.added', 'agency', 912453905311338502, 0, 0, 0, '{"account":"0","at_us":"1795382763600229","changes":[{"key":"912453905311338502","row":{"area":"912453905311338496","code":"H17.01","id":"912453905311338502","kind":"centre","name":"Trung tâm Phục vụ hành chính công thành phố Đà Nẵng","parent":"912453905311338500","successor":"0","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"agency"}],"id":"912453905311338503","kind":"agency.added","note":{},"office":"0","previous":"0","subject":"912453905311338502","subject_kind":"agency"}', '\xa98c4d86a63825d66166890313e4d88c', '\x66412c5b6a2e9405875eedd86ecfc684a9759bd914a17a36618ef2101975fde5'),
	(912453905311338505, 1795382763600229, 'office.added', 'office', 912453905311338504, 0, 0, 0, '{"account":"0","at_us":"1795382763600229","changes":[{"key":"912453905311338504","row":{"agency":"912453905311338502","field":"","id":"912453905311338504","kind":"reception","name":"Quầy số 1","successor":"0","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"office"}],"id":"912453905311338505","kind":"office.added","note":{},"office":"0","previous":"0","subject":"912453905311338504","subject_kind":"office"}', '\x3b3188911687eaecea0402416993fa65', '\x29c8d23ba4175229a149949e2ff1154c5cc22dfca2386332f4e91dce4868eb62'),
	(912453905311338507, 1795382763600229, 'office.added', 'office', 912453905311338506, 0, 0, 0, '{"account":"0","at_us":"1795382763600229","changes":[{"key":"912453905311338506","row":{"agency":"912453905311338502","field":"","id":"912453905311338506","kind":"reception","name":"Quầy số 2","successor":"0","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"office"}],"id":"912453905311338507","kind":"office.added","note":{},"office":"0","previous":"0","subject":"912453905311338506","subject_kind":"office"}', '\x8eb9029ed70d4c350f5be46493471e89', '\x2b40db42789a14294d41468d2032bc502b9115af21a932c772294ae031a42829'),
	(912453905311338509, 1795382763600229, 'office.added', 'office', 912453905311338508, 0, 0, 0, '{"account":"0","at_us":"1795382763600229","changes":[{"key":"912453905311338508","row":{"agency":"912453905311338502","field":"","id":"912453905311338508","kind":"reception","name":"Quầy số 3","successor":"0","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"office"}],"id":"912453905311338509","kind":"office.added","note":{},"office":"0","previous":"0","subject":"912453905311338508","subject_kind":"office"}', '\x79f18bcf900db04f19bf7e23e686e42f', '\xab14bef370e76d3f44cf83b08903d40bf705f3bb3cecc13c17cd7d1302977a30'),
	(912453905311338511, 1795382763600229, 'office.added', 'office', 912453905311338510, 0, 0, 0, '{"account":"0","at_us":"1795382763600229","changes":[{"key":"912453905311338510","row":{"agency":"912453905311338502","field":"","id":"912453905311338510","kind":"board","name":"Ban Giám đốc","successor":"0","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"office"}],"id":"912453905311338511","kind":"office.added","note":{},"office":"0","previous":"0","subject":"912453905311338510","subject_kind":"office"}', '\xe10609b85748edff461ab97ba8e49647', '\xaacb2d96e7dba5de3a4c2f7ecd1c192074f840c98e1ab915a56e6357e69f53e0'),
	(912453905311338513, 1795382763600229, 'office.added', 'office', 912453905311338512, 0, 0, 0, '{"account":"0","at_us":"1795382763600229","changes":[{"key":"912453905311338512","row":{"agency":"912453905311338502","field":"","id":"912453905311338512","kind":"technical","name":"Tổ Kỹ thuật","successor":"0","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"office"}],"id":"912453905311338513","kind":"office.added","note":{},"office":"0","previous":"0","subject":"912453905311338512","subject_kind":"office"}', '\xda84174262d835cf5cce427877282f6e', '\xd95c9cfae1e6bc4643965c4eea9f097abed3214638d018af954c9ac79dabec41'),
	(912453905311338515, 1795382763600229, 'agency.added', 'agency', 912453905311338514, 0, 0, 0, '{"account":"0","at_us":"1795382763600229","changes":[{"key":"912453905311338514","row":{"area":"912453905311338498","code":"H17.21","id":"912453905311338514","kind":"commune","name":"Ủy ban nhân dân phường Hải Châu","parent":"912453905311338500","successor":"0","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"agency"}],"id":"912453905311338515","kind":"agency.added","note":{},"office":"0","previous":"0","subject":"912453905311338514","subject_kind":"agency"}', '\x0466d3d427acbd65fa4bb292755438a7', '\xf359daf785df7af1a5f968b019cf644e87f8858e1b1d8147969f7cc86a4e7099'),
	(912453905311338517, 1795382763600229, 'office.added', 'office', 912453905311338516, 0, 0, 0, '{"account":"0","at_us":"1795382763600229","changes":[{"key":"912453905311338516","row":{"agency":"912453905311338514","field":"","id":"912453905311338516","kind":"section","name":"Phòng Văn hóa - Xã hội","successor":"0","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"office"}],"id":"912453905311338517","kind":"office.added","note":{},"office":"0","previous":"0","subject":"912453905311338516","subject_kind":"office"}', '\x31a4745ac18a371634c084fda8ac0c9e', '\x1442af9637174dfd0debf85d554dc933952788c394195cd5bf9f2171daf78768'),
	(912453905311338519, 1795382763600229, 'office.added', 'office', 912453905311338518, 0, 0, 0, '{"account":"0","at_us":"1795382763600229","changes":[{"key":"912453905311338518","row":{"agency":"912453905311338514","field":"construction","id":"912453905311338518","kind":"section","name":"Phòng Kinh tế, Hạ tầng và Đô thị","successor":"0","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"office"}],"id":"912453905311338519","kind":"office.added","note":{},"office":"0","previous":"0","subject":"912453905311338518","subject_kind":"office"}', '\x96a4e00553b591944ef01a4c44bc401d', '\x38d826533314ebfa6b5465a689db3a4b770d8e786d9b41f40de42a44c7e8f3ee'),
	(912453905311338521, 1795382763600229, 'office.added', 'office', 912453905311338520, 0, 0, 0, '{"account":"0","at_us":"1795382763600229","changes":[{"key":"912453905311338520","row":{"agency":"912453905311338514","field":"","id":"912453905311338520","kind":"leadership","name":"Lãnh đạo Ủy ban nhân dân","successor":"0","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"office"}],"id":"912453905311338521","kind":"office.added","note":{},"office":"0","previous":"0","subject":"912453905311338520","subject_kind":"office"}', '\x99200d43467d1c5793727536a6257dd1', '\x11f03fdeca68778f9c3ddb5b89db99f37f3da47dc76f5c28af5fc0bb0fbb535e'),
	(912453905311338523, 1795382763600229, 'office.added', 'office', 912453905311338522, 0, 0, 0, '{"account":"0","at_us":"1795382763600229","changes":[{"key":"912453905311338522","row":{"agency":"912453905311338514","field":"","id":"912453905311338522","kind":"clerk","name":"Văn thư","successor":"0","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"office"}],"id":"912453905311338523","kind":"office.added","note":{},"office":"0","previous":"0","subject":"912453905311338522","subject_kind":"office"}', '\x7b3975ba2f1063aefba09a274bfe489e', '\xcc97507be195b870cd021bf263f1f8035fd83ccff003531c44b2092d0e80e373'),
	(912453905961459713, 1795382763755382, 'person.added', 'person', 912453905961459712, 0, 0, 0, '{"account":"0","at_us":"1795382763755382","changes":[{"key":"912453905961459712","row":{"address":"","born_on":"","email":"","folded":"tran van quyet","id":"912453905961459712","kind":"individual","name":"Trần Văn Quyết","number":"","phone":"","sex":""},"table":"person"}],"id":"912453905961459713","kind":"person.added","note":{},"office":"0","previous":"0","subject":"912453905961459712","subject_kind":"person"}', '\xb63cb005b66856a3e7edeb0e50dbc005', '\x9084b90225447a6b2167ccdd9cf248a86f0b99c5404050b778f8dbdee31a4a8b'),
	(912453905961459715, 1795382763755382, 'account.added', 'account', 912453905961459714, 0, 0, 0, '{"account":"0","at_us":"1795382763755382","changes":[{"key":"912453905961459714","row":{"demo":"0","disabled_us":"0","id":"912453905961459714","kind":"officer","login":"tiepnhan","person":"912453905961459712"},"table":"account"}],"id":"912453905961459715","kind":"account.added","note":{},"office":"0","previous":"0","subject":"912453905961459714","subject_kind":"account"}', '\xd0b9621d452f2639aebc38d73d938904', '\xd9681c1e84d1660b02c4778775ab2eb6aa191224e755d0eee3f3afb6484d175e'),
	(912453905961459717, 1795382763755382, 'post.added', 'account', 912453905961459714, 0, 0, 0, '{"account":"0","at_us":"1795382763755382","changes":[{"key":"912453905961459716","row":{"account":"912453905961459714","id":"912453905961459716","office":"912453905311338504","role":"receive","title":"","valid_from":"2026-11-23","valid_to":"9999-12-31"},"table":"post"}],"id":"912453905961459717","kind":"post.added","note":{},"office":"0","previous":"0","subject":"912453905961459714","subject_kind":"account"}', '\x87f4eef1c799dbd0b263df3e8e20448a', '\x020b4009272fa3650c1a57d1adc238dce6c112444766f6bf81c02ab11daf2130'),
	(912453906502529025, 1795382763884439, 'person.added', 'person', 912453906502529024, 0, 0, 0, '{"account":"0","at_us":"1795382763884439","changes":[{"key":"912453906502529024","row":{"address":"","born_on":"","email":"","folded":"le thu ha","id":"912453906502529024","kind":"individual","name":"Lê Thu Hà","number":"","phone":"","sex":""},"table":"person"}],"id":"912453906502529025","kind":"person.added","note":{},"office":"0","previous":"0","subject":"912453906502529024","subject_kind":"person"}', '\xca55e5055a7efe8923a09607861bb7ae', '\x07794c498f86c3c7451d277e3e7f70bda5fa29dedee0f4371d7ac517666e71ee'),
	(912453906502529027, 1795382763884439, 'account.added', 'account', 912453906502529026, 0, 0, 0, '{"account":"0","at_us":"1795382763884439","changes":[{"key":"912453906502529026","row":{"demo":"0","disabled_us":"0","id":"912453906502529026","kind":"officer","login":"chuyenvien","person":"912453906502529024"},"table":"account"}],"id":"912453906502529027","kind":"account.added","note":{},"office":"0","previous":"0","subject":"912453906502529026","subject_kind":"account"}', '\x986ff73c0a1fe839d5e17c6ecc767990', '\x554d59a57e3217ba8139f72cfbcb299339c92c09186ea0545238fd07caadafa7'),
	(912453906502529029, 1795382763884439, 'post.added', 'account', 912453906502529026, 0, 0, 0, '{"account":"0","at_us":"1795382763884439","changes":[{"key":"912453906502529028","row":{"account":"912453906502529026","id":"912453906502529028","office":"912453905311338516","role":"process","title":"","valid_from":"2026-11-23","valid_to":"9999-12-31"},"table":"post"}],"id":"912453906502529029","kind":"post.added","note":{},"office":"0","previous":"0","subject":"912453906502529026","subject_kind":"account"}', '\x7d9452b55f4cdfe15fe774be6ad7a6a6', '\x92411bda6174db7557ae9d03f5cc7af491051eb60927ae9d619a7bf086c404f2'),
	(912453907127484417, 1795382764033673, 'person.added', 'person', 912453907127484416, 0, 0, 0, '{"account":"0","at_us":"1795382764033673","changes":[{"key":"912453907127484416","row":{"address":"","born_on":"","email":"","folded":"pham minh duc","id":"912453907127484416","kind":"individual","name":"Phạm Minh Đức","number":"","phone":"","sex":""},"table":"person"}],"id":"912453907127484417","kind":"person.added","note":{},"office":"0","previous":"0","subject":"912453907127484416","subject_kind":"person"}', '\x212ec73292c9ca0d9f333a538717be99', '\x11f1f4abbd7c7cba3f151164719b8d2dd21435bdaae73508a3a23e2682af9e1a'),
	(912453907127484419, 1795382764033673, 'account.added', 'account', 912453907127484418, 0, 0, 0, '{"account":"0","at_us":"1795382764033673","changes":[{"key":"912453907127484418","row":{"demo":"0","disabled_us":"0","id":"912453907127484418","kind":"officer","login":"lanhdao","person":"912453907127484416"},"table":"account"}],"id":"912453907127484419","kind":"account.added","note":{},"office":"0","previous":"0","subject":"912453907127484418","subject_kind":"account"}', '\x691d795e5ab7b46d311303e72494479b', '\x38148aaf3c876a24cdecc560525ee46a9fb8e05aa7ef000379ede7a89c22c4fa'),
	(912453907127484421, 1795382764033673, 'post.added', 'account', 912453907127484418, 0, 0, 0, '{"account":"0","at_us":"1795382764033673","changes":[{"key":"912453907127484420","row":{"account":"912453907127484418","id":"912453907127484420","office":"912453905311338520","role":"process","title":"","valid_from":"2026-11-23","valid_to":"9999-12-31"},"table":"post"}],"id":"912453907127484421","kind":"post.added","note":{},"office":"0","previous":"0","subject":"912453907127484418","subject_kind":"account"}', '\xcf7d8fb326465a51b2ed30aa21219e15', '\x0d8771aaeb06eaa9725d83843bb1bdc34af8c63021af2e7c429f76cb5824ac5d'),
	(912453907127484423, 1795382764033673, 'post.added', 'account', 912453907127484418, 0, 0, 0, '{"account":"0","at_us":"1795382764033673","changes":[{"key":"912453907127484422","row":{"account":"912453907127484418","id":"912453907127484422","office":"912453905311338520","role":"approve","title":"","valid_from":"2026-11-23","valid_to":"9999-12-31"},"table":"post"}],"id":"912453907127484423","kind":"post.added","note":{},"office":"0","previous":"0","subject":"912453907127484418","subject_kind":"account"}', '\x815d3419c88d6b00d70e5718e555b34e', '\x915156d845c0c2a6b6a386dc0f5501e495319b244e69cf9b86a3b96486e1115d'),
	(912453907127484425, 1795382764033673, 'post.added', 'account', 912453907127484418, 0, 0, 0, '{"account":"0","at_us":"1795382764033673","changes":[{"key":"912453907127484424","row":{"account":"912453907127484418","id":"912453907127484424","office":"912453905311338520","role":"issue","title":"","valid_from":"2026-11-23","valid_to":"9999-12-31"},"table":"post"}],"id":"912453907127484425","kind":"post.added","note":{},"office":"0","previous":"0","subject":"912453907127484418","subject_kind":"account"}', '\x00bf8be51c4ce4396a342503e40cc7e0', '\xa436a4c6a413030675b44a9f1d81b666140f76e1851e5c399c163d7633ba7eba'),
	(912453907702108161, 1795382764170044, 'person.added', 'person', 912453907702108160, 0, 0, 0, '{"account":"0","at_us":"1795382764170044","changes":[{"key":"912453907702108160","row":{"address":"","born_on":"","email":"","folded":"vu quoc khanh","id":"912453907702108160","kind":"individual","name":"Vũ Quốc Khánh","number":"","phone":"","sex":""},"table":"person"}],"id":"912453907702108161","kind":"person.added","note":{},"office":"0","previous":"0","subject":"912453907702108160","subject_kind":"person"}', '\xed8fb1a5e265ef7edf7d385016715aea', '\x48e4fecad1d467d558beb234afce4f1b68c7d89247d86412834d5f9930e796a8'),
	(912453907702108163, 1795382764170044, 'account.added', 'account', 912453907702108162, 0, 0, 0, '{"account":"0","at_us":"1795382764170044","changes":[{"key":"912453907702108162","row":{"demo":"0","disabled_us":"0","id":"912453907702108162","kind":"officer","login":"quantri","person":"912453907702108160"},"table":"account"}],"id":"912453907702108163","kind":"account.added","note":{},"office":"0","previous":"0","subject":"912453907702108162","subject_kind":"account"}', '\x97fc276fe15a47bfcf7ca1f21e5d051b', '\x5a8ce21c2919d4d5dd0ac0c7e55bca5ea20d428cf82feccba707895f7eed8975'),
	(912453907702108165, 1795382764170044, 'post.added', 'account', 912453907702108162, 0, 0, 0, '{"account":"0","at_us":"1795382764170044","changes":[{"key":"912453907702108164","row":{"account":"912453907702108162","id":"912453907702108164","office":"912453905311338512","role":"admin","title":"","valid_from":"2026-11-23","valid_to":"9999-12-31"},"table":"post"}],"id":"912453907702108165","kind":"post.added","note":{},"office":"0","previous":"0","subject":"912453907702108162","subject_kind":"account"}', '\x28344a14846be77a2d3de1bd099fcc0f', '\x3eff78441d9b959e483bae8ab2ec0fca74c7c7d61b29a1c044d8dfd262adfde9'),
	(912453908029267969, 1795382764248272, 'account.signed_in', 'account', 912453905961459714, 0, 0, 0, '{"account":"0","at_us":"1795382764248272","changes":[],"id":"912453908029267969","kind":"account.signed_in","note":{},"office":"0","previous":"0","subject":"912453905961459714","subject_kind":"account"}', '\x263dbece65d579c3735f25fb9c30e1a5', '\xdbeb46a7d1a8d436229e41bc49d2aa3a478304dd40d27a8e3ec14329ea6bc140'),
	(912453908540973057, 1795382764370233, 'account.signed_in', 'account', 912453906502529026, 0, 0, 0, '{"account":"0","at_us":"1795382764370233","changes":[],"id":"912453908540973057","kind":"account.signed_in","note":{},"office":"0","previous":"0","subject":"912453906502529026","subject_kind":"account"}', '\xedc3c318031a8bae7f43df4ab15bba78', '\xbd0e6b6bcd7022cba0bf25860ddc97f978d630662be0e278489050aa34b6fcbe'),
	(912453908943626241, 1795382764466872, 'account.signed_in', 'account', 912453907127484418, 0, 0, 0, '{"account":"0","at_us":"1795382764466872","changes":[],"id":"912453908943626241","kind":"account.signed_in","note":{},"office":"0","previous":"0","subject":"912453907127484418","subject_kind":"account"}', '\x4a022d273de1ec23939a74edf112aa36', '\xa4bc9fe4f3e9c81d1fad964aaece0426f8afe0bb6dce7a955ada532b123950f0'),
	(912453909425971201, 1795382764581842, 'person.added', 'person', 912453909425971200, 0, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764581842","changes":[{"key":"912453909425971200","row":{"address":"","born_on":"","email":"","folded":"nguyen thi obpdanlehn","id":"912453909425971200","kind":"individual","name":"Nguyễn Thị obpdanlehn","number":"048145500009","phone":"0905123456","sex":""},"table":"person"}],"id":"912453909425971201","kind":"person.added","note":{},"office":"912453905311338504","previous":"0","subject":"912453909425971200","subject_kind":"person"}', '\xdbf75315d7b8fde8649a2b07f6fa844e', '\xe3b16cdd904022dd952fbad533b04b0b2c43b1d65e95d66e4798465e574922f7'),
	(912453909425971204, 1795382764581842, 'dossier.file', 'dossier', 912453909425971202, 0, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764581842","changes":[{"key":"912453909425971203","row":{"dossier":"912453909425971202","due_us":"1795428000000000","ended_us":"0","id":"912453909425971203","office":"912453905311338504","officer":"0","outcome":"","started_us":"1795382764581842","step":"0"},"table":"dossier_step"},{"key":"912453909425971202","row":{"answers":"{\"copies\":\"3\",\"declaration\":\"true\",\"issuer\":\"vietnam\",\"pages\":\"2\",\"paper_name\":\"Bằng tốt nghiệp đại học\",\"requester_name\":\"Nguyễn Thị obpdanlehn\",\"requester_number\":\"048145500009\",\"requester_phone\":\"0905123456\"}","dossier":"912453909425971202"},"table":"dossier_form"},{"key":"912453909425971202","row":{"applicant":"912453909425971200","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0001","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764581842","id":"912453909425971202","kept_at_us":"0","kept_us":"0","last_journal":"912453909425971204","office":"912453905311338504","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"0","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"1","step":"0","submitter":"912453909425971200","supplements":"0","version":"1"},"table":"dossier"}],"id":"912453909425971204","kind":"dossier.file","note":{},"office":"912453905311338504","previous":"0","subject":"912453909425971202","subject_kind":"dossier"}', '\x6ee5a8882f6c2221c8ad8fdf96c3bb5f', '\x7b2828c545aa9a3acd5c2ac2221b5da9a454b255939857c820f9187ef06840cf'),
	(912453909425971206, 1795382764581842, 'dossier.receive', 'dossier', 912453909425971202, 912453909425971204, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764581842","changes":[{"key":"912453909425971203","row":{"dossier":"912453909425971202","due_us":"1795428000000000","ended_us":"1795382764581842","id":"912453909425971203","office":"912453905311338504","officer":"912453905961459714","outcome":"finished","started_us":"1795382764581842","step":"0"},"table":"dossier_step"},{"key":"912453909425971205","row":{"dossier":"912453909425971202","due_us":"1795417200000000","ended_us":"0","id":"912453909425971205","office":"912453905311338516","officer":"0","outcome":"","started_us":"1795382764581842","step":"1"},"table":"dossier_step"},{"key":"912453909425971202","row":{"applicant":"912453909425971200","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0001","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764581842","id":"912453909425971202","kept_at_us":"0","kept_us":"0","last_journal":"912453909425971206","office":"912453905311338516","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764581842","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"2","step":"1","submitter":"912453909425971200","supplements":"0","version":"2"},"table":"dossier"}],"id":"912453909425971206","kind":"dossier.receive","note":{},"office":"912453905311338504","previous":"912453909425971204","subject":"912453909425971202","subject_kind":"dossier"}', '\x06610bb7c27c42c2632d777678c4d057', '\x15f3ee99447dc2b02cfff2c84f0d5e0b2b86230c913c6ab350c13ca12baa922e'),
	(912453909488885761, 1795382764596756, 'person.added', 'person', 912453909488885760, 0, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764596756","changes":[{"key":"912453909488885760","row":{"address":"","born_on":"","email":"","folded":"nguyen thi lkfmpnpoea","id":"912453909488885760","kind":"individual","name":"Nguyễn Thị lkfmpnpoea","number":"048145500010","phone":"0905123456","sex":""},"table":"person"}],"id":"912453909488885761","kind":"person.added","note":{},"office":"912453905311338504","previous":"0","subject":"912453909488885760","subject_kind":"person"}', '\x2e431483583af012299beb1fb40b229e', '\xa13a4617b1dd67dee2761a5c3660266e49c6602cc79dfbd6eee7f15e606312f9'),
	(912453909514051584, 1795382764602200, 'read', 'person', 912453909488885760, 0, 912453906502529026, 912453905311338516, '{"account":"912453906502529026","at_us":"1795382764602200","changes":[],"id":"912453909514051584","kind":"read","note":{"read":[{"dossier":"912453909488885762","person":"912453909488885760","purpose":"dossier"}]},"office":"912453905311338516","previous":"0","subject":"912453909488885760","subject_kind":"person"}', '\xaacae965cd572c2370c577b80d0e3b52', '\x3272dd23d604c71edd4149bcef87e2142c30c284532dc9e8f89c53dff3a6cfc2'),
	(912453909547606017, 1795382764610325, 'person.added', 'person', 912453909547606016, 0, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764610325","changes":[{"key":"912453909547606016","row":{"address":"","born_on":"","email":"","folded":"nguyen thi henjopbhjh","id":"912453909547606016","kind":"individual","name":"Nguyễn Thị henjopbhjh","number":"048145500011","phone":"0905123456","sex":""},"table":"person"}],"id":"912453909547606017","kind":"person.added","note":{},"office":"912453905311338504","previous":"0","subject":"912453909547606016","subject_kind":"person"}', '\x956184494443addbc34eaa8ac6721715', '\x827e9d8540b431c257fb4dc9510c516f7f5cd1791ee8fdb94724e757c288643d'),
	(912453909488885764, 1795382764596756, 'dossier.file', 'dossier', 912453909488885762, 0, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764596756","changes":[{"key":"912453909488885763","row":{"dossier":"912453909488885762","due_us":"1795428000000000","ended_us":"0","id":"912453909488885763","office":"912453905311338504","officer":"0","outcome":"","started_us":"1795382764596756","step":"0"},"table":"dossier_step"},{"key":"912453909488885762","row":{"answers":"{\"copies\":\"3\",\"declaration\":\"true\",\"issuer\":\"vietnam\",\"pages\":\"2\",\"paper_name\":\"Bằng tốt nghiệp đại học\",\"requester_name\":\"Nguyễn Thị lkfmpnpoea\",\"requester_number\":\"048145500010\",\"requester_phone\":\"0905123456\"}","dossier":"912453909488885762"},"table":"dossier_form"},{"key":"912453909488885762","row":{"applicant":"912453909488885760","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0002","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764596756","id":"912453909488885762","kept_at_us":"0","kept_us":"0","last_journal":"912453909488885764","office":"912453905311338504","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"0","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"1","step":"0","submitter":"912453909488885760","supplements":"0","version":"1"},"table":"dossier"}],"id":"912453909488885764","kind":"dossier.file","note":{},"office":"912453905311338504","previous":"0","subject":"912453909488885762","subject_kind":"dossier"}', '\x6d828102750fde60b209a1682ed7bd22', '\xbb31dc449412a4f18aa99c4bb7c0c3fc2e2d5fd941c0b94a46dd9eba1723a3a9'),
	(912453909488885766, 1795382764596756, 'dossier.receive', 'dossier', 912453909488885762, 912453909488885764, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764596756","changes":[{"key":"912453909488885763","row":{"dossier":"912453909488885762","due_us":"1795428000000000","ended_us":"1795382764596756","id":"912453909488885763","office":"912453905311338504","officer":"912453905961459714","outcome":"finished","started_us":"1795382764596756","step":"0"},"table":"dossier_step"},{"key":"912453909488885765","row":{"dossier":"912453909488885762","due_us":"1795417200000000","ended_us":"0","id":"912453909488885765","office":"912453905311338516","officer":"0","outcome":"","started_us":"1795382764596756","step":"1"},"table":"dossier_step"},{"key":"912453909488885762","row":{"applicant":"912453909488885760","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0002","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764596756","id":"912453909488885762","kept_at_us":"0","kept_us":"0","last_journal":"912453909488885766","office":"912453905311338516","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764596756","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"2","step":"1","submitter":"912453909488885760","supplements":"0","version":"2"},"table":"dossier"}],"id":"912453909488885766","kind":"dossier.receive","note":{},"office":"912453905311338504","previous":"912453909488885764","subject":"912453909488885762","subject_kind":"dossier"}', '\x5f4b5c60afa57758c98f9ee072de48c2', '\xad900fe1da6d32f39c8be395024291ba7c01f2cd5ad8c81a6f7f576d85448a48'),
	(912453909555994624, 1795382764612593, 'read', 'person', 912453909547606016, 0, 912453906502529026, 912453905311338516, '{"account":"912453906502529026","at_us":"1795382764612593","changes":[],"id":"912453909555994624","kind":"read","note":{"read":[{"dossier":"912453909547606018","person":"912453909547606016","purpose":"dossier"}]},"office":"912453905311338516","previous":"0","subject":"912453909547606016","subject_kind":"person"}', '\x52e3e8ee7609e4124f530c68b70741a1', '\x1f5e6327cacc1e40930e9b9b2b7ea85858e492d3b694fb3fe09d75329cd69236'),
	(912453909593743361, 1795382764621971, 'dossier.finish', 'dossier', 912453909547606018, 912453909568577536, 912453906502529026, 912453905311338516, '{"account":"912453906502529026","at_us":"1795382764621971","changes":[{"key":"912453909547606021","row":{"dossier":"912453909547606018","due_us":"1795417200000000","ended_us":"1795382764621971","id":"912453909547606021","office":"912453905311338516","officer":"912453906502529026","outcome":"finished","started_us":"1795382764610325","step":"1"},"table":"dossier_step"},{"key":"912453909593743360","row":{"dossier":"912453909547606018","due_us":"1795422600000000","ended_us":"0","id":"912453909593743360","office":"912453905311338520","officer":"0","outcome":"","started_us":"1795382764621971","step":"2"},"table":"dossier_step"},{"key":"912453909547606018","row":{"applicant":"912453909547606016","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0003","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764610325","id":"912453909547606018","kept_at_us":"0","kept_us":"0","last_journal":"912453909593743361","office":"912453905311338520","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764610325","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"4","step":"2","submitter":"912453909547606016","supplements":"0","version":"4"},"table":"dossier"}],"id":"912453909593743361","kind":"dossier.finish","note":{},"office":"912453905311338516","previous":"912453909568577536","subject":"912453909547606018","subject_kind":"dossier"}', '\xdd2613e4b5f4924e8ed1757812b06c01', '\x149bb9adc962094c87fabbd6dea71423cb01934f9c4e79c7e245a5f1d1bfc583'),
	(912453909635686400, 1795382764631885, 'read', 'person', 912453909627297792, 0, 912453906502529026, 912453905311338516, '{"account":"912453906502529026","at_us":"1795382764631885","changes":[],"id":"912453909635686400","kind":"read","note":{"read":[{"dossier":"912453909627297794","person":"912453909627297792","purpose":"dossier"}]},"office":"912453905311338516","previous":"0","subject":"912453909627297792","subject_kind":"person"}', '\x209324862775882da743a532ed1d2bc1', '\xf65f74b84d14acac9235dc3f5dc142be77bb05ddd51c03bf0ef173eac18e801f'),
	(912453909665046529, 1795382764638722, 'dossier.finish', 'dossier', 912453909627297794, 912453909644075008, 912453906502529026, 912453905311338516, '{"account":"912453906502529026","at_us":"1795382764638722","changes":[{"key":"912453909627297797","row":{"dossier":"912453909627297794","due_us":"1795417200000000","ended_us":"1795382764638722","id":"912453909627297797","office":"912453905311338516","officer":"912453906502529026","outcome":"finished","started_us":"1795382764629696","step":"1"},"table":"dossier_step"},{"key":"912453909665046528","row":{"dossier":"912453909627297794","due_us":"1795422600000000","ended_us":"0","id":"912453909665046528","office":"912453905311338520","officer":"0","outcome":"","started_us":"1795382764638722","step":"2"},"table":"dossier_step"},{"key":"912453909627297794","row":{"applicant":"912453909627297792","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0004","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764629696","id":"912453909627297794","kept_at_us":"0","kept_us":"0","last_journal":"912453909665046529","office":"912453905311338520","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764629696","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"4","step":"2","submitter":"912453909627297792","supplements":"0","version":"4"},"table":"dossier"}],"id":"912453909665046529","kind":"dossier.finish","note":{},"office":"912453905311338516","previous":"912453909644075008","subject":"912453909627297794","subject_kind":"dossier"}', '\x724fb70bf6e619fcb330dba9fef823f6', '\x7b664b1a5636f467f11154aa1941d6736db28189f4f5df30483017b2a789dcee'),
	(912453909526634496, 1795382764605703, 'dossier.take', 'dossier', 912453909488885762, 912453909488885766, 912453906502529026, 912453905311338516, '{"account":"912453906502529026","at_us":"1795382764605703","changes":[{"key":"912453909488885765","row":{"dossier":"912453909488885762","due_us":"1795417200000000","ended_us":"0","id":"912453909488885765","office":"912453905311338516","officer":"912453906502529026","outcome":"","started_us":"1795382764596756","step":"1"},"table":"dossier_step"},{"key":"912453909488885762","row":{"applicant":"912453909488885760","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0002","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764596756","id":"912453909488885762","kept_at_us":"0","kept_us":"0","last_journal":"912453909526634496","office":"912453905311338516","officer":"912453906502529026","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764596756","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"4","step":"1","submitter":"912453909488885760","supplements":"0","version":"3"},"table":"dossier"}],"id":"912453909526634496","kind":"dossier.take","note":{},"office":"912453905311338516","previous":"912453909488885766","subject":"912453909488885762","subject_kind":"dossier"}', '\x86819bcac06a6762f99a4a16119a75ad', '\x617787e1aa6bb458bfa033fb54c4681c03ba6ea916d4fd7f5b6462539b070e93'),
	(912453909576966144, 1795382764617016, 'read', 'person', 912453909547606016, 0, 912453906502529026, 912453905311338516, '{"account":"912453906502529026","at_us":"1795382764617016","changes":[],"id":"912453909576966144","kind":"read","note":{"read":[{"dossier":"912453909547606018","person":"912453909547606016","purpose":"dossier"}]},"office":"912453905311338516","previous":"0","subject":"912453909547606016","subject_kind":"person"}', '\x85e48e507109657a42ec27ca8c3c4291', '\x2a650092b064c088910ecaeb274014f3f827235bb3c06909743d34558b022407'),
	(912453909610520576, 1795382764625871, 'dossier.take', 'dossier', 912453909547606018, 912453909593743361, 912453907127484418, 912453905311338520, '{"account":"912453907127484418","at_us":"1795382764625871","changes":[{"key":"912453909593743360","row":{"dossier":"912453909547606018","due_us":"1795422600000000","ended_us":"0","id":"912453909593743360","office":"912453905311338520","officer":"912453907127484418","outcome":"","started_us":"1795382764621971","step":"2"},"table":"dossier_step"},{"key":"912453909547606018","row":{"applicant":"912453909547606016","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0003","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764610325","id":"912453909547606018","kept_at_us":"0","kept_us":"0","last_journal":"912453909610520576","office":"912453905311338520","officer":"912453907127484418","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764610325","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"4","step":"2","submitter":"912453909547606016","supplements":"0","version":"5"},"table":"dossier"}],"id":"912453909610520576","kind":"dossier.take","note":{},"office":"912453905311338520","previous":"912453909593743361","subject":"912453909547606018","subject_kind":"dossier"}', '\x08435ada8e9817ace4200340cc38c387', '\x09b7328f5343ac6aaccbd491d0ab4bea7d31b966030075cb47484f2f13c6aaaa'),
	(912453909652463616, 1795382764635199, 'read', 'person', 912453909627297792, 0, 912453906502529026, 912453905311338516, '{"account":"912453906502529026","at_us":"1795382764635199","changes":[],"id":"912453909652463616","kind":"read","note":{"read":[{"dossier":"912453909627297794","person":"912453909627297792","purpose":"dossier"}]},"office":"912453905311338516","previous":"0","subject":"912453909627297792","subject_kind":"person"}', '\x253e0bf2c8d045693a70c697fdefe5ad', '\x7b0e21cd042f900cee7db818535b5b93fe0f883bbcd0abf45b346793697ab6ff'),
	(912453909673435136, 1795382764640128, 'read', 'person', 912453909627297792, 0, 912453907127484418, 912453905311338520, '{"account":"912453907127484418","at_us":"1795382764640128","changes":[],"id":"912453909673435136","kind":"read","note":{"read":[{"dossier":"912453909627297794","person":"912453909627297792","purpose":"dossier"}]},"office":"912453905311338520","previous":"0","subject":"912453909627297792","subject_kind":"person"}', '\x91d576397277c926c399ef327a2945eb', '\x23d246828fe7a3ee9e61c68aba22cbebdf6db1f66c2d35db3b3907466a9fd2ac'),
	(912453909702795265, 1795382764647816, 'dossier.approve', 'dossier', 912453909627297794, 912453909686018048, 912453907127484418, 912453905311338520, '{"account":"912453907127484418","at_us":"1795382764647816","changes":[{"key":"912453909627297794","row":{"code":"2.000815.KQ","document":"0","dossier":"912453909627297794","granted":"1","issued_us":"0","number":"","receiver":"","returned_us":"0","signed_us":"1795382764647816","signer":"912453907127484418","text":"Đủ điều kiện"},"table":"dossier_result"},{"key":"912453909665046528","row":{"dossier":"912453909627297794","due_us":"1795422600000000","ended_us":"1795382764647816","id":"912453909665046528","office":"912453905311338520","officer":"912453907127484418","outcome":"approved","started_us":"1795382764638722","step":"2"},"table":"dossier_step"},{"key":"912453909702795264","row":{"dossier":"912453909627297794","due_us":"1795425300000000","ended_us":"0","id":"912453909702795264","office":"912453905311338520","officer":"0","outcome":"","started_us":"1795382764647816","step":"3"},"table":"dossier_step"},{"key":"912453909627297794","row":{"applicant":"912453909627297792","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0004","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764629696","id":"912453909627297794","kept_at_us":"0","kept_us":"0","last_journal":"912453909702795265","office":"912453905311338520","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764629696","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"4","step":"3","submitter":"912453909627297792","supplements":"0","version":"6"},"table":"dossier"}],"id":"912453909702795265","kind":"dossier.approve","note":{"reason":"Đủ điều kiện"},"office":"912453905311338520","previous":"912453909686018048","subject":"912453909627297794","subject_kind":"dossier"}', '\x8516d7ed3304ccfa55dcf47acf099a2e', '\x374bde004ef3ab0265f24a12e3fd57937f01354d49034ac9bc05fdcafaa78578'),
	(912453909736349696, 1795382764655761, 'read', 'person', 912453909627297792, 0, 912453907127484418, 912453905311338520, '{"account":"912453907127484418","at_us":"1795382764655761","changes":[],"id":"912453909736349696","kind":"read","note":{"read":[{"dossier":"912453909627297794","person":"912453909627297792","purpose":"dossier"}]},"office":"912453905311338520","previous":"0","subject":"912453909627297792","subject_kind":"person"}', '\xabc2a70ceacb611b9fec307139600601', '\xdddd1535924078b47fdba9224cc1167c158e7cda451a82b3f76d35253a0f09d3'),
	(912453909774098432, 1795382764664377, 'dossier.take', 'dossier', 912453909757321218, 912453909757321222, 912453906502529026, 912453905311338516, '{"account":"912453906502529026","at_us":"1795382764664377","changes":[{"key":"912453909757321221","row":{"dossier":"912453909757321218","due_us":"1795417200000000","ended_us":"0","id":"912453909757321221","office":"912453905311338516","officer":"912453906502529026","outcome":"","started_us":"1795382764660688","step":"1"},"table":"dossier_step"},{"key":"912453909757321218","row":{"applicant":"912453909757321216","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0005","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764660688","id":"912453909757321218","kept_at_us":"0","kept_us":"0","last_journal":"912453909774098432","office":"912453905311338516","officer":"912453906502529026","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764660688","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"4","step":"1","submitter":"912453909757321216","supplements":"0","version":"3"},"table":"dossier"}],"id":"912453909774098432","kind":"dossier.take","note":{},"office":"912453905311338516","previous":"912453909757321222","subject":"912453909757321218","subject_kind":"dossier"}', '\xfc0c99b7c0f9f4a54ca7087babf89067', '\xa5dd7d139d921902f0577c9ec58871f3dddb9fd2cf4a04748c427d4a10670c8d'),
	(912453909799264256, 1795382764670315, 'read', 'person', 912453909757321216, 0, 912453907127484418, 912453905311338520, '{"account":"912453907127484418","at_us":"1795382764670315","changes":[],"id":"912453909799264256","kind":"read","note":{"read":[{"dossier":"912453909757321218","person":"912453909757321216","purpose":"dossier"}]},"office":"912453905311338520","previous":"0","subject":"912453909757321216","subject_kind":"person"}', '\xe7cb263c8869ce28dd19edad1994b23f', '\x96f9a46f0505126f75111b284ce098c62d9ef3245c31db5cdfa97198c8d12ac7'),
	(912453909547606020, 1795382764610325, 'dossier.file', 'dossier', 912453909547606018, 0, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764610325","changes":[{"key":"912453909547606019","row":{"dossier":"912453909547606018","due_us":"1795428000000000","ended_us":"0","id":"912453909547606019","office":"912453905311338504","officer":"0","outcome":"","started_us":"1795382764610325","step":"0"},"table":"dossier_step"},{"key":"912453909547606018","row":{"answers":"{\"copies\":\"3\",\"declaration\":\"true\",\"issuer\":\"vietnam\",\"pages\":\"2\",\"paper_name\":\"Bằng tốt nghiệp đại học\",\"requester_name\":\"Nguyễn Thị henjopbhjh\",\"requester_number\":\"048145500011\",\"requester_phone\":\"0905123456\"}","dossier":"912453909547606018"},"table":"dossier_form"},{"key":"912453909547606018","row":{"applicant":"912453909547606016","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0003","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764610325","id":"912453909547606018","kept_at_us":"0","kept_us":"0","last_journal":"912453909547606020","office":"912453905311338504","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"0","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"1","step":"0","submitter":"912453909547606016","supplements":"0","version":"1"},"table":"dossier"}],"id":"912453909547606020","kind":"dossier.file","note":{},"office":"912453905311338504","previous":"0","subject":"912453909547606018","subject_kind":"dossier"}', '\x20c2bdb19a2d7f6acf2f70711e0cbe60', '\x3c8da45984e9d3d9fb50f4c4107b0aa0d21a214b369f47a232a7aba3932f976f'),
	(912453909547606022, 1795382764610325, 'dossier.receive', 'dossier', 912453909547606018, 912453909547606020, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764610325","changes":[{"key":"912453909547606019","row":{"dossier":"912453909547606018","due_us":"1795428000000000","ended_us":"1795382764610325","id":"912453909547606019","office":"912453905311338504","officer":"912453905961459714","outcome":"finished","started_us":"1795382764610325","step":"0"},"table":"dossier_step"},{"key":"912453909547606021","row":{"dossier":"912453909547606018","due_us":"1795417200000000","ended_us":"0","id":"912453909547606021","office":"912453905311338516","officer":"0","outcome":"","started_us":"1795382764610325","step":"1"},"table":"dossier_step"},{"key":"912453909547606018","row":{"applicant":"912453909547606016","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0003","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764610325","id":"912453909547606018","kept_at_us":"0","kept_us":"0","last_journal":"912453909547606022","office":"912453905311338516","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764610325","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"2","step":"1","submitter":"912453909547606016","supplements":"0","version":"2"},"table":"dossier"}],"id":"912453909547606022","kind":"dossier.receive","note":{},"office":"912453905311338504","previous":"912453909547606020","subject":"912453909547606018","subject_kind":"dossier"}', '\x331a604ad70487a0112fc7eb1d9ea1c6', '\xf36dd7e25b74a281417264bfde3bda1a6d642fc7af60529174d56d705aa8b569'),
	(912453909589549056, 1795382764620529, 'read', 'person', 912453909547606016, 0, 912453906502529026, 912453905311338516, '{"account":"912453906502529026","at_us":"1795382764620529","changes":[],"id":"912453909589549056","kind":"read","note":{"read":[{"dossier":"912453909547606018","person":"912453909547606016","purpose":"dossier"}]},"office":"912453905311338516","previous":"0","subject":"912453909547606016","subject_kind":"person"}', '\x56f90310e4e8d779a205c238591be50b', '\x899c88b0fef6082ef8d99a19226f53634a545004db8d6992855d7e1cddef8a5f'),
	(912453909627297793, 1795382764629696, 'person.added', 'person', 912453909627297792, 0, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764629696","changes":[{"key":"912453909627297792","row":{"address":"","born_on":"","email":"","folded":"nguyen thi ncpidealgl","id":"912453909627297792","kind":"individual","name":"Nguyễn Thị ncpidealgl","number":"048145500012","phone":"0905123456","sex":""},"table":"person"}],"id":"912453909627297793","kind":"person.added","note":{},"office":"912453905311338504","previous":"0","subject":"912453909627297792","subject_kind":"person"}', '\x03e446e9480d5b3f4bc18b5dc4337c17', '\x90f422a89ca2a324e0d1fb5af611d48cf1452cbce29a33c2d2651d5b7e877cea'),
	(912453909627297796, 1795382764629696, 'dossier.file', 'dossier', 912453909627297794, 0, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764629696","changes":[{"key":"912453909627297795","row":{"dossier":"912453909627297794","due_us":"1795428000000000","ended_us":"0","id":"912453909627297795","office":"912453905311338504","officer":"0","outcome":"","started_us":"1795382764629696","step":"0"},"table":"dossier_step"},{"key":"912453909627297794","row":{"answers":"{\"copies\":\"3\",\"declaration\":\"true\",\"issuer\":\"vietnam\",\"pages\":\"2\",\"paper_name\":\"Bằng tốt nghiệp đại học\",\"requester_name\":\"Nguyễn Thị ncpidealgl\",\"requester_number\":\"048145500012\",\"requester_phone\":\"0905123456\"}","dossier":"912453909627297794"},"table":"dossier_form"},{"key":"912453909627297794","row":{"applicant":"912453909627297792","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0004","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764629696","id":"912453909627297794","kept_at_us":"0","kept_us":"0","last_journal":"912453909627297796","office":"912453905311338504","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"0","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"1","step":"0","submitter":"912453909627297792","supplements":"0","version":"1"},"table":"dossier"}],"id":"912453909627297796","kind":"dossier.file","note":{},"office":"912453905311338504","previous":"0","subject":"912453909627297794","subject_kind":"dossier"}', '\x6258e9e8b7e3e886de0ead22bf3c7dce', '\xd13ecb78c423d33e863a79b6936177f84b15c74b5bd38909d43fb9f3521f5d2f'),
	(912453909690212352, 1795382764644527, 'read', 'person', 912453909627297792, 0, 912453907127484418, 912453905311338520, '{"account":"912453907127484418","at_us":"1795382764644527","changes":[],"id":"912453909690212352","kind":"read","note":{"read":[{"dossier":"912453909627297794","person":"912453909627297792","purpose":"dossier"}]},"office":"912453905311338520","previous":"0","subject":"912453909627297792","subject_kind":"person"}', '\x0eeb9bba0ffbfed37613e9850756322a', '\x63437f6d539f084d1e6b492ca9f73abd7c36a51ef550f87cd7496831f6be901a'),
	(912453909820235777, 1795382764675921, 'dossier.approve', 'dossier', 912453909757321218, 912453909807652864, 912453907127484418, 912453905311338520, '{"account":"912453907127484418","at_us":"1795382764675921","changes":[{"key":"912453909757321218","row":{"code":"2.000815.KQ","document":"0","dossier":"912453909757321218","granted":"1","issued_us":"0","number":"","receiver":"","returned_us":"0","signed_us":"1795382764675921","signer":"912453907127484418","text":"Đủ điều kiện"},"table":"dossier_result"},{"key":"912453909790875648","row":{"dossier":"912453909757321218","due_us":"1795422600000000","ended_us":"1795382764675921","id":"912453909790875648","office":"912453905311338520","officer":"912453907127484418","outcome":"approved","started_us":"1795382764668430","step":"2"},"table":"dossier_step"},{"key":"912453909820235776","row":{"dossier":"912453909757321218","due_us":"1795425300000000","ended_us":"0","id":"912453909820235776","office":"912453905311338520","officer":"0","outcome":"","started_us":"1795382764675921","step":"3"},"table":"dossier_step"},{"key":"912453909757321218","row":{"applicant":"912453909757321216","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0005","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764660688","id":"912453909757321218","kept_at_us":"0","kept_us":"0","last_journal":"912453909820235777","office":"912453905311338520","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764660688","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"4","step":"3","submitter":"912453909757321216","supplements":"0","version":"6"},"table":"dossier"}],"id":"912453909820235777","kind":"dossier.approve","note":{"reason":"Đủ điều kiện"},"office":"912453905311338520","previous":"912453909807652864","subject":"912453909757321218","subject_kind":"dossier"}', '\x811164f8a62029f4e4697ebe0ea81815', '\x05690ee92bf7e05e9dac6aefa4d316e5e90411ddb7a3447a1f59307b59aa8b20'),
	(912453909568577536, 1795382764615015, 'dossier.take', 'dossier', 912453909547606018, 912453909547606022, 912453906502529026, 912453905311338516, '{"account":"912453906502529026","at_us":"1795382764615015","changes":[{"key":"912453909547606021","row":{"dossier":"912453909547606018","due_us":"1795417200000000","ended_us":"0","id":"912453909547606021","office":"912453905311338516","officer":"912453906502529026","outcome":"","started_us":"1795382764610325","step":"1"},"table":"dossier_step"},{"key":"912453909547606018","row":{"applicant":"912453909547606016","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0003","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764610325","id":"912453909547606018","kept_at_us":"0","kept_us":"0","last_journal":"912453909568577536","office":"912453905311338516","officer":"912453906502529026","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764610325","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"4","step":"1","submitter":"912453909547606016","supplements":"0","version":"3"},"table":"dossier"}],"id":"912453909568577536","kind":"dossier.take","note":{},"office":"912453905311338516","previous":"912453909547606022","subject":"912453909547606018","subject_kind":"dossier"}', '\x9830d9f3a29e83f003f70557a4367326', '\x41af3a210462ffd899ea20365ee0b6b99eb4de28a6617b6b2364e7c184fcc9ba'),
	(912453909602131968, 1795382764623672, 'read', 'person', 912453909547606016, 0, 912453907127484418, 912453905311338520, '{"account":"912453907127484418","at_us":"1795382764623672","changes":[],"id":"912453909602131968","kind":"read","note":{"read":[{"dossier":"912453909547606018","person":"912453909547606016","purpose":"dossier"}]},"office":"912453905311338520","previous":"0","subject":"912453909547606016","subject_kind":"person"}', '\x56cc24bdc0bf0f5283cf8c40bc383e0b', '\x169d049ea466499fc636100cc7d303ec35ae34290ed6927d2d787ee7f0b63031'),
	(912453909644075008, 1795382764633904, 'dossier.take', 'dossier', 912453909627297794, 912453909627297798, 912453906502529026, 912453905311338516, '{"account":"912453906502529026","at_us":"1795382764633904","changes":[{"key":"912453909627297797","row":{"dossier":"912453909627297794","due_us":"1795417200000000","ended_us":"0","id":"912453909627297797","office":"912453905311338516","officer":"912453906502529026","outcome":"","started_us":"1795382764629696","step":"1"},"table":"dossier_step"},{"key":"912453909627297794","row":{"applicant":"912453909627297792","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0004","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764629696","id":"912453909627297794","kept_at_us":"0","kept_us":"0","last_journal":"912453909644075008","office":"912453905311338516","officer":"912453906502529026","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764629696","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"4","step":"1","submitter":"912453909627297792","supplements":"0","version":"3"},"table":"dossier"}],"id":"912453909644075008","kind":"dossier.take","note":{},"office":"912453905311338516","previous":"912453909627297798","subject":"912453909627297794","subject_kind":"dossier"}', '\x52c4c656f540fcfac76e660ace612fe9', '\x8e7b2d68ef7786317daeffbfe7b62350aa96ca05e04a2fcfd9fb81af663492b9'),
	(912453909698600960, 1795382764646488, 'read', 'person', 912453909627297792, 0, 912453907127484418, 912453905311338520, '{"account":"912453907127484418","at_us":"1795382764646488","changes":[],"id":"912453909698600960","kind":"read","note":{"read":[{"dossier":"912453909627297794","person":"912453909627297792","purpose":"dossier"}]},"office":"912453905311338520","previous":"0","subject":"912453909627297792","subject_kind":"person"}', '\x29a800f1b6881bde2e60be2278ffcfe4', '\xcde5999d4c36f193b726bb9f4712c2cc3347ff17e4f899891d4c1ae752d98246'),
	(912453909727961088, 1795382764653475, 'read', 'person', 912453909627297792, 0, 912453907127484418, 912453905311338520, '{"account":"912453907127484418","at_us":"1795382764653475","changes":[],"id":"912453909727961088","kind":"read","note":{"read":[{"dossier":"912453909627297794","person":"912453909627297792","purpose":"dossier"}]},"office":"912453905311338520","previous":"0","subject":"912453909627297792","subject_kind":"person"}', '\xdabd266e99821c8391cd59e9d103bb51', '\x90eb89ef03b1a20caa5dae0fcc33f05fb0a63985760291f4d20cbfd1e3794f23'),
	(912453909765709824, 1795382764662786, 'read', 'person', 912453909757321216, 0, 912453906502529026, 912453905311338516, '{"account":"912453906502529026","at_us":"1795382764662786","changes":[],"id":"912453909765709824","kind":"read","note":{"read":[{"dossier":"912453909757321218","person":"912453909757321216","purpose":"dossier"}]},"office":"912453905311338516","previous":"0","subject":"912453909757321216","subject_kind":"person"}', '\x72b6c40de3203cc3e1a804b71e2929b6', '\x8e02a5ec490389718a757c7176a078630d07da04f6c69d9cbc73f0f1c626ace1'),
	(912453909790875649, 1795382764668430, 'dossier.finish', 'dossier', 912453909757321218, 912453909774098432, 912453906502529026, 912453905311338516, '{"account":"912453906502529026","at_us":"1795382764668430","changes":[{"key":"912453909757321221","row":{"dossier":"912453909757321218","due_us":"1795417200000000","ended_us":"1795382764668430","id":"912453909757321221","office":"912453905311338516","officer":"912453906502529026","outcome":"finished","started_us":"1795382764660688","step":"1"},"table":"dossier_step"},{"key":"912453909790875648","row":{"dossier":"912453909757321218","due_us":"1795422600000000","ended_us":"0","id":"912453909790875648","office":"912453905311338520","officer":"0","outcome":"","started_us":"1795382764668430","step":"2"},"table":"dossier_step"},{"key":"912453909757321218","row":{"applicant":"912453909757321216","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0005","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764660688","id":"912453909757321218","kept_at_us":"0","kept_us":"0","last_journal":"912453909790875649","office":"912453905311338520","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764660688","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"4","step":"2","submitter":"912453909757321216","supplements":"0","version":"4"},"table":"dossier"}],"id":"912453909790875649","kind":"dossier.finish","note":{},"office":"912453905311338516","previous":"912453909774098432","subject":"912453909757321218","subject_kind":"dossier"}', '\x9fa144db014552f6db9ca003d2ed5a7a', '\x8005770f245cfa8cb30cc2a57fa1a39d234564a4694249131b018fbd5807d6ae'),
	(912453909816041472, 1795382764674936, 'read', 'person', 912453909757321216, 0, 912453907127484418, 912453905311338520, '{"account":"912453907127484418","at_us":"1795382764674936","changes":[],"id":"912453909816041472","kind":"read","note":{"read":[{"dossier":"912453909757321218","person":"912453909757321216","purpose":"dossier"}]},"office":"912453905311338520","previous":"0","subject":"912453909757321216","subject_kind":"person"}', '\x51fe41b157bf31f1d567c6e80c19e3b4', '\x7a758990c0b8118fab88e8f4dbc1fc51120142b288e63a9b0cabc28aee009bfb'),
	(912453909841207296, 1795382764680249, 'read', 'person', 912453909757321216, 0, 912453907127484418, 912453905311338520, '{"account":"912453907127484418","at_us":"1795382764680249","changes":[],"id":"912453909841207296","kind":"read","note":{"read":[{"dossier":"912453909757321218","person":"912453909757321216","purpose":"dossier"}]},"office":"912453905311338520","previous":"0","subject":"912453909757321216","subject_kind":"person"}', '\xe895dec54cf208742911769f72a5c659', '\x7bf2d477346341ba7eafb24a33d60a407a57e1dda8c28c830286c6cf694a5500'),
	(912453909862178816, 1795382764685748, 'read', 'person', 912453909757321216, 0, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764685748","changes":[],"id":"912453909862178816","kind":"read","note":{"read":[{"dossier":"912453909757321218","person":"912453909757321216","purpose":"dossier"}]},"office":"912453905311338504","previous":"0","subject":"912453909757321216","subject_kind":"person"}', '\xa6694504e26659aaba3dd145d94abe4c', '\xd0b03afc427c9aaa0e4d08c81e86d7f66de5fe776a8911c4a6646b2bff2282ad'),
	(912453909627297798, 1795382764629696, 'dossier.receive', 'dossier', 912453909627297794, 912453909627297796, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764629696","changes":[{"key":"912453909627297795","row":{"dossier":"912453909627297794","due_us":"1795428000000000","ended_us":"1795382764629696","id":"912453909627297795","office":"912453905311338504","officer":"912453905961459714","outcome":"finished","started_us":"1795382764629696","step":"0"},"table":"dossier_step"},{"key":"912453909627297797","row":{"dossier":"912453909627297794","due_us":"1795417200000000","ended_us":"0","id":"912453909627297797","office":"912453905311338516","officer":"0","outcome":"","started_us":"1795382764629696","step":"1"},"table":"dossier_step"},{"key":"912453909627297794","row":{"applicant":"912453909627297792","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0004","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764629696","id":"912453909627297794","kept_at_us":"0","kept_us":"0","last_journal":"912453909627297798","office":"912453905311338516","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764629696","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"2","step":"1","submitter":"912453909627297792","supplements":"0","version":"2"},"table":"dossier"}],"id":"912453909627297798","kind":"dossier.receive","note":{},"office":"912453905311338504","previous":"912453909627297796","subject":"912453909627297794","subject_kind":"dossier"}', '\x52f78e8e7a1dbbe7410b00d7310c2b8e', '\x9e44cf391ecf793eefc4725e5c1c2675c63c697ca5d6ecad9e9325c2983f4015'),
	(912453909660852224, 1795382764637275, 'read', 'person', 912453909627297792, 0, 912453906502529026, 912453905311338516, '{"account":"912453906502529026","at_us":"1795382764637275","changes":[],"id":"912453909660852224","kind":"read","note":{"read":[{"dossier":"912453909627297794","person":"912453909627297792","purpose":"dossier"}]},"office":"912453905311338516","previous":"0","subject":"912453909627297792","subject_kind":"person"}', '\x090ae9ee388bae777347675e4bf0486c', '\x6dcfd37534324f84e739a2744a6cf7a42767d15381770f34eb89c7d77b19ce86'),
	(912453909686018048, 1795382764643354, 'dossier.take', 'dossier', 912453909627297794, 912453909665046529, 912453907127484418, 912453905311338520, '{"account":"912453907127484418","at_us":"1795382764643354","changes":[{"key":"912453909665046528","row":{"dossier":"912453909627297794","due_us":"1795422600000000","ended_us":"0","id":"912453909665046528","office":"912453905311338520","officer":"912453907127484418","outcome":"","started_us":"1795382764638722","step":"2"},"table":"dossier_step"},{"key":"912453909627297794","row":{"applicant":"912453909627297792","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0004","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764629696","id":"912453909627297794","kept_at_us":"0","kept_us":"0","last_journal":"912453909686018048","office":"912453905311338520","officer":"912453907127484418","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764629696","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"4","step":"2","submitter":"912453909627297792","supplements":"0","version":"5"},"table":"dossier"}],"id":"912453909686018048","kind":"dossier.take","note":{},"office":"912453905311338520","previous":"912453909665046529","subject":"912453909627297794","subject_kind":"dossier"}', '\xdc12da50df64807062b6a638af188b7d', '\x103dcc7e61ef0ef5d3ec684d2a387429d1c7eb82d17c63e18f7193bbe3c7ed3e'),
	(912453909715378176, 1795382764650037, 'read', 'person', 912453909627297792, 0, 912453907127484418, 912453905311338520, '{"account":"912453907127484418","at_us":"1795382764650037","changes":[],"id":"912453909715378176","kind":"read","note":{"read":[{"dossier":"912453909627297794","person":"912453909627297792","purpose":"dossier"}]},"office":"912453905311338520","previous":"0","subject":"912453909627297792","subject_kind":"person"}', '\x697b42594645dee0c460eb75a38a62f5', '\xd8908fd85198657d8d28ce6da6f0082b57eecd5b1685d98d316ae6ff567f9152'),
	(912453909740544001, 1795382764656811, 'dossier.issue', 'dossier', 912453909627297794, 912453909723766784, 912453907127484418, 912453905311338520, '{"account":"912453907127484418","at_us":"1795382764656811","changes":[{"key":"912453909627297794","row":{"code":"2.000815.KQ","document":"0","dossier":"912453909627297794","granted":"1","issued_us":"1795382764656811","number":"01/GXN","receiver":"","returned_us":"0","signed_us":"1795382764647816","signer":"912453907127484418","text":"Đủ điều kiện"},"table":"dossier_result"},{"key":"912453909702795264","row":{"dossier":"912453909627297794","due_us":"1795425300000000","ended_us":"1795382764656811","id":"912453909702795264","office":"912453905311338520","officer":"912453907127484418","outcome":"issued","started_us":"1795382764647816","step":"3"},"table":"dossier_step"},{"key":"912453909740544000","row":{"dossier":"912453909627297794","due_us":"0","ended_us":"0","id":"912453909740544000","office":"912453905311338504","officer":"0","outcome":"","started_us":"1795382764656811","step":"4"},"table":"dossier_step"},{"key":"912453909627297794","row":{"applicant":"912453909627297792","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0004","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"1795382764656811","fee_dong":"12000","filed_us":"1795382764629696","id":"912453909627297794","kept_at_us":"0","kept_us":"0","last_journal":"912453909740544001","office":"912453905311338504","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764629696","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"9","step":"4","submitter":"912453909627297792","supplements":"0","version":"8"},"table":"dossier"}],"id":"912453909740544001","kind":"dossier.issue","note":{"number":"01/GXN"},"office":"912453905311338520","previous":"912453909723766784","subject":"912453909627297794","subject_kind":"dossier"}', '\x72ba2d332a8cb768c61e68bd421eb020', '\x4ca5e9e4ddcce2daa86e889a473b17689725e71bb4ff24bc997c96f9a66f8403'),
	(912453909778292736, 1795382764665469, 'read', 'person', 912453909757321216, 0, 912453906502529026, 912453905311338516, '{"account":"912453906502529026","at_us":"1795382764665469","changes":[],"id":"912453909778292736","kind":"read","note":{"read":[{"dossier":"912453909757321218","person":"912453909757321216","purpose":"dossier"}]},"office":"912453905311338516","previous":"0","subject":"912453909757321216","subject_kind":"person"}', '\x829e7a28864123800364adff18390960', '\xe5fb65295b5cf4b32af924025fca0c5f96e7f7247f2963a3e1b5b0d2887887e5'),
	(912453909807652864, 1795382764672291, 'dossier.take', 'dossier', 912453909757321218, 912453909790875649, 912453907127484418, 912453905311338520, '{"account":"912453907127484418","at_us":"1795382764672291","changes":[{"key":"912453909790875648","row":{"dossier":"912453909757321218","due_us":"1795422600000000","ended_us":"0","id":"912453909790875648","office":"912453905311338520","officer":"912453907127484418","outcome":"","started_us":"1795382764668430","step":"2"},"table":"dossier_step"},{"key":"912453909757321218","row":{"applicant":"912453909757321216","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0005","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764660688","id":"912453909757321218","kept_at_us":"0","kept_us":"0","last_journal":"912453909807652864","office":"912453905311338520","officer":"912453907127484418","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764660688","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"4","step":"2","submitter":"912453909757321216","supplements":"0","version":"5"},"table":"dossier"}],"id":"912453909807652864","kind":"dossier.take","note":{},"office":"912453905311338520","previous":"912453909790875649","subject":"912453909757321218","subject_kind":"dossier"}', '\x9e4afe2bc62ff5ce5e49ff2ce62d0612', '\x7ac108fb35ea00f8017687e65eb55c5f4af442147d038c95737cb9d6d6127080'),
	(912453909828624384, 1795382764677234, 'read', 'person', 912453909757321216, 0, 912453907127484418, 912453905311338520, '{"account":"912453907127484418","at_us":"1795382764677234","changes":[],"id":"912453909828624384","kind":"read","note":{"read":[{"dossier":"912453909757321218","person":"912453909757321216","purpose":"dossier"}]},"office":"912453905311338520","previous":"0","subject":"912453909757321216","subject_kind":"person"}', '\xb61cbf2af82c948d9a28789d421885d0', '\xa7e360976a6381bc225a8c6fc0ef0a75d20613758cdcb856a49e87a4f8df05a3'),
	(912453909857984512, 1795382764684001, 'read', 'person', 912453909757321216, 0, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764684001","changes":[],"id":"912453909857984512","kind":"read","note":{"read":[{"dossier":"912453909757321218","person":"912453909757321216","purpose":"dossier"}]},"office":"912453905311338504","previous":"0","subject":"912453909757321216","subject_kind":"person"}', '\xf615566624068188444ef1c9bc843af3', '\x07c857167f7108514a62f577631acb110112b7d713971aeefabc2b7c4287a9d1'),
	(912453909723766784, 1795382764652163, 'dossier.take', 'dossier', 912453909627297794, 912453909702795265, 912453907127484418, 912453905311338520, '{"account":"912453907127484418","at_us":"1795382764652163","changes":[{"key":"912453909702795264","row":{"dossier":"912453909627297794","due_us":"1795425300000000","ended_us":"0","id":"912453909702795264","office":"912453905311338520","officer":"912453907127484418","outcome":"","started_us":"1795382764647816","step":"3"},"table":"dossier_step"},{"key":"912453909627297794","row":{"applicant":"912453909627297792","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0004","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764629696","id":"912453909627297794","kept_at_us":"0","kept_us":"0","last_journal":"912453909723766784","office":"912453905311338520","officer":"912453907127484418","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764629696","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"4","step":"3","submitter":"912453909627297792","supplements":"0","version":"7"},"table":"dossier"}],"id":"912453909723766784","kind":"dossier.take","note":{},"office":"912453905311338520","previous":"912453909702795265","subject":"912453909627297794","subject_kind":"dossier"}', '\x4486e9724a5a1ae46f230c700dd36d03', '\xa2c4a23bc72227925775aaa32edf2921cc06b8610680e30187991bb45d10a6e7'),
	(912453909757321217, 1795382764660688, 'person.added', 'person', 912453909757321216, 0, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764660688","changes":[{"key":"912453909757321216","row":{"address":"","born_on":"","email":"","folded":"nguyen thi hmfllbppnf","id":"912453909757321216","kind":"individual","name":"Nguyễn Thị hmfllbppnf","number":"048145500013","phone":"0905123456","sex":""},"table":"person"}],"id":"912453909757321217","kind":"person.added","note":{},"office":"912453905311338504","previous":"0","subject":"912453909757321216","subject_kind":"person"}', '\x6491e6f0d6bedf8e7eedd4d6e6f5b380', '\xac04d6c6385ee04577a69a7f91bb0dd3f5aeedeb5ee85802ca4618112d30914d'),
	(912453909757321220, 1795382764660688, 'dossier.file', 'dossier', 912453909757321218, 0, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764660688","changes":[{"key":"912453909757321219","row":{"dossier":"912453909757321218","due_us":"1795428000000000","ended_us":"0","id":"912453909757321219","office":"912453905311338504","officer":"0","outcome":"","started_us":"1795382764660688","step":"0"},"table":"dossier_step"},{"key":"912453909757321218","row":{"answers":"{\"copies\":\"3\",\"declaration\":\"true\",\"issuer\":\"vietnam\",\"pages\":\"2\",\"paper_name\":\"Bằng tốt nghiệp đại học\",\"requester_name\":\"Nguyễn Thị hmfllbppnf\",\"requester_number\":\"048145500013\",\"requester_phone\":\"0905123456\"}","dossier":"912453909757321218"},"table":"dossier_form"},{"key":"912453909757321218","row":{"applicant":"912453909757321216","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0005","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764660688","id":"912453909757321218","kept_at_us":"0","kept_us":"0","last_journal":"912453909757321220","office":"912453905311338504","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"0","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"1","step":"0","submitter":"912453909757321216","supplements":"0","version":"1"},"table":"dossier"}],"id":"912453909757321220","kind":"dossier.file","note":{},"office":"912453905311338504","previous":"0","subject":"912453909757321218","subject_kind":"dossier"}', '\x94d6def437ff2c54d532af2c2694ce5d', '\x0065e47825adb08f4ceb3b20a7606b77e308112dc595202eb19d3009d9e05286'),
	(912453909757321222, 1795382764660688, 'dossier.receive', 'dossier', 912453909757321218, 912453909757321220, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764660688","changes":[{"key":"912453909757321219","row":{"dossier":"912453909757321218","due_us":"1795428000000000","ended_us":"1795382764660688","id":"912453909757321219","office":"912453905311338504","officer":"912453905961459714","outcome":"finished","started_us":"1795382764660688","step":"0"},"table":"dossier_step"},{"key":"912453909757321221","row":{"dossier":"912453909757321218","due_us":"1795417200000000","ended_us":"0","id":"912453909757321221","office":"912453905311338516","officer":"0","outcome":"","started_us":"1795382764660688","step":"1"},"table":"dossier_step"},{"key":"912453909757321218","row":{"applicant":"912453909757321216","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0005","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764660688","id":"912453909757321218","kept_at_us":"0","kept_us":"0","last_journal":"912453909757321222","office":"912453905311338516","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764660688","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"2","step":"1","submitter":"912453909757321216","supplements":"0","version":"2"},"table":"dossier"}],"id":"912453909757321222","kind":"dossier.receive","note":{},"office":"912453905311338504","previous":"912453909757321220","subject":"912453909757321218","subject_kind":"dossier"}', '\xf7674faefac8b3782ca6843c4b902dc2', '\x63839127e6daee904825f28902ba788e37d0c0c7873c31b08348a8cd4465f42e'),
	(912453909786681344, 1795382764667329, 'read', 'person', 912453909757321216, 0, 912453906502529026, 912453905311338516, '{"account":"912453906502529026","at_us":"1795382764667329","changes":[],"id":"912453909786681344","kind":"read","note":{"read":[{"dossier":"912453909757321218","person":"912453909757321216","purpose":"dossier"}]},"office":"912453905311338516","previous":"0","subject":"912453909757321216","subject_kind":"person"}', '\x610bd0461e4fbe9afbeaa5ea9bdc47fa', '\xe8374e47abdcc1e5baed6691bbf84001126dd641189e89a483510fbdc29e0d80'),
	(912453909811847168, 1795382764673169, 'read', 'person', 912453909757321216, 0, 912453907127484418, 912453905311338520, '{"account":"912453907127484418","at_us":"1795382764673169","changes":[],"id":"912453909811847168","kind":"read","note":{"read":[{"dossier":"912453909757321218","person":"912453909757321216","purpose":"dossier"}]},"office":"912453905311338520","previous":"0","subject":"912453909757321216","subject_kind":"person"}', '\x52dec8cf6c323f6a03589ac403ffe414', '\x191bd6dcbb7c616681fd05f9f6a7b63b71fbde13e0a2ef6dbaed0d522d988adf'),
	(912453909837012992, 1795382764679164, 'dossier.take', 'dossier', 912453909757321218, 912453909820235777, 912453907127484418, 912453905311338520, '{"account":"912453907127484418","at_us":"1795382764679164","changes":[{"key":"912453909820235776","row":{"dossier":"912453909757321218","due_us":"1795425300000000","ended_us":"0","id":"912453909820235776","office":"912453905311338520","officer":"912453907127484418","outcome":"","started_us":"1795382764675921","step":"3"},"table":"dossier_step"},{"key":"912453909757321218","row":{"applicant":"912453909757321216","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0005","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764660688","id":"912453909757321218","kept_at_us":"0","kept_us":"0","last_journal":"912453909837012992","office":"912453905311338520","officer":"912453907127484418","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764660688","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"4","step":"3","submitter":"912453909757321216","supplements":"0","version":"7"},"table":"dossier"}],"id":"912453909837012992","kind":"dossier.take","note":{},"office":"912453905311338520","previous":"912453909820235777","subject":"912453909757321218","subject_kind":"dossier"}', '\x67959b35a37fd5712d9e782a0ab00233', '\xb6d92d2dec64eedbd3c102992cf7603b7097f1ba51673a9f866d1479fd0e4cf0'),
	(912453909845401600, 1795382764681955, 'read', 'person', 912453909757321216, 0, 912453907127484418, 912453905311338520, '{"account":"912453907127484418","at_us":"1795382764681955","changes":[],"id":"912453909845401600","kind":"read","note":{"read":[{"dossier":"912453909757321218","person":"912453909757321216","purpose":"dossier"}]},"office":"912453905311338520","previous":"0","subject":"912453909757321216","subject_kind":"person"}', '\x5dcc2d8a8a2876851acd05cacee488b9', '\xddfbd16dc860c661fcac980f8875c2806594f73e9796bc90dbd2b4c108d79311'),
	(912453909866373120, 1795382764686766, 'dossier.return', 'dossier', 912453909757321218, 912453909853790209, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764686766","changes":[{"key":"912453909757321218","row":{"code":"2.000815.KQ","document":"0","dossier":"912453909757321218","granted":"1","issued_us":"1795382764683084","number":"01/GXN","receiver":"Nguyễn Văn Nhận","returned_us":"1795382764686766","signed_us":"1795382764675921","signer":"912453907127484418","text":"Đủ điều kiện"},"table":"dossier_result"},{"key":"912453909853790208","row":{"dossier":"912453909757321218","due_us":"0","ended_us":"1795382764686766","id":"912453909853790208","office":"912453905311338504","officer":"912453905961459714","outcome":"returned","started_us":"1795382764683084","step":"4"},"table":"dossier_step"},{"key":"912453909757321218","row":{"applicant":"912453909757321216","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"1795382764686766","code":"H17.21-261123-0005","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"1795382764683084","fee_dong":"12000","filed_us":"1795382764660688","id":"912453909757321218","kept_at_us":"0","kept_us":"0","last_journal":"912453909866373120","office":"912453905311338504","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764660688","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"10","step":"4","submitter":"912453909757321216","supplements":"0","version":"9"},"table":"dossier"}],"id":"912453909866373120","kind":"dossier.return","note":{"receiver":"Nguyễn Văn Nhận"},"office":"912453905311338504","previous":"912453909853790209","subject":"912453909757321218","subject_kind":"dossier"}', '\x718b3a69d58fa77687bdfd20660e4777', '\xed053f0096e4aa3db7f54d1fe0ca22229b71c567cbeee25f81269f5b2020bc57'),
	(912453909950259200, 1795382764706217, 'read', 'person', 912453909929287680, 0, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764706217","changes":[],"id":"912453909950259200","kind":"read","note":{"read":[{"dossier":"912453909929287682","person":"912453909929287680","purpose":"dossier"}]},"office":"912453905311338504","previous":"0","subject":"912453909929287680","subject_kind":"person"}', '\x2b80ad90ea04a08d86578c5000f95dae', '\xbf32e0711fc1857c03c41c66d83a4d8815182a1e25e4ac7ad65fdd8fdac2c595'),
	(912453909988007936, 1795382764715292, 'read', 'person', 912453909975425024, 0, 912453906502529026, 912453905311338516, '{"account":"912453906502529026","at_us":"1795382764715292","changes":[],"id":"912453909988007936","kind":"read","note":{"read":[{"dossier":"912453909975425026","person":"912453909975425024","purpose":"dossier"}]},"office":"912453905311338516","previous":"0","subject":"912453909975425024","subject_kind":"person"}', '\xe6c5ad78eeaf66c0a2252dd74170043c', '\x7e2f06a0c1c8989bae5c91be436ade2d5ef2bac9acb7b308504257312f98a040'),
	(912453910017368064, 1795382764722411, 'dossier.take', 'dossier', 912453910004785154, 912453910004785158, 912453906502529026, 912453905311338516, '{"account":"912453906502529026","at_us":"1795382764722411","changes":[{"key":"912453910004785157","row":{"dossier":"912453910004785154","due_us":"1795417200000000","ended_us":"0","id":"912453910004785157","office":"912453905311338516","officer":"912453906502529026","outcome":"","started_us":"1795382764719197","step":"1"},"table":"dossier_step"},{"key":"912453910004785154","row":{"applicant":"912453910004785152","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0009","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764719197","id":"912453910004785154","kept_at_us":"0","kept_us":"0","last_journal":"912453910017368064","office":"912453905311338516","officer":"912453906502529026","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764719197","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"4","step":"1","submitter":"912453910004785152","supplements":"0","version":"3"},"table":"dossier"}],"id":"912453910017368064","kind":"dossier.take","note":{},"office":"912453905311338516","previous":"912453910004785158","subject":"912453910004785154","subject_kind":"dossier"}', '\x7de6173677f92116f123601456b63cf0', '\x90d79830c136f526f92145656ee3d61135a4062f12672c33b8b8b6728f4addb4'),
	(912453910059311104, 1795382764732467, 'read', 'person', 912453910004785152, 0, 912453907127484418, 912453905311338520, '{"account":"912453907127484418","at_us":"1795382764732467","changes":[],"id":"912453910059311104","kind":"read","note":{"read":[{"dossier":"912453910004785154","person":"912453910004785152","purpose":"dossier"}]},"office":"912453905311338520","previous":"0","subject":"912453910004785152","subject_kind":"person"}', '\xa28d91b29aa66f87ac4e395d82ed3989', '\x18618c61eda0c9cddb97a7615ceb0c75f3cbc30505f57f4e903c82316cc652b5'),
	(912453910088671233, 1795382764739639, 'dossier.reject', 'dossier', 912453910004785154, 912453910067699712, 912453907127484418, 912453905311338520, '{"account":"912453907127484418","at_us":"1795382764739639","changes":[{"key":"912453910004785154","row":{"code":"2.000815.KQ","document":"0","dossier":"912453910004785154","granted":"0","issued_us":"0","number":"","receiver":"","returned_us":"0","signed_us":"1795382764739639","signer":"912453907127484418","text":"Bản chính bị tẩy xóa"},"table":"dossier_result"},{"key":"912453910029950976","row":{"dossier":"912453910004785154","due_us":"1795422600000000","ended_us":"1795382764739639","id":"912453910029950976","office":"912453905311338520","officer":"912453907127484418","outcome":"rejected","started_us":"1795382764725874","step":"2"},"table":"dossier_step"},{"key":"912453910088671232","row":{"dossier":"912453910004785154","due_us":"1795425300000000","ended_us":"0","id":"912453910088671232","office":"912453905311338520","officer":"0","outcome":"","started_us":"1795382764739639","step":"3"},"table":"dossier_step"},{"key":"912453910004785154","row":{"applicant":"912453910004785152","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0009","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764719197","id":"912453910004785154","kept_at_us":"0","kept_us":"0","last_journal":"912453910088671233","office":"912453905311338520","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764719197","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"4","step":"3","submitter":"912453910004785152","supplements":"0","version":"6"},"table":"dossier"}],"id":"912453910088671233","kind":"dossier.reject","note":{"reason":"Bản chính bị tẩy xóa"},"office":"912453905311338520","previous":"912453910067699712","subject":"912453910004785154","subject_kind":"dossier"}', '\xdab73941904b29475801f7fc7689f2b7', '\xa17b8f57278eec6f91f5e5c9be34d56665209c426fbd91d67468074ede86f4d8'),
	(912453909853790209, 1795382764683084, 'dossier.issue', 'dossier', 912453909757321218, 912453909837012992, 912453907127484418, 912453905311338520, '{"account":"912453907127484418","at_us":"1795382764683084","changes":[{"key":"912453909757321218","row":{"code":"2.000815.KQ","document":"0","dossier":"912453909757321218","granted":"1","issued_us":"1795382764683084","number":"01/GXN","receiver":"","returned_us":"0","signed_us":"1795382764675921","signer":"912453907127484418","text":"Đủ điều kiện"},"table":"dossier_result"},{"key":"912453909820235776","row":{"dossier":"912453909757321218","due_us":"1795425300000000","ended_us":"1795382764683084","id":"912453909820235776","office":"912453905311338520","officer":"912453907127484418","outcome":"issued","started_us":"1795382764675921","step":"3"},"table":"dossier_step"},{"key":"912453909853790208","row":{"dossier":"912453909757321218","due_us":"0","ended_us":"0","id":"912453909853790208","office":"912453905311338504","officer":"0","outcome":"","started_us":"1795382764683084","step":"4"},"table":"dossier_step"},{"key":"912453909757321218","row":{"applicant":"912453909757321216","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0005","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"1795382764683084","fee_dong":"12000","filed_us":"1795382764660688","id":"912453909757321218","kept_at_us":"0","kept_us":"0","last_journal":"912453909853790209","office":"912453905311338504","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764660688","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"9","step":"4","submitter":"912453909757321216","supplements":"0","version":"8"},"table":"dossier"}],"id":"912453909853790209","kind":"dossier.issue","note":{"number":"01/GXN"},"office":"912453905311338520","previous":"912453909837012992","subject":"912453909757321218","subject_kind":"dossier"}', '\x5ac5e082c766d30bed5b05bf9a41bc14', '\xa3caabc8d50287506e39b62269c9e1bde2814a1e44b370312a8c5fd268bd72e5'),
	(912453909878956033, 1795382764689999, 'person.added', 'person', 912453909878956032, 0, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764689999","changes":[{"key":"912453909878956032","row":{"address":"","born_on":"","email":"","folded":"nguyen thi hihckmhioh","id":"912453909878956032","kind":"individual","name":"Nguyễn Thị hihckmhioh","number":"048145500014","phone":"0905123456","sex":""},"table":"person"}],"id":"912453909878956033","kind":"person.added","note":{},"office":"912453905311338504","previous":"0","subject":"912453909878956032","subject_kind":"person"}', '\xd6461b5f14c2bd63cc340f5d51aad443', '\x627105a530cd798285006f60c96ef348b3f61ebbfabfaf4ea2ae83b041142c48'),
	(912453909878956038, 1795382764689999, 'dossier.file', 'dossier', 912453909878956034, 0, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764689999","changes":[{"key":"912453909878956035","row":{"dossier":"912453909878956034","due_us":"1795428000000000","ended_us":"0","id":"912453909878956035","office":"912453905311338504","officer":"0","outcome":"","started_us":"1795382764689999","step":"0"},"table":"dossier_step"},{"key":"912453909878956034","row":{"answers":"{\"copies\":\"3\",\"declaration\":\"true\",\"issuer\":\"vietnam\",\"pages\":\"2\",\"paper_name\":\"Bằng tốt nghiệp đại học\",\"requester_name\":\"Nguyễn Thị hihckmhioh\",\"requester_number\":\"048145500014\",\"requester_phone\":\"0905123456\"}","dossier":"912453909878956034"},"table":"dossier_form"},{"key":"912453909878956036","row":{"account":"912453905961459714","added_us":"1795382764689999","hash":"cfa3181c1ee36e8bce5e39f84959f4558ea7ba32c0e4539a8ab3c8ce8c716ec6","id":"912453909878956036","kind":"application/pdf","name":"giấy tờ.pdf","size_bytes":"69"},"table":"document"},{"key":"912453909878956037","row":{"added_us":"1795382764689999","component":"original","copies":"0","document":"912453909878956036","dossier":"912453909878956034","id":"912453909878956037","originals":"0"},"table":"dossier_paper"},{"key":"912453909878956034","row":{"applicant":"912453909878956032","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0006","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764689999","id":"912453909878956034","kept_at_us":"0","kept_us":"0","last_journal":"912453909878956038","office":"912453905311338504","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"0","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"1","step":"0","submitter":"912453909878956032","supplements":"0","version":"1"},"table":"dossier"}],"id":"912453909878956038","kind":"dossier.file","note":{},"office":"912453905311338504","previous":"0","subject":"912453909878956034","subject_kind":"dossier"}', '\xf5efb09856842f11fc778527a5b0c655', '\xe830456b25fa2157301b8f2972e239cfbc560e6df07fcd50ac9a2f61cf7f461d'),
	(912453909878956040, 1795382764689999, 'dossier.receive', 'dossier', 912453909878956034, 912453909878956038, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764689999","changes":[{"key":"912453909878956035","row":{"dossier":"912453909878956034","due_us":"1795428000000000","ended_us":"1795382764689999","id":"912453909878956035","office":"912453905311338504","officer":"912453905961459714","outcome":"finished","started_us":"1795382764689999","step":"0"},"table":"dossier_step"},{"key":"912453909878956039","row":{"dossier":"912453909878956034","due_us":"1795417200000000","ended_us":"0","id":"912453909878956039","office":"912453905311338516","officer":"0","outcome":"","started_us":"1795382764689999","step":"1"},"table":"dossier_step"},{"key":"912453909878956034","row":{"applicant":"912453909878956032","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0006","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764689999","id":"912453909878956034","kept_at_us":"0","kept_us":"0","last_journal":"912453909878956040","office":"912453905311338516","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764689999","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"2","step":"1","submitter":"912453909878956032","supplements":"0","version":"2"},"table":"dossier"}],"id":"912453909878956040","kind":"dossier.receive","note":{},"office":"912453905311338504","previous":"912453909878956038","subject":"912453909878956034","subject_kind":"dossier"}', '\xbfe0444e0ab46ee58c8046fd5609c34c', '\xf2b059dbb9c0f3d21f14e4aeaf184069d552cf36b7ce71bc1729fa3689ac1682'),
	(912453909958647809, 1795382764708762, 'dossier.ask_supplement', 'dossier', 912453909929287682, 912453909929287684, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764708762","changes":[{"key":"912453909958647808","row":{"account":"912453905961459714","dossier":"912453909929287682","from_us":"1795382764708762","id":"912453909958647808","items":"Bản chính để đối chiếu","kind":"supplement","reason":"Thiếu bản chính","until_us":"0"},"table":"dossier_pause"},{"key":"912453909929287682","row":{"applicant":"912453909929287680","assist_agency":"0","breached_us":"0","case_code":"new","channel":"1","closed_us":"0","code":"H17.21-261123-0007","competent_agency":"912453905311338514","due_us":"253370764800000000","ended_us":"0","fee_dong":"0","filed_us":"1795382764701492","id":"912453909929287682","kept_at_us":"0","kept_us":"0","last_journal":"912453909958647809","office":"912453905311338504","officer":"0","paid_dong":"0","paused":"1","pauses":"1","procedure":"912453905122590720","provisional":"0","received_us":"0","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"5","step":"0","submitter":"912453909929287680","supplements":"1","version":"2"},"table":"dossier"}],"id":"912453909958647809","kind":"dossier.ask_supplement","note":{"items":"Bản chính để đối chiếu","reason":"Thiếu bản chính"},"office":"912453905311338504","previous":"912453909929287684","subject":"912453909929287682","subject_kind":"dossier"}', '\xc148ff0c028649cb9be73c77ca86e8c1', '\x78a8f52d58d14b073764dfce94f17e6938153a1098ac07e04991e65122c3052b');
INSERT INTO public.journal VALUES
	(912453909992202240, 1795382764716290, 'dossier.stop', 'dossier', 912453909975425026, 912453909975425030, 912453906502529026, 912453905311338516, '{"account":"912453906502529026","at_us":"1795382764716290","changes":[{"key":"912453909975425029","row":{"dossier":"912453909975425026","due_us":"1795417200000000","ended_us":"1795382764716290","id":"912453909975425029","office":"912453905311338516","officer":"912453906502529026","outcome":"stopped","started_us":"1795382764712054","step":"1"},"table":"dossier_step"},{"key":"912453909975425026","row":{"applicant":"912453909975425024","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"1795382764716290","code":"H17.21-261123-0008","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"1795382764716290","fee_dong":"12000","filed_us":"1795382764712054","id":"912453909975425026","kept_at_us":"0","kept_us":"0","last_journal":"912453909992202240","office":"912453905311338516","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764712054","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"8","step":"1","submitter":"912453909975425024","supplements":"0","version":"3"},"table":"dossier"}],"id":"912453909992202240","kind":"dossier.stop","note":{"reason":"Người nộp đã có bản sao"},"office":"912453905311338516","previous":"912453909975425030","subject":"912453909975425026","subject_kind":"dossier"}', '\xc99ae878d5cea7000c04a79473118cfd', '\x716aa7415d9bfe76dd3681a15b201a91a9a8a6b092c62bd49d65a471274fe97c'),
	(912453909929287681, 1795382764701492, 'person.added', 'person', 912453909929287680, 0, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764701492","changes":[{"key":"912453909929287680","row":{"address":"12 Lê Lợi","born_on":"1945-09-02","email":"","folded":"nguyen thi mfplgefilo","id":"912453909929287680","kind":"individual","name":"Nguyễn Thị mfplgefilo","number":"048145500015","phone":"0905123456","sex":""},"table":"person"}],"id":"912453909929287681","kind":"person.added","note":{},"office":"912453905311338504","previous":"0","subject":"912453909929287680","subject_kind":"person"}', '\xbf8f9bcde91d0f0501cf14cf994fcfb7', '\xafcf14913a0eef021b54fff4229d45138ddf81ecdaeeb7bcde216bcd192503f7'),
	(912453909929287684, 1795382764701492, 'dossier.file', 'dossier', 912453909929287682, 0, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764701492","changes":[{"key":"912453909929287683","row":{"dossier":"912453909929287682","due_us":"1795428000000000","ended_us":"0","id":"912453909929287683","office":"912453905311338504","officer":"0","outcome":"","started_us":"1795382764701492","step":"0"},"table":"dossier_step"},{"key":"912453909929287682","row":{"answers":"{\"birth_day\":\"1945-09-02\",\"declaration\":\"true\",\"other_pension\":\"no\",\"pay_by\":\"cash\",\"person_address\":\"12 Lê Lợi\",\"person_name\":\"Nguyễn Thị mfplgefilo\",\"person_number\":\"048145500015\",\"person_phone\":\"0905123456\",\"request\":\"new\",\"submitter_role\":\"self\"}","dossier":"912453909929287682"},"table":"dossier_form"},{"key":"912453909929287682","row":{"applicant":"912453909929287680","assist_agency":"0","breached_us":"0","case_code":"new","channel":"1","closed_us":"0","code":"H17.21-261123-0007","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"0","filed_us":"1795382764701492","id":"912453909929287682","kept_at_us":"0","kept_us":"0","last_journal":"912453909929287684","office":"912453905311338504","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905122590720","provisional":"0","received_us":"0","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"1","step":"0","submitter":"912453909929287680","supplements":"0","version":"1"},"table":"dossier"}],"id":"912453909929287684","kind":"dossier.file","note":{},"office":"912453905311338504","previous":"0","subject":"912453909929287682","subject_kind":"dossier"}', '\x20a3fa02a0e2be51549cecbb45bde923', '\x992f4f73166a53e814ce18f0001ad789a43b504f927c2fce6b891cf2eb682cd6'),
	(912453909975425025, 1795382764712054, 'person.added', 'person', 912453909975425024, 0, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764712054","changes":[{"key":"912453909975425024","row":{"address":"","born_on":"","email":"","folded":"nguyen thi gfpaihaapk","id":"912453909975425024","kind":"individual","name":"Nguyễn Thị gfpaihaapk","number":"048145500016","phone":"0905123456","sex":""},"table":"person"}],"id":"912453909975425025","kind":"person.added","note":{},"office":"912453905311338504","previous":"0","subject":"912453909975425024","subject_kind":"person"}', '\x708b998893e9f82a87cf6ac1d93e973d', '\xcb0587997326874722fe66e511ada1ce8dee4d493a34c38512db000aa6f37313'),
	(912453909975425028, 1795382764712054, 'dossier.file', 'dossier', 912453909975425026, 0, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764712054","changes":[{"key":"912453909975425027","row":{"dossier":"912453909975425026","due_us":"1795428000000000","ended_us":"0","id":"912453909975425027","office":"912453905311338504","officer":"0","outcome":"","started_us":"1795382764712054","step":"0"},"table":"dossier_step"},{"key":"912453909975425026","row":{"answers":"{\"copies\":\"3\",\"declaration\":\"true\",\"issuer\":\"vietnam\",\"pages\":\"2\",\"paper_name\":\"Bằng tốt nghiệp đại học\",\"requester_name\":\"Nguyễn Thị gfpaihaapk\",\"requester_number\":\"048145500016\",\"requester_phone\":\"0905123456\"}","dossier":"912453909975425026"},"table":"dossier_form"},{"key":"912453909975425026","row":{"applicant":"912453909975425024","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0008","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764712054","id":"912453909975425026","kept_at_us":"0","kept_us":"0","last_journal":"912453909975425028","office":"912453905311338504","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"0","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"1","step":"0","submitter":"912453909975425024","supplements":"0","version":"1"},"table":"dossier"}],"id":"912453909975425028","kind":"dossier.file","note":{},"office":"912453905311338504","previous":"0","subject":"912453909975425026","subject_kind":"dossier"}', '\x8b265066c9fdbe9b8af7304c431036ce', '\x334f578f66d1ff65de5016d3c803b10d2ab895b3d846139ed8d2b497ee69cae3'),
	(912453909975425030, 1795382764712054, 'dossier.receive', 'dossier', 912453909975425026, 912453909975425028, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764712054","changes":[{"key":"912453909975425027","row":{"dossier":"912453909975425026","due_us":"1795428000000000","ended_us":"1795382764712054","id":"912453909975425027","office":"912453905311338504","officer":"912453905961459714","outcome":"finished","started_us":"1795382764712054","step":"0"},"table":"dossier_step"},{"key":"912453909975425029","row":{"dossier":"912453909975425026","due_us":"1795417200000000","ended_us":"0","id":"912453909975425029","office":"912453905311338516","officer":"0","outcome":"","started_us":"1795382764712054","step":"1"},"table":"dossier_step"},{"key":"912453909975425026","row":{"applicant":"912453909975425024","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0008","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764712054","id":"912453909975425026","kept_at_us":"0","kept_us":"0","last_journal":"912453909975425030","office":"912453905311338516","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764712054","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"2","step":"1","submitter":"912453909975425024","supplements":"0","version":"2"},"table":"dossier"}],"id":"912453909975425030","kind":"dossier.receive","note":{},"office":"912453905311338504","previous":"912453909975425028","subject":"912453909975425026","subject_kind":"dossier"}', '\x3e4dd383a582702ee99921b1e2d87bbe', '\x7bc84285c7851fe39d03e10ac70ca7d2aeb87270725ef4a3c74ef330e72e75e9'),
	(912453910004785153, 1795382764719197, 'person.added', 'person', 912453910004785152, 0, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764719197","changes":[{"key":"912453910004785152","row":{"address":"","born_on":"","email":"","folded":"nguyen thi djfjepbdee","id":"912453910004785152","kind":"individual","name":"Nguyễn Thị djfjepbdee","number":"048145500017","phone":"0905123456","sex":""},"table":"person"}],"id":"912453910004785153","kind":"person.added","note":{},"office":"912453905311338504","previous":"0","subject":"912453910004785152","subject_kind":"person"}', '\xe21effa97ee68755f0e6ea53131b4472', '\xff98cdb479a52af2833404e27d0f4df7f6a7904cb550d9ffb173efd3b230cac8'),
	(912453910021562368, 1795382764723353, 'read', 'person', 912453910004785152, 0, 912453906502529026, 912453905311338516, '{"account":"912453906502529026","at_us":"1795382764723353","changes":[],"id":"912453910021562368","kind":"read","note":{"read":[{"dossier":"912453910004785154","person":"912453910004785152","purpose":"dossier"}]},"office":"912453905311338516","previous":"0","subject":"912453910004785152","subject_kind":"person"}', '\x8246daa58b41f5f812818b334ee6064d', '\x3e77faf379edc18043b047508cba0d36df2636b4c70754e2035c38cbff376863'),
	(912453909937676288, 1795382764703039, 'read', 'person', 912453909929287680, 0, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764703039","changes":[],"id":"912453909937676288","kind":"read","note":{"read":[{"dossier":"912453909929287682","person":"912453909929287680","purpose":"dossier"}]},"office":"912453905311338504","previous":"0","subject":"912453909929287680","subject_kind":"person"}', '\xe8cd77c5c6e903bee18e0ef058488e00', '\x254f3717f25f8c4b49577fae4a0c2be4282defc1046f3087941d940f35da6479'),
	(912453909979619328, 1795382764713664, 'read', 'person', 912453909975425024, 0, 912453906502529026, 912453905311338516, '{"account":"912453906502529026","at_us":"1795382764713664","changes":[],"id":"912453909979619328","kind":"read","note":{"read":[{"dossier":"912453909975425026","person":"912453909975425024","purpose":"dossier"}]},"office":"912453905311338516","previous":"0","subject":"912453909975425024","subject_kind":"person"}', '\x5f34d4234da5cca1c0fa4f59080685ba', '\xb0ab14f36ec9d2219d4218f2e1f046734ff61e72e18c6460ae1669f31f8580a9'),
	(912453910008979456, 1795382764720789, 'read', 'person', 912453910004785152, 0, 912453906502529026, 912453905311338516, '{"account":"912453906502529026","at_us":"1795382764720789","changes":[],"id":"912453910008979456","kind":"read","note":{"read":[{"dossier":"912453910004785154","person":"912453910004785152","purpose":"dossier"}]},"office":"912453905311338516","previous":"0","subject":"912453910004785152","subject_kind":"person"}', '\x78b448c1b394b40bc225ba81febb0f9e', '\x3aa9ed575d9ce00e7d5f39e6f673e3774895bf4f5357b99bc49dded467e64d53'),
	(912453910029950977, 1795382764725874, 'dossier.finish', 'dossier', 912453910004785154, 912453910017368064, 912453906502529026, 912453905311338516, '{"account":"912453906502529026","at_us":"1795382764725874","changes":[{"key":"912453910004785157","row":{"dossier":"912453910004785154","due_us":"1795417200000000","ended_us":"1795382764725874","id":"912453910004785157","office":"912453905311338516","officer":"912453906502529026","outcome":"finished","started_us":"1795382764719197","step":"1"},"table":"dossier_step"},{"key":"912453910029950976","row":{"dossier":"912453910004785154","due_us":"1795422600000000","ended_us":"0","id":"912453910029950976","office":"912453905311338520","officer":"0","outcome":"","started_us":"1795382764725874","step":"2"},"table":"dossier_step"},{"key":"912453910004785154","row":{"applicant":"912453910004785152","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0009","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764719197","id":"912453910004785154","kept_at_us":"0","kept_us":"0","last_journal":"912453910029950977","office":"912453905311338520","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764719197","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"4","step":"2","submitter":"912453910004785152","supplements":"0","version":"4"},"table":"dossier"}],"id":"912453910029950977","kind":"dossier.finish","note":{},"office":"912453905311338516","previous":"912453910017368064","subject":"912453910004785154","subject_kind":"dossier"}', '\x6d41c9ee2455b8d293e60bcace5b98d6', '\x0b88735f1c5e1d7036e597a8e08c0cdfaa3e305f1cfca64cd7dc95c1a8cd66a9'),
	(912453910076088320, 1795382764736942, 'read', 'person', 912453910004785152, 0, 912453907127484418, 912453905311338520, '{"account":"912453907127484418","at_us":"1795382764736942","changes":[],"id":"912453910076088320","kind":"read","note":{"read":[{"dossier":"912453910004785154","person":"912453910004785152","purpose":"dossier"}]},"office":"912453905311338520","previous":"0","subject":"912453910004785152","subject_kind":"person"}', '\x08ec00bd00b161a013836112861fe524', '\x63444d15e44ebbc1fa5c78494b91395f73b0a774e380e9307716fc932f04885d'),
	(912453910004785156, 1795382764719197, 'dossier.file', 'dossier', 912453910004785154, 0, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764719197","changes":[{"key":"912453910004785155","row":{"dossier":"912453910004785154","due_us":"1795428000000000","ended_us":"0","id":"912453910004785155","office":"912453905311338504","officer":"0","outcome":"","started_us":"1795382764719197","step":"0"},"table":"dossier_step"},{"key":"912453910004785154","row":{"answers":"{\"copies\":\"3\",\"declaration\":\"true\",\"issuer\":\"vietnam\",\"pages\":\"2\",\"paper_name\":\"Bằng tốt nghiệp đại học\",\"requester_name\":\"Nguyễn Thị djfjepbdee\",\"requester_number\":\"048145500017\",\"requester_phone\":\"0905123456\"}","dossier":"912453910004785154"},"table":"dossier_form"},{"key":"912453910004785154","row":{"applicant":"912453910004785152","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0009","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764719197","id":"912453910004785154","kept_at_us":"0","kept_us":"0","last_journal":"912453910004785156","office":"912453905311338504","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"0","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"1","step":"0","submitter":"912453910004785152","supplements":"0","version":"1"},"table":"dossier"}],"id":"912453910004785156","kind":"dossier.file","note":{},"office":"912453905311338504","previous":"0","subject":"912453910004785154","subject_kind":"dossier"}', '\x4f71e8801e8d0adbfd15fa19f199c379', '\x5a4d438cf0ff5e737e711f0807ed6e3cd37d8249c15c55db33b542eb4f535008'),
	(912453910004785158, 1795382764719197, 'dossier.receive', 'dossier', 912453910004785154, 912453910004785156, 912453905961459714, 912453905311338504, '{"account":"912453905961459714","at_us":"1795382764719197","changes":[{"key":"912453910004785155","row":{"dossier":"912453910004785154","due_us":"1795428000000000","ended_us":"1795382764719197","id":"912453910004785155","office":"912453905311338504","officer":"912453905961459714","outcome":"finished","started_us":"1795382764719197","step":"0"},"table":"dossier_step"},{"key":"912453910004785157","row":{"dossier":"912453910004785154","due_us":"1795417200000000","ended_us":"0","id":"912453910004785157","office":"912453905311338516","officer":"0","outcome":"","started_us":"1795382764719197","step":"1"},"table":"dossier_step"},{"key":"912453910004785154","row":{"applicant":"912453910004785152","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0009","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764719197","id":"912453910004785154","kept_at_us":"0","kept_us":"0","last_journal":"912453910004785158","office":"912453905311338516","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764719197","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"2","step":"1","submitter":"912453910004785152","supplements":"0","version":"2"},"table":"dossier"}],"id":"912453910004785158","kind":"dossier.receive","note":{},"office":"912453905311338504","previous":"912453910004785156","subject":"912453910004785154","subject_kind":"dossier"}', '\x34d499abae0f974eab1bca3e1ebee9c7', '\xc9a90ab00a873162085e04b52c0c3748a6443ce6854a2fe2a89ddb56cc30c532'),
	(912453910025756672, 1795382764724947, 'read', 'person', 912453910004785152, 0, 912453906502529026, 912453905311338516, '{"account":"912453906502529026","at_us":"1795382764724947","changes":[],"id":"912453910025756672","kind":"read","note":{"read":[{"dossier":"912453910004785154","person":"912453910004785152","purpose":"dossier"}]},"office":"912453905311338516","previous":"0","subject":"912453910004785152","subject_kind":"person"}', '\xfab4cc5175e18c6e8aee1a26bc54a714', '\x26dfc5d36147d63bca06b763fb611624f027b586afb6eb7199536bbfea3ff8dc'),
	(912453910071894016, 1795382764735187, 'read', 'person', 912453910004785152, 0, 912453907127484418, 912453905311338520, '{"account":"912453907127484418","at_us":"1795382764735187","changes":[],"id":"912453910071894016","kind":"read","note":{"read":[{"dossier":"912453910004785154","person":"912453910004785152","purpose":"dossier"}]},"office":"912453905311338520","previous":"0","subject":"912453910004785152","subject_kind":"person"}', '\x7326f9e1ee472b5a62627ebb98d053cf', '\x6c005515b36532333c7b6870f8e21b90a6e294577c6c16849138b26ae2d22a2d'),
	(912453910067699712, 1795382764734230, 'dossier.take', 'dossier', 912453910004785154, 912453910029950977, 912453907127484418, 912453905311338520, '{"account":"912453907127484418","at_us":"1795382764734230","changes":[{"key":"912453910029950976","row":{"dossier":"912453910004785154","due_us":"1795422600000000","ended_us":"0","id":"912453910029950976","office":"912453905311338520","officer":"912453907127484418","outcome":"","started_us":"1795382764725874","step":"2"},"table":"dossier_step"},{"key":"912453910004785154","row":{"applicant":"912453910004785152","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0009","competent_agency":"912453905311338514","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382764719197","id":"912453910004785154","kept_at_us":"0","kept_us":"0","last_journal":"912453910067699712","office":"912453905311338520","officer":"912453907127484418","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453905139367936","provisional":"0","received_us":"1795382764719197","reception_agency":"912453905311338502","reception_office":"912453905311338504","result_by":"counter","state":"4","step":"2","submitter":"912453910004785152","supplements":"0","version":"5"},"table":"dossier"}],"id":"912453910067699712","kind":"dossier.take","note":{},"office":"912453905311338520","previous":"912453910029950977","subject":"912453910004785154","subject_kind":"dossier"}', '\xe56aa2002efc43a80f5f10dc92a3952b', '\xa315eed9a3a2a966da6f3b2328a075d16cf296f34447dd3de4d5ced9b8f91ce3');


--
-- Data for Name: journal_pending; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_pending VALUES
	(912453909673435136),
	(912453909686018048),
	(912453909690212352),
	(912453909698600960),
	(912453909702795265),
	(912453909715378176),
	(912453909723766784),
	(912453909727961088),
	(912453909736349696),
	(912453909740544001),
	(912453909757321217),
	(912453909757321220),
	(912453909757321222),
	(912453909765709824),
	(912453909774098432),
	(912453909778292736),
	(912453909786681344),
	(912453909790875649),
	(912453909799264256),
	(912453909807652864),
	(912453909811847168),
	(912453909816041472),
	(912453909820235777),
	(912453909828624384),
	(912453909837012992),
	(912453909841207296),
	(912453909845401600),
	(912453909853790209),
	(912453909857984512),
	(912453909862178816),
	(912453909866373120),
	(912453909878956033),
	(912453909878956038),
	(912453909878956040),
	(912453909929287681),
	(912453909929287684),
	(912453909937676288),
	(912453909950259200),
	(912453909958647809),
	(912453909975425025),
	(912453909975425028),
	(912453909975425030),
	(912453909979619328),
	(912453909988007936),
	(912453909992202240),
	(912453910004785153),
	(912453910004785156),
	(912453910004785158),
	(912453910008979456),
	(912453910017368064),
	(912453910021562368),
	(912453910025756672),
	(912453910029950977),
	(912453910059311104),
	(912453910067699712),
	(912453910071894016),
	(912453910076088320),
	(912453910088671233);


--
-- Data for Name: journal_position; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_position VALUES
	(1, 912453905097424896),
	(2, 912453905122590721),
	(3, 912453905139367937),
	(4, 912453905311338497),
	(5, 912453905311338499),
	(6, 912453905311338501),
	(7, 912453905311338503),
	(8, 912453905311338505),
	(9, 912453905311338507),
	(10, 912453905311338509),
	(11, 912453905311338511),
	(12, 912453905311338513),
	(13, 912453905311338515),
	(14, 912453905311338517),
	(15, 912453905311338519),
	(16, 912453905311338521),
	(17, 912453905311338523),
	(18, 912453905961459713),
	(19, 912453905961459715),
	(20, 912453905961459717),
	(21, 912453906502529025),
	(22, 912453906502529027),
	(23, 912453906502529029),
	(24, 912453907127484417),
	(25, 912453907127484419),
	(26, 912453907127484421),
	(27, 912453907127484423),
	(28, 912453907127484425),
	(29, 912453907702108161),
	(30, 912453907702108163),
	(31, 912453907702108165),
	(32, 912453908029267969),
	(33, 912453908540973057),
	(34, 912453908943626241),
	(35, 912453909425971201),
	(36, 912453909425971204),
	(37, 912453909425971206),
	(38, 912453909488885761),
	(39, 912453909488885764),
	(40, 912453909488885766),
	(41, 912453909514051584),
	(42, 912453909526634496),
	(43, 912453909547606017),
	(44, 912453909547606020),
	(45, 912453909547606022),
	(46, 912453909555994624),
	(47, 912453909568577536),
	(48, 912453909576966144),
	(49, 912453909589549056),
	(50, 912453909593743361),
	(51, 912453909602131968),
	(52, 912453909610520576),
	(53, 912453909627297793),
	(54, 912453909627297796),
	(55, 912453909627297798),
	(56, 912453909635686400),
	(57, 912453909644075008),
	(58, 912453909652463616),
	(59, 912453909660852224),
	(60, 912453909665046529);


--
-- Data for Name: journal_read; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_read VALUES
	(912453909488885760, 912453909488885762, 912453909514051584, 912453906502529026),
	(912453909547606016, 912453909547606018, 912453909555994624, 912453906502529026),
	(912453909547606016, 912453909547606018, 912453909576966144, 912453906502529026),
	(912453909547606016, 912453909547606018, 912453909589549056, 912453906502529026),
	(912453909547606016, 912453909547606018, 912453909602131968, 912453907127484418),
	(912453909627297792, 912453909627297794, 912453909635686400, 912453906502529026),
	(912453909627297792, 912453909627297794, 912453909652463616, 912453906502529026),
	(912453909627297792, 912453909627297794, 912453909660852224, 912453906502529026),
	(912453909627297792, 912453909627297794, 912453909673435136, 912453907127484418),
	(912453909627297792, 912453909627297794, 912453909690212352, 912453907127484418),
	(912453909627297792, 912453909627297794, 912453909698600960, 912453907127484418),
	(912453909627297792, 912453909627297794, 912453909715378176, 912453907127484418),
	(912453909627297792, 912453909627297794, 912453909727961088, 912453907127484418),
	(912453909627297792, 912453909627297794, 912453909736349696, 912453907127484418),
	(912453909757321216, 912453909757321218, 912453909765709824, 912453906502529026),
	(912453909757321216, 912453909757321218, 912453909778292736, 912453906502529026),
	(912453909757321216, 912453909757321218, 912453909786681344, 912453906502529026),
	(912453909757321216, 912453909757321218, 912453909799264256, 912453907127484418),
	(912453909757321216, 912453909757321218, 912453909811847168, 912453907127484418),
	(912453909757321216, 912453909757321218, 912453909816041472, 912453907127484418),
	(912453909757321216, 912453909757321218, 912453909828624384, 912453907127484418),
	(912453909757321216, 912453909757321218, 912453909841207296, 912453907127484418),
	(912453909757321216, 912453909757321218, 912453909845401600, 912453907127484418),
	(912453909757321216, 912453909757321218, 912453909857984512, 912453905961459714),
	(912453909757321216, 912453909757321218, 912453909862178816, 912453905961459714),
	(912453909929287680, 912453909929287682, 912453909937676288, 912453905961459714),
	(912453909929287680, 912453909929287682, 912453909950259200, 912453905961459714),
	(912453909975425024, 912453909975425026, 912453909979619328, 912453906502529026),
	(912453909975425024, 912453909975425026, 912453909988007936, 912453906502529026),
	(912453910004785152, 912453910004785154, 912453910008979456, 912453906502529026),
	(912453910004785152, 912453910004785154, 912453910021562368, 912453906502529026),
	(912453910004785152, 912453910004785154, 912453910025756672, 912453906502529026),
	(912453910004785152, 912453910004785154, 912453910059311104, 912453907127484418),
	(912453910004785152, 912453910004785154, 912453910071894016, 912453907127484418),
	(912453910004785152, 912453910004785154, 912453910076088320, 912453907127484418);


--
-- Data for Name: office; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.office VALUES
	(912453905311338504, 912453905311338502, 'reception', '', 'Quầy số 1', '2025-07-01', '9999-12-31', 0),
	(912453905311338506, 912453905311338502, 'reception', '', 'Quầy số 2', '2025-07-01', '9999-12-31', 0),
	(912453905311338508, 912453905311338502, 'reception', '', 'Quầy số 3', '2025-07-01', '9999-12-31', 0),
	(912453905311338510, 912453905311338502, 'board', '', 'Ban Giám đốc', '2025-07-01', '9999-12-31', 0),
	(912453905311338512, 912453905311338502, 'technical', '', 'Tổ Kỹ thuật', '2025-07-01', '9999-12-31', 0),
	(912453905311338516, 912453905311338514, 'section', '', 'Phòng Văn hóa - Xã hội', '2025-07-01', '9999-12-31', 0),
	(912453905311338518, 912453905311338514, 'section', 'construction', 'Phòng Kinh tế, Hạ tầng và Đô thị', '2025-07-01', '9999-12-31', 0),
	(912453905311338520, 912453905311338514, 'leadership', '', 'Lãnh đạo Ủy ban nhân dân', '2025-07-01', '9999-12-31', 0),
	(912453905311338522, 912453905311338514, 'clerk', '', 'Văn thư', '2025-07-01', '9999-12-31', 0);


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person VALUES
	(912453905961459712, 'individual', '', 'Trần Văn Quyết', 'tran van quyet', '', '', '', '', ''),
	(912453906502529024, 'individual', '', 'Lê Thu Hà', 'le thu ha', '', '', '', '', ''),
	(912453907127484416, 'individual', '', 'Phạm Minh Đức', 'pham minh duc', '', '', '', '', ''),
	(912453907702108160, 'individual', '', 'Vũ Quốc Khánh', 'vu quoc khanh', '', '', '', '', ''),
	(912453909425971200, 'individual', '048145500009', 'Nguyễn Thị obpdanlehn', 'nguyen thi obpdanlehn', '', '', '0905123456', '', ''),
	(912453909488885760, 'individual', '048145500010', 'Nguyễn Thị lkfmpnpoea', 'nguyen thi lkfmpnpoea', '', '', '0905123456', '', ''),
	(912453909547606016, 'individual', '048145500011', 'Nguyễn Thị henjopbhjh', 'nguyen thi henjopbhjh', '', '', '0905123456', '', ''),
	(912453909627297792, 'individual', '048145500012', 'Nguyễn Thị ncpidealgl', 'nguyen thi ncpidealgl', '', '', '0905123456', '', ''),
	(912453909757321216, 'individual', '048145500013', 'Nguyễn Thị hmfllbppnf', 'nguyen thi hmfllbppnf', '', '', '0905123456', '', ''),
	(912453909878956032, 'individual', '048145500014', 'Nguyễn Thị hihckmhioh', 'nguyen thi hihckmhioh', '', '', '0905123456', '', ''),
	(912453909929287680, 'individual', '048145500015', 'Nguyễn Thị mfplgefilo', 'nguyen thi mfplgefilo', '1945-09-02', '', '0905123456', '', '12 Lê Lợi'),
	(912453909975425024, 'individual', '048145500016', 'Nguyễn Thị gfpaihaapk', 'nguyen thi gfpaihaapk', '', '', '0905123456', '', ''),
	(912453910004785152, 'individual', '048145500017', 'Nguyễn Thị djfjepbdee', 'nguyen thi djfjepbdee', '', '', '0905123456', '', '');


--
-- Data for Name: post; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.post VALUES
	(912453905961459716, 912453905961459714, 912453905311338504, 'receive', '', '2026-11-23', '9999-12-31'),
	(912453906502529028, 912453906502529026, 912453905311338516, 'process', '', '2026-11-23', '9999-12-31'),
	(912453907127484420, 912453907127484418, 912453905311338520, 'process', '', '2026-11-23', '9999-12-31'),
	(912453907127484422, 912453907127484418, 912453905311338520, 'approve', '', '2026-11-23', '9999-12-31'),
	(912453907127484424, 912453907127484418, 912453905311338520, 'issue', '', '2026-11-23', '9999-12-31'),
	(912453907702108164, 912453907702108162, 912453905311338512, 'admin', '', '2026-11-23', '9999-12-31');


--
-- Data for Name: procedure; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.procedure VALUES
	('1.014027', 912453905122590720),
	('2.000815', 912453905139367936);


--
-- Data for Name: procedure_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.procedure_version VALUES
	(912453905122590720, '1.014027', '2025-07-01', '9999-12-31', '1211ffe150cb7316dab1349b761fb85cffa0022d8b82c31d08330f4fa147e41f', '# Social pension. Official texts from the national catalogue of procedures; cleaned of layout faults
# only.
code: "1.014027"
decision: 2180/QĐ-BYT
name:
  vi: Thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội
  en: Social pension, its change and its end
short_name: {vi: "Trợ cấp hưu trí xã hội", en: Social pension}
level: commune
type: law_detailed
field:
  code: social_protection
  vi: Bảo trợ xã hội
  en: Social protection
valid_from: "2025-07-01"
audience: [citizen]
authority: Chủ tịch Ủy ban nhân dân cấp xã
sequence: |-
  - Bước 1: Người đề nghị trợ cấp hưu trí xã hội có văn bản đề nghị hưởng trợ cấp hưu trí xã hội, đề nghị nhận trợ cấp hưu trí xã hội tại nơi cư trú mới, đề nghị thay đổi thông tin người đang hưởng trợ cấp hưu trí xã hội theo Mẫu số 01 ban hành kèm theo Nghị định số 176/2025/NĐ-CP ngày 30/6/2025 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm xã hội về trợ cấp hưu trí xã hội (sau đây gọi tắt là Nghị định số 176/2025/NĐ-CP) gửi Ủy ban nhân dân xã, phường, đặc khu trực thuộc tỉnh, thành phố nơi cư trú (sau đây gọi chung là Ủy ban nhân dân cấp xã).
  - Bước 2: Trong thời hạn 10 ngày làm việc, kể từ ngày nhận được văn bản đề nghị hưởng trợ cấp hưu trí xã hội, Chủ tịch Ủy ban nhân dân cấp xã tổ chức xem xét, thực hiện xác thực và chuẩn hoá thông tin liên quan của người đề nghị trợ cấp hưu trí xã hội với cơ sở dữ liệu quốc gia về dân cư, quyết định và thực hiện chi trả trợ cấp hưu trí xã hội cho người đề nghị theo quy định pháp luật. Thời gian hưởng chế độ trợ cấp hưu trí xã hội hằng tháng tính từ tháng Chủ tịch Ủy ban nhân dân cấp xã ký quyết định;
  Trường hợp người đề nghị không đủ điều kiện hưởng trợ cấp hưu trí xã hội thì Chủ tịch Ủy ban nhân dân cấp xã trả lời bằng văn bản, nêu rõ lý do.
  + Trường hợp đối tượng đang hưởng trợ cấp hưu trí xã hội thay đổi nơi cư trú đề nghị được nhận chế độ trợ cấp hưu trí xã hội ở nơi cư trú mới (theo Mẫu số 01 ban hành kèm theo Nghị định này), Chủ tịch Ủy ban nhân dân cấp xã nơi cư trú cũ quyết định thôi chi trả trợ cấp hưu trí xã hội tại địa bàn và có văn bản gửi kèm theo giấy tờ có liên quan của người đề nghị đến Chủ tịch Ủy ban nhân dân cấp xã nơi cư trú mới của người đề nghị.
  Chủ tịch Ủy ban nhân dân cấp xã nơi cư trú mới căn cứ giấy tờ liên quan của người đề nghị, xem xét quyết định tiếp tục trợ cấp hưu trí xã hội và thực hiện chi trả trợ cấp hưu trí xã hội từ tháng thôi chi trả tại nơi cư trú cũ.
  + Trường hợp đối tượng đang hưởng trợ cấp hưu trí xã hội bị chết hoặc không còn đủ điều kiện hưởng trợ cấp hưu trí xã hội theo quy định tại Điều 2 Nghị định số 176/2025/NĐ-CP, Chủ tịch Ủy ban nhân dân cấp xã quyết định thôi hưởng trợ cấp hưu trí xã hội. Thời gian thôi hưởng trợ cấp hưu trí xã hội từ tháng sau liền kề tháng đối tượng chết hoặc không đủ điều kiện hưởng trợ cấp hưu trí xã hội.
conditions: |-
  - Công dân Việt Nam được hưởng trợ cấp hưu trí xã hội khi có đủ các điều kiện sau đây:
  + Từ đủ 75 tuổi trở lên;
  + Không hưởng lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng; hoặc đang hưởng lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng thấp hơn mức trợ cấp hưu trí quy định tại Nghị định số 176/2025/NĐ-CP;
  + Có văn bản đề nghị hưởng trợ cấp hưu trí xã hội.
  - Công dân Việt Nam từ đủ 70 tuổi đến dưới 75 tuổi thuộc hộ nghèo, hộ cận nghèo theo quy định của Chính phủ; không hưởng lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng; hoặc đang hưởng lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng thấp hơn mức trợ cấp hưu trí quy định tại Nghị định số 176/2025/NĐ-CP; có văn bản đề nghị hưởng trợ cấp hưu trí xã hội.
keywords: [hưu trí xã hội, trợ cấp, người cao tuổi, 75 tuổi, bảo trợ xã hội]
non_boundary: province
online: full
post: yes
channels: [direct, online, post]
legal_basis:
  - number: 176/2025/NĐ-CP
    title: "Nghị định quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm xã hội về trợ cấp hưu trí xã hội"
    date: "2025-06-30"
  - number: 41/2024/QH15
    title: "Luật Bảo hiểm xã hội"
  - number: 42/2025/NĐ-CP
    title: "Nghị định số 42/2025/NĐ-CP của Chính phủ: Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Y tế"

parameters:
  - name: pension_age
    label: {vi: Tuổi được hưởng, en: Pension age}
    value: "75"
    source: Nghị định 176/2025/NĐ-CP, Điều 2 (trước 01/7/2025 là 80)
  - name: pension_age_poor
    label: {vi: "Tuổi được hưởng của hộ nghèo, hộ cận nghèo", en: Pension age in poor and near-poor households}
    value: "70"
    source: Nghị định 176/2025/NĐ-CP, Điều 2
  - name: pension_amount
    label: {vi: Mức trợ cấp hằng tháng (đồng), en: Monthly amount (đồng)}
    value: "500000"
    source: Nghị định 176/2025/NĐ-CP, Điều 3

form:
  - name: request_page
    title: {vi: Đề nghị, en: The request}
    fields:
      - name: request
        label: {vi: Nội dung đề nghị, en: What is asked for}
        kind: choice
        required: yes
        options:
          - {value: new, label: {vi: Hưởng trợ cấp hưu trí xã hội, en: A social pension}}
          - {value: move, label: {vi: Nhận trợ cấp tại nơi cư trú mới, en: Payment at a new place of residence}}
          - {value: change, label: {vi: Thay đổi thông tin người đang hưởng, en: A change of the recipient''s data}}
          - {value: end, label: {vi: Thôi hưởng trợ cấp, en: The end of the pension}}
      - name: submitter_role
        label: {vi: Người nộp hồ sơ là, en: Who files}
        kind: choice
        required: yes
        options:
          - {value: self, label: {vi: Người đề nghị, en: The person concerned}}
          - {value: relative, label: {vi: "Người thân, người giám hộ", en: A relative or guardian}}
          - {value: authorised, label: {vi: Người được ủy quyền, en: An authorised person}}
      - name: submitter_name
        label: {vi: "Họ, chữ đệm, tên người nộp hồ sơ", en: Full name of who files}
        kind: text
        required: yes
        show_when: submitter_role != ''self''
        max: 100
        personal: yes
        subject: submitter.name
  - name: person
    title: {vi: Người đề nghị trợ cấp, en: The person concerned}
    fields:
      - name: person_name
        label: {vi: "Họ, chữ đệm, tên", en: Full name}
        kind: text
        required: yes
        max: 100
        autocomplete: name
        personal: yes
        subject: applicant.name
      - name: person_number
        label: {vi: Số định danh cá nhân, en: Personal number}
        hint: {vi: 12 chữ số trên thẻ căn cước, en: The 12 digits on the identity card}
        kind: personal_number
        required: yes
        personal: yes
        subject: applicant.number
      - name: birth_day
        label: {vi: "Ngày, tháng, năm sinh", en: Day of birth}
        hint: {vi: "Ví dụ 27/3/1950", en: "For example 27/3/1950"}
        kind: day
        required: yes
        autocomplete: bday
        personal: yes
        subject: applicant.born_on
      - name: person_address
        label: {vi: Nơi thường trú, en: Permanent residence}
        kind: text
        required: yes
        max: 300
        autocomplete: street-address
        personal: yes
        subject: applicant.address
      - name: person_phone
        label: {vi: Số điện thoại, en: Telephone}
        kind: phone
        required: no
        autocomplete: tel
        personal: yes
        subject: applicant.phone
      - name: former_address
        label: {vi: Nơi cư trú cũ đang nhận trợ cấp, en: Former residence where the pension is paid}
        kind: text
        required: yes
        show_when: request == ''move''
        max: 300
        personal: yes
  - name: means
    title: {vi: Điều kiện hưởng, en: Entitlement}
    show_when: request == ''new''
    fields:
      - name: household
        label: {vi: Hộ gia đình, en: Household}
        hint: {vi: Từ 70 đến dưới 75 tuổi chỉ được hưởng khi thuộc hộ nghèo hoặc hộ cận nghèo, en: "From 70 to under 75 only poor and near-poor households"}
        kind: choice
        required: yes
        show_when: years(birth_day, today) < pension_age
        options:
          - {value: poor, label: {vi: Hộ nghèo, en: Poor}}
          - {value: near_poor, label: {vi: Hộ cận nghèo, en: Near-poor}}
          - {value: neither, label: {vi: Không thuộc hai diện trên, en: Neither}}
      - name: other_pension
        label: {vi: Có hưởng lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng?, en: Is another pension or monthly social insurance benefit paid?}
        kind: choice
        required: yes
        personal: yes
        options:
          - {value: "no", label: {vi: Không, en: "No"}}
          - {value: lower, label: {vi: "Có, thấp hơn mức trợ cấp hưu trí xã hội", en: "Yes, a lower one"}}
          - {value: higher, label: {vi: "Có, bằng hoặc cao hơn", en: "Yes, as high or higher"}}
      - name: other_pension_amount
        label: {vi: Mức đang hưởng hằng tháng (đồng), en: Monthly amount (đồng)}
        kind: money
        required: yes
        show_when: other_pension == ''lower''
        max: 100000000
        personal: yes
  - name: change_page
    title: {vi: Nội dung thay đổi, en: The change}
    show_when: in(request, ''change'', ''end'')
    fields:
      - name: change_text
        label: {vi: Nội dung và lý do, en: What changes and why}
        kind: lines
        required: yes
        max: 2000
        personal: yes
      - name: change_day
        label: {vi: Kể từ ngày, en: From the day}
        kind: day
        required: yes
  - name: payment
    title: {vi: Hình thức nhận trợ cấp, en: How it is paid}
    fields:
      - name: pay_by
        label: {vi: Nhận trợ cấp bằng, en: Paid by}
        kind: choice
        required: yes
        show_when: request != ''end''
        options:
          - {value: bank, label: {vi: Chuyển khoản, en: Bank transfer}}
          - {value: cash, label: {vi: Tiền mặt, en: Cash}}
      - name: bank_account
        label: {vi: "Số tài khoản, ngân hàng", en: "Account number, bank"}
        kind: text
        required: yes
        show_when: pay_by == ''bank''
        max: 100
        personal: yes
      - name: declaration
        label: {vi: Tôi cam đoan những nội dung khai trên đây là đúng sự thật, en: I declare that what I entered is true}
        kind: flag
        required: yes

cases:
  - code: move
    name: {vi: Nhận trợ cấp tại nơi cư trú mới, en: Payment at a new place of residence}
    when: request == ''move''
  - code: change
    name: {vi: Điều chỉnh thông tin, en: Change of data}
    when: request == ''change''
  - code: end
    name: {vi: Thôi hưởng, en: End of the pension}
    when: request == ''end''
  - code: new
    name: {vi: Đề nghị hưởng mới, en: New pension}

limits:
  - amount: "10"
    unit: working_days
    text: 10 (mười) ngày làm việc kể từ ngày nhận được văn bản đề nghị hưởng trợ cấp hưu trí xã hội.
    source: Nghị định 176/2025/NĐ-CP; Quyết định 2180/QĐ-BYT

fees:
  - code: none
    name: {vi: Không thu phí, en: No fee}
    amount: "0"
    text: Không có thông tin
    source: Quyết định 2180/QĐ-BYT

components:
  - code: request_form
    name: {vi: Văn bản đề nghị theo Mẫu số 01, en: Request on form 01}
    text: Văn bản đề nghị hưởng trợ cấp hưu trí xã hội, đề nghị nhận trợ cấp hưu trí xã hội tại nơi cư trú mới, đề nghị thay đổi thông tin người đang hưởng trợ cấp hưu trí xã hội theo Mẫu số 01 ban hành kèm theo Nghị định số 176/2025/NĐ-CP
    channels: [direct, post]
    kind: submit
    originals: 1
    copies: 0
    digitise: yes
  - code: authority_letter
    name: {vi: Văn bản ủy quyền, en: Letter of authority}
    text: Văn bản ủy quyền theo quy định của pháp luật
    when: submitter_role == ''authorised''
    kind: submit
    originals: 1
    copies: 0
    digitise: yes
  - code: identity_paper
    name: {vi: Giấy tờ tùy thân, en: Identity paper}
    text: Thông tin được xác thực và chuẩn hoá với cơ sở dữ liệu quốc gia về dân cư
    kind: show
    originals: 1
    copies: 0
    optional: yes
    digitise: no
    replaced_by:
      database: Cơ sở dữ liệu quốc gia về dân cư
      source: Nghị định 176/2025/NĐ-CP

steps:
  - code: receive
    name: {vi: Tiếp nhận hồ sơ, en: Receive}
    role: receive
    office: reception
    share: 50
    outcomes: [forward, supplement, refuse]
  - code: verify
    name: {vi: "Xác thực thông tin, xem xét điều kiện", en: "Check the data, weigh the entitlement"}
    role: process
    office: competent
    share: 650
    outcomes: [forward, back, supplement, refuse]
  - code: sign
    name: {vi: Chủ tịch Ủy ban nhân dân cấp xã ký quyết định, en: The commune''s chair signs the decision}
    role: approve
    office: competent
    share: 200
    outcomes: [approve, back, reject]
  - code: issue
    name: {vi: "Vào sổ, đóng dấu, phát hành", en: "Register, seal, issue"}
    role: issue
    office: competent
    share: 50
    outcomes: [forward, back]
  - code: return
    name: {vi: Trả kết quả, en: Return the result}
    role: return
    office: reception
    share: 50
    outcomes: [return]

results:
  - code: 1.014027.KQ1
    name: {vi: Quyết định trợ cấp hưu trí xã hội, en: Decision to grant}
    template: |
      QUYẾT ĐỊNH
      Về việc trợ cấp hưu trí xã hội
      Số: {number}
      Ông/Bà: {person_name}, sinh ngày {birth_day}
      Nơi cư trú: {person_address}
      {place}, ngày {day}
      {agency}
      {signer}
    delivery: [counter, post, online]
  - code: 1.014027.KQ2
    name: {vi: Quyết định điều chỉnh trợ cấp hưu trí xã hội, en: Decision to change}
    template: |
      QUYẾT ĐỊNH
      Về việc điều chỉnh trợ cấp hưu trí xã hội
      Số: {number}
      Ông/Bà: {person_name}, sinh ngày {birth_day}
      Nội dung: {change_text}
      {place}, ngày {day}
      {agency}
      {signer}
    delivery: [counter, post, online]
  - code: 1.014027.KQ3
    name: {vi: Quyết định thôi hưởng trợ cấp hưu trí xã hội, en: Decision to end}
    template: |
      QUYẾT ĐỊNH
      Về việc thôi hưởng trợ cấp hưu trí xã hội
      Số: {number}
      Ông/Bà: {person_name}, sinh ngày {birth_day}
      Lý do: {change_text}
      {place}, ngày {day}
      {agency}
      {signer}
    delivery: [counter, post, online]
', '2180/QĐ-BYT', 'Thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội', 'thuc hien dieu chinh thoi huong tro cap huu tri xa hoi', 'thuc hien dieu chinh thoi huong tro cap huu tri xa hoi social pension its change and its end huu tri xa hoi tro cap nguoi cao tuoi 75 tuoi bao tro xa hoi', 'social_protection', 0, 1795382763555163),
	(912453905139367936, '2.000815', '2025-11-01', '9999-12-31', '79ccf6a51174524e65c00a373faffbb90a76a809cad29b6f1debc788958b4533', '# Certified copies. Official texts from the national catalogue of procedures; cleaned of layout
# faults only. The offices abroad of the catalogue''s second fee row are not served by this pack.
code: "2.000815"
decision: 3152/QĐ-BTP
name:
  vi: |-
    Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận
  en: >-
    Certifying copies from originals issued by Vietnamese authorities, by foreign authorities, or
    by both together
short_name: {vi: "Chứng thực bản sao từ bản chính", en: Certified copy}
level: commune
type: not_assigned
field:
  code: certification
  vi: Chứng thực
  en: Certification
valid_from: "2025-11-01"
audience: [citizen, overseas, organisation]
agency: Cơ quan đại diện có thẩm quyền, Tổ chức hành nghề công chứng
authority: Ủy ban nhân dân cấp xã
sequence: |-
  + Người yêu cầu chứng thực phải xuất trình bản chính giấy tờ, văn bản làm cơ sở để chứng thực bản sao và bản sao cần chứng thực.
  + Trường hợp người yêu cầu chứng thực chỉ xuất trình bản chính thì cơ quan, tổ chức tiến hành chụp từ bản chính để thực hiện chứng thực, trừ trường hợp cơ quan, tổ chức không có phương tiện để chụp.
  + Người thực hiện chứng thực kiểm tra bản chính, đối chiếu với bản sao, nếu nội dung bản sao đúng với bản chính, bản chính giấy tờ, văn bản không thuộc các trường hợp bản chính giấy tờ, văn bản không được dùng làm cơ sở để chứng thực bản sao thì thực hiện chứng thực như sau:
  * Ghi đầy đủ lời chứng chứng thực bản sao từ bản chính theo mẫu quy định;
  * Ký, ghi rõ họ tên, đóng dấu của cơ quan, tổ chức thực hiện chứng thực và ghi vào sổ chứng thực.
  Đối với bản sao có từ 02 (hai) trang trở lên thì ghi lời chứng vào trang cuối, nếu bản sao có từ 02 (hai) tờ trở lên thì phải đóng dấu giáp lai.
  Mỗi bản sao được chứng thực từ một bản chính giấy tờ, văn bản hoặc nhiều bản sao được chứng thực từ một bản chính giấy tờ, văn bản trong cùng một thời điểm được ghi một số chứng thực.
  + Người yêu cầu chứng thực nhận kết quả tại nơi nộp hồ sơ.
  + Người thực hiện chứng thực không yêu cầu người yêu cầu chứng thực nộp, xuất trình bản chính hoặc bản sao các giấy tờ, tài liệu đã được tích hợp trên VNeID khi người yêu cầu chứng thực đã xuất trình thông tin tương ứng từ VNeID.
  + Trường hợp người yêu cầu chứng thực đề nghị và người thực hiện chứng thực có thể khai thác thông tin, giấy tờ từ Cơ sở dữ liệu quốc gia về dân cư hoặc các cơ sở dữ liệu khác theo quy định của pháp luật thì người thực hiện chứng thực có trách nhiệm thực hiện việc khai thác thông tin, giấy tờ từ các cơ sở dữ liệu này, không yêu cầu người yêu cầu chứng thực xuất trình bản chính, bản sao từ sổ gốc hoặc bản sao có chứng thực đối với các thông tin, giấy tờ đã được khai thác.
  + Người yêu cầu chứng thực bản sao phải chịu trách nhiệm về nội dung, tính hợp lệ, hợp pháp của bản chính giấy tờ, văn bản dùng làm cơ sở để chứng thực bản sao. Người yêu cầu chứng thực có trách nhiệm xác định các loại giấy tờ, văn bản cần chứng thực bản sao từ bản chính theo quy định của pháp luật và không được yêu cầu chứng thực bản sao từ bản chính giấy tờ, văn bản quy định tại Điều 22 của Nghị định số 23/2015/NĐ-CP.
  + Người thực hiện chứng thực chịu trách nhiệm về tính chính xác của bản sao so với bản chính. Trường hợp người thực hiện chứng thực nhận thấy pháp luật không quy định về việc phải sử dụng giấy tờ, văn bản chứng thực bản sao từ bản chính thì hướng dẫn cho người yêu cầu chứng thực về việc này.
conditions: |-
  Bản chính giấy tờ, văn bản cần chứng thực.

  Bản chính giấy tờ, văn bản không được dùng làm cơ sở để chứng thực bản sao:

  + Bản chính bị tẩy xóa, sửa chữa, thêm, bớt nội dung không hợp lệ.

  + Bản chính bị hư hỏng, cũ nát, không xác định được nội dung.

  + Bản chính đóng dấu mật của cơ quan, tổ chức có thẩm quyền hoặc không đóng dấu mật nhưng ghi rõ không được sao chụp.

  + Bản chính có nội dung trái pháp luật, đạo đức xã hội; tuyên truyền, kích động chiến tranh, chống chế độ xã hội chủ nghĩa Việt Nam; xuyên tạc lịch sử của dân tộc Việt Nam; xúc phạm danh dự, nhân phẩm, uy tín của cá nhân, tổ chức; vi phạm quyền công dân.

  + Bản chính do cơ quan, tổ chức có thẩm quyền của nước ngoài cấp, công chứng hoặc chứng nhận chưa được hợp pháp hóa lãnh sự theo quy định tại Khoản 1 Điều 20 Nghị định số 23/2015/NĐ-CP, trừ hộ chiếu, thẻ căn cước, thẻ thường trú, thẻ cư trú, giấy phép lái xe, bằng tốt nghiệp, chứng chỉ và bảng điểm kèm theo bằng tốt nghiệp, chứng chỉ.

  + Giấy tờ, văn bản do cá nhân tự lập nhưng không có xác nhận và đóng dấu của cơ quan, tổ chức có thẩm quyền.
keywords: [chứng thực, bản sao, sao y bản chính, bản chính, công chứng]
non_boundary: province
online: none
post: no
channels: [direct]
legal_basis:
  - number: 01/2020/TT-BTP
    title: "Thông tư 01/2020/TT-BTP"
  - number: 226/2016/TT-BTC
    title: "Thông tư 226/2016/TT-BTC"
  - number: 23/2015/NĐ-CP
    title: "Về cấp bản sao từ sổ gốc, chứng thực bản sao từ bản chính, chứng thực chữ ký và chứng thực hợp đồng, giao dịch"
  - number: 257/2016/TT-BTC
    title: "Thông tư quy định mức thu, chế độ thu, nộp, quản lý, sử dụng phí công chứng; phí chứng thực bản sao từ bản chính, chứng thực chữ ký trong giấy tờ, văn bản; phí thẩm định tiêu chuẩn, điều kiện hành nghề công chứng; phí thẩm định điều kiện hoạt động Văn phòng công chứng; lệ phí cấp thẻ công chứng viên"
  - number: 264/2016/TT-BTC
    title: "Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực ngoại giao áp dụng tại các Cơ quan đại diện Việt Nam ở nước ngoài"
  - number: 280/2025/NĐ-CP
    title: "Nghị định số 280/2025/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 23/2015/NĐ-CP về cấp bản sao từ sổ gốc, chứng thực bản sao từ bản chính, chứng thực chữ ký và chứng thực hợp đồng, giao dịch, được sửa đổi, bổ sung bởi Nghị định số 07/2025/NĐ-CP"

parameters:
  - name: first_page
    label: {vi: "Phí mỗi trang, trang 1 và 2", en: "Fee a page, pages 1 and 2"}
    value: "2000"
    source: Thông tư 226/2016/TT-BTC, Điều 4
  - name: later_page
    label: {vi: Phí mỗi trang từ trang thứ 3, en: Fee a page from the third on}
    value: "1000"
    source: Thông tư 226/2016/TT-BTC, Điều 4
  - name: copy_most
    label: {vi: Mức thu tối đa mỗi bản, en: Most for one copy}
    value: "200000"
    source: Thông tư 226/2016/TT-BTC, Điều 4

form:
  - name: requester
    title: {vi: Người yêu cầu chứng thực, en: Who asks for the certification}
    fields:
      - name: requester_name
        label: {vi: "Họ, chữ đệm, tên", en: Full name}
        kind: text
        required: yes
        max: 100
        autocomplete: name
        personal: yes
        subject: applicant.name
      - name: requester_number
        label: {vi: Số định danh cá nhân, en: Personal number}
        hint: {vi: 12 chữ số trên thẻ căn cước, en: The 12 digits on the identity card}
        kind: personal_number
        required: yes
        personal: yes
        subject: applicant.number
      - name: requester_phone
        label: {vi: Số điện thoại, en: Telephone}
        kind: phone
        required: no
        autocomplete: tel
        personal: yes
        subject: applicant.phone
  - name: original
    title: {vi: Bản chính, en: The original}
    fields:
      - name: paper_name
        label: {vi: "Tên giấy tờ, văn bản", en: Name of the paper}
        hint: {vi: "Ví dụ: Bằng tốt nghiệp đại học", en: "For example: university degree"}
        kind: text
        required: yes
        max: 300
      - name: issuer
        label: {vi: Cơ quan cấp, en: Issued by}
        kind: choice
        required: yes
        options:
          - {value: vietnam, label: {vi: "Cơ quan, tổ chức của Việt Nam", en: A Vietnamese authority}}
          - {value: foreign, label: {vi: "Cơ quan, tổ chức của nước ngoài", en: A foreign authority}}
          - {value: joint, label: {vi: "Cơ quan, tổ chức của Việt Nam liên kết với nước ngoài", en: Both together}}
      - name: legalised
        label: {vi: Giấy tờ nước ngoài đã được hợp pháp hóa lãnh sự hoặc được miễn, en: The foreign paper is legalised or exempt from it}
        kind: flag
        required: yes
        show_when: issuer == ''foreign''
      - name: pages
        label: {vi: Số trang của bản chính, en: Pages of the original}
        hint: {vi: Trang là căn cứ để thu phí được tính theo trang của bản chính, en: The fee is counted by the pages of the original}
        kind: number
        required: yes
        min: 1
        max: 5000
  - name: copies_wanted
    title: {vi: Bản sao, en: The copies}
    fields:
      - name: copies
        label: {vi: Số bản sao cần chứng thực, en: Copies to be certified}
        kind: number
        required: yes
        min: 1
        max: 500
      - name: extended
        label: {vi: "Nhiều loại bản chính, nhiều trang hoặc nội dung phức tạp, không thể trả trong ngày", en: "Too many papers or pages, or too intricate, to be done within the day"}
        hint: {vi: Người tiếp nhận đánh dấu sau khi xem bản chính, en: Ticked by the receiving officer who has seen the originals}
        kind: flag
        required: no
      - name: declaration
        label: {vi: "Tôi chịu trách nhiệm về nội dung, tính hợp lệ, hợp pháp của bản chính", en: I answer for the content and lawfulness of the original}
        kind: flag
        required: yes

cases:
  - code: extended
    name: {vi: Kéo dài thời hạn, en: Longer time}
    when: extended
  - code: ordinary
    name: {vi: Chứng thực trong ngày, en: Certified within the day}

limits:
  - cases: [ordinary]
    unit: same_day
    text: Trong ngày cơ quan, tổ chức tiếp nhận yêu cầu hoặc trong ngày làm việc tiếp theo, nếu tiếp nhận yêu cầu sau 15 giờ.
    cutoff: "15:00"
    after_cutoff: result_next_day
    source: Nghị định 23/2015/NĐ-CP, Điều 7
  - cases: [extended]
    amount: "2"
    unit: working_days
    text: Được kéo dài thêm không quá 02 ngày làm việc hoặc có thể dài hơn theo thỏa thuận bằng văn bản với người yêu cầu chứng thực.
    note: Phiếu hẹn phải ghi rõ thời gian (giờ, ngày) trả kết quả.
    source: Nghị định 23/2015/NĐ-CP, Điều 21

fees:
  - code: certification
    name: {vi: Phí chứng thực bản sao từ bản chính, en: Certification fee}
    amount: copies * min(copy_most, if(pages <= 2, pages * first_page, 2 * first_page + (pages - 2) * later_page))
    text: |-
      2000 VNĐ (/trang)
      Mô tả: Tại Ủy ban nhân dân cấp xã, Tổ chức hành nghề công chứng: 2.000 đồng/trang; từ trang thứ 3 trở lên thu 1.000 đồng/trang, tối đa thu không quá 200.000 đồng/bản. Trang là căn cứ để thu phí được tính theo trang của bản chính;
      10 VNĐ (/bản)
      Mô tả: Tại cơ quan đại diện: 10 USD/bản.
    source: Thông tư 226/2016/TT-BTC, Điều 4

components:
  - code: original
    group: Giấy tờ phải xuất trình
    name: {vi: Bản chính giấy tờ, en: The original}
    text: Bản chính giấy tờ, văn bản làm cơ sở để chứng thực bản sao
    kind: show
    originals: 1
    copies: 0
    digitise: no
    replaced_by:
      database: Ứng dụng định danh quốc gia (VNeID)
      source: Người thực hiện chứng thực không yêu cầu người yêu cầu chứng thực nộp, xuất trình bản chính hoặc bản sao các giấy tờ, tài liệu đã được tích hợp trên VNeID khi người yêu cầu chứng thực đã xuất trình thông tin tương ứng từ VNeID.
  - code: copy
    group: Giấy tờ phải nộp
    name: {vi: Bản sao cần chứng thực, en: The copy to be certified}
    text: Bản sao cần chứng thực. Trường hợp người yêu cầu chứng thực chỉ xuất trình bản chính thì cơ quan, tổ chức tiến hành chụp từ bản chính để thực hiện chứng thực, trừ trường hợp cơ quan, tổ chức không có phương tiện để chụp.
    kind: submit
    originals: 0
    copies: 1
    optional: yes
    digitise: no

steps:
  - code: receive
    name: {vi: "Tiếp nhận, kiểm tra bản chính", en: "Receive, look at the original"}
    role: receive
    office: reception
    share: 100
    outcomes: [forward, supplement, refuse]
  - code: compare
    name: {vi: "Đối chiếu, ghi lời chứng", en: "Compare, write the certification"}
    role: process
    office: competent
    share: 500
    outcomes: [forward, back, refuse]
  - code: sign
    name: {vi: Ký chứng thực, en: Sign the certification}
    role: approve
    office: competent
    share: 200
    outcomes: [approve, back, reject]
  - code: issue
    name: {vi: "Đóng dấu, vào sổ chứng thực", en: "Seal, register"}
    role: issue
    office: competent
    share: 100
    outcomes: [forward, back]
  - code: return
    name: {vi: "Thu phí, trả kết quả", en: "Collect the fee, return the result"}
    role: return
    office: reception
    share: 100
    outcomes: [return]

results:
  - code: 2.000815.KQ
    name: {vi: Bản sao được chứng thực từ bản chính, en: Certified copy}
    template: |
      CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH
      Giấy tờ: {paper_name}
      Số chứng thực: {number}
      {place}, ngày {day}
      {agency}
      {signer}
    delivery: [counter]
', '3152/QĐ-BTP', 'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận', 'chung thuc ban sao tu ban chinh giay to van ban do co quan to chuc co tham quyen cua viet nam co quan to chuc co tham quyen cua nuoc ngoai co quan to chuc co tham quyen cua viet nam lien ket voi co quan to chuc co tham quyen cua nuoc ngoai cap hoac chung nhan', 'chung thuc ban sao tu ban chinh giay to van ban do co quan to chuc co tham quyen cua viet nam co quan to chuc co tham quyen cua nuoc ngoai co quan to chuc co tham quyen cua viet nam lien ket voi co quan to chuc co tham quyen cua nuoc ngoai cap hoac chung nhan certifying copies from originals issued by vietnamese authorities by foreign authorities or by both together chung thuc ban sao sao y ban chinh ban chinh cong chung', 'certification', 0, 1795382763559502);


--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	(912453908029267968, '228cf943a60f6ac6bf45f9a3eec4d088020387aad43c59f963e0c98b6b275879', 912453905961459714, 912453905311338504, '3dc74d1bbdfd72be149413f3a87b11d82d8cafec3a541691ae03b6dd2e012c71', 1795382764248272, 1795418764248272),
	(912453908540973056, '89ad606c6dc05ce169653bd49fadcd9526ff6dd088db741a882a3937b51033cc', 912453906502529026, 912453905311338516, '2da42356755f9e0219d5cd303c30ce09836cb3096b6dff3a4cb91580f6845999', 1795382764370233, 1795418764370233),
	(912453908943626240, 'c87d0a94a4bfb2cda51a9144823677d9a3327bf5e7e3a941a39a555cea0cf9a4', 912453907127484418, 912453905311338520, '33cadbf514474e0438be56f9099579cbaba70f9a252a2b933dae0733b9debc3b', 1795382764466872, 1795418764466872);


--
-- Data for Name: work_attempt; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: work_lease; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.work_lease VALUES
	('node.1', 'vm:13127:958eeaa8a75cb4c9', 1, 1795382793593894),
	('node.2', 'vm:13136:f1b9c0c8e363c266', 1, 1795382793658523),
	('node.3', 'vm:13145:7e0f2a9b1a82a843', 1, 1795382793789729),
	('node.4', 'vm:13154:2e8270a64205d8f5', 1, 1795382793931928),
	('node.5', 'vm:13165:40e1d9b02b0580ab', 1, 1795382794071612),
	('node.6', 'vm:13174:2b4ea0312b92fab1', 1, 1795382794225896),
	('session.forget', 'vm:13174', 1, 1795382794236270),
	('procedure.turn', 'vm:13174', 1, 1795382794236831),
	('calendar.warning', 'vm:13174', 1, 1795382794245319),
	('journal.sequencer', 'vm:13174', 1, 1795382794640225),
	('node.7', 'vm:13213:62eabad06bba2b3d', 1, 1795382794774893);


--
-- Data for Name: work_reader; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: work_request; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.work_request VALUES
	('06328d451eb348c2f26fc2ce0dc5e112e6e643ec55b2bd8748dad7482474516b', 1795382764581842, 303, '/dossiers/912453909425971202/receipt'),
	('156ce4536bc96e3d9516724e8d66604a0638ead561e75a69e76f250064fcd910', 1795382764596756, 303, '/dossiers/912453909488885762/receipt'),
	('914d861474d37e1f7dcd6ae2f9719756c04d9af4eea339218f327698dd5304cc', 1795382764605703, 303, '/dossiers/912453909488885762?done=take'),
	('2532eb509b7d1f2c3362c885ebecca99c6f7acf15dbce05c1dbf479a38cf998d', 1795382764610325, 303, '/dossiers/912453909547606018/receipt'),
	('a827de4097aa3cea0c8394670fdf679b303f79a20bb7a63ea4a8271309d96671', 1795382764615015, 303, '/dossiers/912453909547606018?done=take'),
	('b5471ec57b065955f6ee3ad0dd3869e43bc872cb6c83fe1f21ac6ce75dbb9a35', 1795382764621971, 303, '/dossiers/912453909547606018?done=finish'),
	('0ca45a8a16de2b327b22589b3645190163e666c101b55cb6cb2b1c8b33d68ab0', 1795382764625871, 303, '/dossiers/912453909547606018?done=take'),
	('2e40d8c01a87cd818e2f5457dabf2f67d306685474528afa9c4ab9f89e97bc06', 1795382764629696, 303, '/dossiers/912453909627297794/receipt'),
	('812272c83e1d3883dce1e97845713068bb2513d8932a492adafb5ea3bc3a615f', 1795382764633904, 303, '/dossiers/912453909627297794?done=take'),
	('207be60c5feddae485294feed23a136c62e6d96d4ce3042bf1b1f49859844581', 1795382764638722, 303, '/dossiers/912453909627297794?done=finish'),
	('87a5f771ba1c1bc9ff58f5c65f8cdc84aadf3194ec21e54539796370f04fb1af', 1795382764643354, 303, '/dossiers/912453909627297794?done=take'),
	('7db9ac2ec1e913f4c184d49a557122cfb1570dae8a07c3bce972ca3a4dfc3697', 1795382764647816, 303, '/dossiers/912453909627297794?done=approve'),
	('405aa38a52878e7cf4b812a45a54e6ff2ae8b9b1e80c3e16debc37ca1dff3f4b', 1795382764652163, 303, '/dossiers/912453909627297794?done=take'),
	('40c6ff741b4d030dde44acdaba08ba80ee7ade047198cbc4c3b97039c5f644cf', 1795382764656811, 303, '/dossiers/912453909627297794?done=issue'),
	('6afe84dfd290b119bb9098626fd9eb875fc4d13e49a29593acd65ff474925f55', 1795382764660688, 303, '/dossiers/912453909757321218/receipt'),
	('ef5823e80c696baf9e746acc182cfd552f63401617a912e800a4b8aa8fc577df', 1795382764664377, 303, '/dossiers/912453909757321218?done=take'),
	('b8ac06a0f418e5bf7628471bfc936c7d3c1fdc8ee27a19e2075e2271806ff44a', 1795382764668430, 303, '/dossiers/912453909757321218?done=finish'),
	('29833ddbf84bc6f63bbcede30f4a56a6f1d6e386c975657e4cde63df0b92c608', 1795382764672291, 303, '/dossiers/912453909757321218?done=take'),
	('ac78a957b11754881c827824b17dec1e20347ecb764d1177e4150e0e678f1e28', 1795382764675921, 303, '/dossiers/912453909757321218?done=approve'),
	('8f37d6c149b7353366250e8080858823092b4d4b49a9f6181176b12385b98a72', 1795382764679164, 303, '/dossiers/912453909757321218?done=take'),
	('dd2fb073bf7f8570787cb8131491b45b33d12eac4877a98582f46099f1b39775', 1795382764683084, 303, '/dossiers/912453909757321218?done=issue'),
	('7a75d5f987600ec3c60cb12857a8f60e1d9647b59ae4716a5dcfe23d50d01b81', 1795382764686766, 303, '/dossiers/912453909757321218?done=return'),
	('e7bdc4a08d522265eb06207e6023b56e2e6b0863825256c377cd4af0226c4fa6', 1795382764689999, 303, '/dossiers/912453909878956034/receipt'),
	('d3d62bf7f8906bfb4b74308512fdcd9174fab16280dbf1cc7d40b17a560f7b22', 1795382764701492, 303, '/dossiers/912453909929287682'),
	('ae273f6886e8f452394eb48d2edfdd67b4780c6aafa7f6f2268267baf291e584', 1795382764708762, 303, '/dossiers/912453909929287682/supplement-slip'),
	('994e1f8976a10f042b382588e8fa2505c43bf184e1f814112a7820909e8cb88b', 1795382764712054, 303, '/dossiers/912453909975425026/receipt'),
	('eb461cafbd019234e6e334e193817c19fe973ea9994f7691ac25dde6ddd28e3f', 1795382764716290, 303, '/dossiers/912453909975425026?done=stop'),
	('12a73896f272b32605d6e6ffa65b05d279d2576d51b4e12f4ec85b508c371d3e', 1795382764719197, 303, '/dossiers/912453910004785154/receipt'),
	('a08f6b6bc317034ab29fffb1c1c4f2f8c3fae349f2410abba615348e3af97c39', 1795382764722411, 303, '/dossiers/912453910004785154?done=take'),
	('faba62b7d5e84126b482a53919d62a7be85d8587516a6c412f1bfad7ee5f9167', 1795382764725874, 303, '/dossiers/912453910004785154?done=finish'),
	('eed1d69afed074de126ec67b447c720b83ee288828f9f171f5ef867eb4822220', 1795382764734230, 303, '/dossiers/912453910004785154?done=take'),
	('c403d5ae6831473d668173b7e5e30b8c6674560ca16235086ae0ca851e7c036c', 1795382764739639, 303, '/dossiers/912453910004785154?done=reject');


--
-- Name: account account_login_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_login_key UNIQUE (login);


--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);


--
-- Name: agency agency_code_valid_from_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agency
    ADD CONSTRAINT agency_code_valid_from_key UNIQUE (code, valid_from);


--
-- Name: agency agency_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agency
    ADD CONSTRAINT agency_pkey PRIMARY KEY (id);


--
-- Name: area area_code_valid_from_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.area
    ADD CONSTRAINT area_code_valid_from_key UNIQUE (code, valid_from);


--
-- Name: area area_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.area
    ADD CONSTRAINT area_pkey PRIMARY KEY (id);


--
-- Name: calendar_file calendar_file_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calendar_file
    ADD CONSTRAINT calendar_file_pkey PRIMARY KEY (name);


--
-- Name: calendar_state calendar_state_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calendar_state
    ADD CONSTRAINT calendar_state_pkey PRIMARY KEY (id);


--
-- Name: db_migration db_migration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.db_migration
    ADD CONSTRAINT db_migration_pkey PRIMARY KEY (name);


--
-- Name: document document_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_pkey PRIMARY KEY (id);


--
-- Name: dossier dossier_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier
    ADD CONSTRAINT dossier_code_key UNIQUE (code);


--
-- Name: dossier_form dossier_form_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_form
    ADD CONSTRAINT dossier_form_pkey PRIMARY KEY (dossier);


--
-- Name: dossier_paper dossier_paper_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_paper
    ADD CONSTRAINT dossier_paper_pkey PRIMARY KEY (id);


--
-- Name: dossier_pause dossier_pause_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_pause
    ADD CONSTRAINT dossier_pause_pkey PRIMARY KEY (id);


--
-- Name: dossier dossier_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier
    ADD CONSTRAINT dossier_pkey PRIMARY KEY (id);


--
-- Name: dossier_result dossier_result_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_result
    ADD CONSTRAINT dossier_result_pkey PRIMARY KEY (dossier);


--
-- Name: dossier_serial dossier_serial_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_serial
    ADD CONSTRAINT dossier_serial_pkey PRIMARY KEY (agency, day);


--
-- Name: dossier_step dossier_step_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_step
    ADD CONSTRAINT dossier_step_pkey PRIMARY KEY (id);


--
-- Name: dossier_token dossier_token_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_token
    ADD CONSTRAINT dossier_token_pkey PRIMARY KEY (agency, token, dossier);


--
-- Name: draft_paper draft_paper_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft_paper
    ADD CONSTRAINT draft_paper_pkey PRIMARY KEY (id);


--
-- Name: draft draft_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft
    ADD CONSTRAINT draft_pkey PRIMARY KEY (id);


--
-- Name: journal_pending journal_pending_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_pending
    ADD CONSTRAINT journal_pending_pkey PRIMARY KEY (id);


--
-- Name: journal journal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT journal_pkey PRIMARY KEY (id);


--
-- Name: journal_position journal_position_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_position
    ADD CONSTRAINT journal_position_pkey PRIMARY KEY ("position");


--
-- Name: journal_read journal_read_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_read
    ADD CONSTRAINT journal_read_pkey PRIMARY KEY (person, dossier, id);


--
-- Name: office office_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.office
    ADD CONSTRAINT office_pkey PRIMARY KEY (id);


--
-- Name: person person_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);


--
-- Name: post post_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post
    ADD CONSTRAINT post_pkey PRIMARY KEY (id);


--
-- Name: procedure procedure_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procedure
    ADD CONSTRAINT procedure_pkey PRIMARY KEY (code);


--
-- Name: procedure_version procedure_version_code_digest_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procedure_version
    ADD CONSTRAINT procedure_version_code_digest_key UNIQUE (code, digest);


--
-- Name: procedure_version procedure_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procedure_version
    ADD CONSTRAINT procedure_version_pkey PRIMARY KEY (id);


--
-- Name: session session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (id);


--
-- Name: session session_token_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_token_key UNIQUE (token);


--
-- Name: work_attempt work_attempt_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.work_attempt
    ADD CONSTRAINT work_attempt_pkey PRIMARY KEY (scope, subject);


--
-- Name: work_lease work_lease_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.work_lease
    ADD CONSTRAINT work_lease_pkey PRIMARY KEY (name);


--
-- Name: work_reader work_reader_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.work_reader
    ADD CONSTRAINT work_reader_pkey PRIMARY KEY (name);


--
-- Name: work_request work_request_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.work_request
    ADD CONSTRAINT work_request_pkey PRIMARY KEY (key);


--
-- Name: agency_area; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX agency_area ON public.agency USING btree (area);


--
-- Name: document_hash; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX document_hash ON public.document USING btree (hash);


--
-- Name: dossier_applicant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_applicant ON public.dossier USING btree (applicant, id);


--
-- Name: dossier_open_office; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_open_office ON public.dossier USING btree (office, due_us, id) WHERE (ended_us = 0);


--
-- Name: dossier_open_officer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_open_officer ON public.dossier USING btree (officer, due_us, id) WHERE ((ended_us = 0) AND (officer <> 0));


--
-- Name: dossier_paper_dossier; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_paper_dossier ON public.dossier_paper USING btree (dossier, id);


--
-- Name: dossier_pause_dossier; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_pause_dossier ON public.dossier_pause USING btree (dossier, id);


--
-- Name: dossier_step_dossier; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_step_dossier ON public.dossier_step USING btree (dossier, id);


--
-- Name: dossier_submitter; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_submitter ON public.dossier USING btree (submitter, id);


--
-- Name: dossier_to_return; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_to_return ON public.dossier USING btree (reception_office, ended_us, id) WHERE ((ended_us <> 0) AND (closed_us = 0));


--
-- Name: draft_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX draft_account ON public.draft USING btree (account, id);


--
-- Name: draft_paper_draft; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX draft_paper_draft ON public.draft_paper USING btree (draft, id);


--
-- Name: office_agency; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX office_agency ON public.office USING btree (agency);


--
-- Name: person_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX person_number ON public.person USING btree (number) WHERE (number <> ''::text);


--
-- Name: post_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX post_account ON public.post USING btree (account);


--
-- Name: post_office; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX post_office ON public.post USING btree (office);


--
-- Name: procedure_version_field; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX procedure_version_field ON public.procedure_version USING btree (field);


--
-- Name: session_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_account ON public.session USING btree (account);


--
-- Name: session_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_until ON public.session USING btree (until_us);


--
-- Name: work_request_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX work_request_at ON public.work_request USING btree (at_us);


--
-- PostgreSQL database dump complete
--


