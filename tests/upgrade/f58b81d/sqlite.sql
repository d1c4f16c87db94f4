BEGIN TRANSACTION;
CREATE TABLE account (
id INTEGER PRIMARY KEY,
login TEXT NOT NULL UNIQUE,
kind TEXT NOT NULL,
person INTEGER NOT NULL,
password TEXT NOT NULL,
demo INTEGER NOT NULL CHECK (demo IN (0, 1)),
disabled_us INTEGER NOT NULL
) STRICT;
INSERT INTO "account" VALUES(912453901326745602,'tiepnhan','officer',912453901326745600,'$argon2id$v=19$m=65536,t=2,p=1$NNhNNmvb3Bg0jQwpGdt3lw$CRq5tpHN4YnoOHb5p8HFJuo5Q1gcMFyluicjJ9iCA9k',0,0);
INSERT INTO "account" VALUES(912453901804896258,'chuyenvien','officer',912453901804896256,'$argon2id$v=19$m=65536,t=2,p=1$nUbWS4cjj2qUQBi2iWy64g$odojiRBgYdKzzGYIhc0Wq0ggrLe0ZyblwUnESVz9/bc',0,0);
INSERT INTO "account" VALUES(912453902350155778,'lanhdao','officer',912453902350155776,'$argon2id$v=19$m=65536,t=2,p=1$dx2jXFqYywa5v8rRNkPeWQ$Sa6JBGrVwSd27ZEQ12gjZRD5XGl3p75cCxbXjXwfaO4',0,0);
INSERT INTO "account" VALUES(912453902912192514,'quantri','officer',912453902912192512,'$argon2id$v=19$m=65536,t=2,p=1$0nQSNd5BM+sZr7gt/BWDFg$w6FTV3O/2+ileNUkjJuJmEVGytDfjWncwiINuNBHJzI',0,0);
CREATE TABLE agency (
id INTEGER PRIMARY KEY,
code TEXT NOT NULL,
kind TEXT NOT NULL,
name TEXT NOT NULL,
parent INTEGER NOT NULL,
area INTEGER NOT NULL,
valid_from TEXT NOT NULL,
valid_to TEXT NOT NULL,
successor INTEGER NOT NULL,
UNIQUE (code, valid_from)
) STRICT;
INSERT INTO "agency" VALUES(912453900840206340,'H17','province','Ủy ban nhân dân thành phố Đà Nẵng',0,912453900840206336,'2025-07-01','9999-12-31',0);
INSERT INTO "agency" VALUES(912453900840206342,'H17.01','centre','Trung tâm Phục vụ hành chính công thành phố Đà Nẵng',912453900840206340,912453900840206336,'2025-07-01','9999-12-31',0);
INSERT INTO "agency" VALUES(912453900840206354,'H17.21','commune','Ủy ban nhân dân phường Hải Châu',912453900840206340,912453900840206338,'2025-07-01','9999-12-31',0);
CREATE TABLE area (
id INTEGER PRIMARY KEY,
code TEXT NOT NULL,
kind TEXT NOT NULL,
name TEXT NOT NULL,
parent INTEGER NOT NULL,
valid_from TEXT NOT NULL,
valid_to TEXT NOT NULL,
successor INTEGER NOT NULL,
UNIQUE (code, valid_from)
) STRICT;
INSERT INTO "area" VALUES(912453900840206336,'48','province','Thành phố Đà Nẵng',0,'2025-07-01','9999-12-31',0);
INSERT INTO "area" VALUES(912453900840206338,'20242','commune','Phường Hải Châu',912453900840206336,'2025-07-01','9999-12-31',0);
CREATE TABLE calendar_file (
name TEXT PRIMARY KEY,
text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "calendar_file" VALUES('2024-2027.yaml','# Days off and makeup days as announced. What is not in force by statute alone is decided each year by
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
');
INSERT INTO "calendar_file" VALUES('office-hours.yaml','# When points are open. "makeup" is for a rest day worked in exchange for a day off. Hours on weekly rest
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
');
INSERT INTO "calendar_file" VALUES('statutory.yaml','# The days off that the law itself gives. They make the calendar of every year that no file decides.
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
');
INSERT INTO "calendar_file" VALUES('time-rules.yaml','# Limits that belong to no procedure. README.md describes the keys.
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
CREATE TABLE calendar_state (
id INTEGER PRIMARY KEY,
digest TEXT NOT NULL,
imported_us INTEGER NOT NULL
) STRICT;
INSERT INTO "calendar_state" VALUES(1,'fb9a75859b83aceb4ca562b4895e92eb54fcd4e5566d2ceb2d75609ca0e9b056',1795382762508677);
CREATE TABLE db_migration (name TEXT PRIMARY KEY, applied_us INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "db_migration" VALUES('0100-journal',1795382762503565);
INSERT INTO "db_migration" VALUES('0200-work',1795382762503565);
INSERT INTO "db_migration" VALUES('0250-account',1795382762503565);
INSERT INTO "db_migration" VALUES('0260-calendar',1795382762503565);
INSERT INTO "db_migration" VALUES('0280-archive',1795382762503565);
INSERT INTO "db_migration" VALUES('0300-procedure',1795382762503565);
INSERT INTO "db_migration" VALUES('0400-dossier',1795382762503565);
CREATE TABLE document (
id INTEGER PRIMARY KEY,
hash TEXT NOT NULL,
size_bytes INTEGER NOT NULL,
kind TEXT NOT NULL,
name TEXT NOT NULL,
account INTEGER NOT NULL,
added_us INTEGER NOT NULL
) STRICT;
INSERT INTO "document" VALUES(912453904577331204,'cfa3181c1ee36e8bce5e39f84959f4558ea7ba32c0e4539a8ab3c8ce8c716ec6',69,'application/pdf','giấy tờ.pdf',912453901326745602,1795382763425015);
CREATE TABLE dossier (
id INTEGER PRIMARY KEY,
code TEXT NOT NULL UNIQUE,
pin TEXT NOT NULL,
procedure INTEGER NOT NULL,
case_code TEXT NOT NULL,
channel INTEGER NOT NULL,
state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 10),
version INTEGER NOT NULL,
applicant INTEGER NOT NULL,
submitter INTEGER NOT NULL,
assist_agency INTEGER NOT NULL,
reception_agency INTEGER NOT NULL,
reception_office INTEGER NOT NULL,
competent_agency INTEGER NOT NULL,
step INTEGER NOT NULL,
office INTEGER NOT NULL,
officer INTEGER NOT NULL,
filed_us INTEGER NOT NULL,
received_us INTEGER NOT NULL,
due_us INTEGER NOT NULL,
provisional INTEGER NOT NULL CHECK (provisional IN (0, 1)),
breached_us INTEGER NOT NULL,
kept_us INTEGER NOT NULL,
kept_at_us INTEGER NOT NULL,
paused INTEGER NOT NULL CHECK (paused IN (0, 1)),
ended_us INTEGER NOT NULL,
closed_us INTEGER NOT NULL,
supplements INTEGER NOT NULL,
pauses INTEGER NOT NULL,
fee_dong INTEGER NOT NULL,
paid_dong INTEGER NOT NULL,
result_by TEXT NOT NULL,
last_journal INTEGER NOT NULL
) STRICT;
INSERT INTO "dossier" VALUES(912453904300507138,'H17.21-261123-0001','885774',912453900760514560,'ordinary',1,2,2,912453904300507136,912453904300507136,0,912453900840206342,912453900840206344,912453900840206354,1,912453900840206356,0,1795382763359796,1795382763359796,1795428000000000,0,0,0,0,0,0,0,0,0,12000,0,'counter',912453904300507142);
INSERT INTO "dossier" VALUES(912453904321478658,'H17.21-261123-0002','550593',912453900760514560,'ordinary',1,4,3,912453904321478656,912453904321478656,0,912453900840206342,912453900840206344,912453900840206354,1,912453900840206356,912453901804896258,1795382763364312,1795382763364312,1795428000000000,0,0,0,0,0,0,0,0,0,12000,0,'counter',912453904334061568);
INSERT INTO "dossier" VALUES(912453904346644482,'H17.21-261123-0003','852401',912453900760514560,'ordinary',1,4,5,912453904346644480,912453904346644480,0,912453900840206342,912453900840206344,912453900840206354,2,912453900840206360,912453902350155778,1795382763370120,1795382763370120,1795428000000000,0,0,0,0,0,0,0,0,0,12000,0,'counter',912453904380198912);
INSERT INTO "dossier" VALUES(912453904392781826,'H17.21-261123-0004','146771',912453900760514560,'ordinary',1,9,8,912453904392781824,912453904392781824,0,912453900840206342,912453900840206344,912453900840206354,4,912453900840206344,0,1795382763381259,1795382763381259,1795428000000000,0,0,0,0,0,1795382763398621,0,0,0,12000,0,'counter',912453904464084993);
INSERT INTO "dossier" VALUES(912453904476667906,'H17.21-261123-0005','896047',912453900760514560,'ordinary',1,10,9,912453904476667904,912453904476667904,0,912453900840206342,912453900840206344,912453900840206354,4,912453900840206344,0,1795382763401358,1795382763401358,1795428000000000,0,0,0,0,0,1795382763418712,1795382763422149,0,0,12000,0,'counter',912453904564748288);
INSERT INTO "dossier" VALUES(912453904577331202,'H17.21-261123-0006','374151',912453900760514560,'ordinary',1,2,2,912453904577331200,912453904577331200,0,912453900840206342,912453900840206344,912453900840206354,1,912453900840206356,0,1795382763425015,1795382763425015,1795428000000000,0,0,0,0,0,0,0,0,0,12000,0,'counter',912453904577331208);
INSERT INTO "dossier" VALUES(912453904602497026,'H17.21-261123-0007','789297',912453900752125952,'new',1,5,2,912453904602497024,912453904602497024,0,912453900840206342,912453900840206344,912453900840206354,0,912453900840206344,0,1795382763431427,0,253370764800000000,0,0,0,0,1,0,0,1,1,0,0,'counter',912453904619274241);
INSERT INTO "dossier" VALUES(912453904627662850,'H17.21-261123-0008','803638',912453900760514560,'ordinary',1,8,3,912453904627662848,912453904627662848,0,912453900840206342,912453900840206344,912453900840206354,1,912453900840206356,0,1795382763437915,1795382763437915,1795428000000000,0,0,0,0,0,1795382763441587,1795382763441587,0,0,12000,0,'counter',912453904644440064);
INSERT INTO "dossier" VALUES(912453904657022978,'H17.21-261123-0009','759207',912453900760514560,'ordinary',1,4,6,912453904657022976,912453904657022976,0,912453900840206342,912453900840206344,912453900840206354,3,912453900840206360,0,1795382763444296,1795382763444296,1795428000000000,0,0,0,0,0,0,0,0,0,12000,0,'counter',912453904707354625);
CREATE TABLE dossier_form (
dossier INTEGER PRIMARY KEY,
answers TEXT NOT NULL
) STRICT;
INSERT INTO "dossier_form" VALUES(912453904300507138,'{"copies":"3","declaration":"true","issuer":"vietnam","pages":"2","paper_name":"Bằng tốt nghiệp đại học","requester_name":"Nguyễn Thị pnfdbldonb","requester_number":"048145500000","requester_phone":"0905123456"}');
INSERT INTO "dossier_form" VALUES(912453904321478658,'{"copies":"3","declaration":"true","issuer":"vietnam","pages":"2","paper_name":"Bằng tốt nghiệp đại học","requester_name":"Nguyễn Thị dellhfiefp","requester_number":"048145500001","requester_phone":"0905123456"}');
INSERT INTO "dossier_form" VALUES(912453904346644482,'{"copies":"3","declaration":"true","issuer":"vietnam","pages":"2","paper_name":"Bằng tốt nghiệp đại học","requester_name":"Nguyễn Thị dphgiebbnn","requester_number":"048145500002","requester_phone":"0905123456"}');
INSERT INTO "dossier_form" VALUES(912453904392781826,'{"copies":"3","declaration":"true","issuer":"vietnam","pages":"2","paper_name":"Bằng tốt nghiệp đại học","requester_name":"Nguyễn Thị clnfccdone","requester_number":"048145500003","requester_phone":"0905123456"}');
INSERT INTO "dossier_form" VALUES(912453904476667906,'{"copies":"3","declaration":"true","issuer":"vietnam","pages":"2","paper_name":"Bằng tốt nghiệp đại học","requester_name":"Nguyễn Thị cjaekcbbcd","requester_number":"048145500004","requester_phone":"0905123456"}');
INSERT INTO "dossier_form" VALUES(912453904577331202,'{"copies":"3","declaration":"true","issuer":"vietnam","pages":"2","paper_name":"Bằng tốt nghiệp đại học","requester_name":"Nguyễn Thị naganpijdd","requester_number":"048145500005","requester_phone":"0905123456"}');
INSERT INTO "dossier_form" VALUES(912453904602497026,'{"birth_day":"1945-09-02","declaration":"true","other_pension":"no","pay_by":"cash","person_address":"12 Lê Lợi","person_name":"Nguyễn Thị knfacmdeih","person_number":"048145500006","person_phone":"0905123456","request":"new","submitter_role":"self"}');
INSERT INTO "dossier_form" VALUES(912453904627662850,'{"copies":"3","declaration":"true","issuer":"vietnam","pages":"2","paper_name":"Bằng tốt nghiệp đại học","requester_name":"Nguyễn Thị dnbpgbelef","requester_number":"048145500007","requester_phone":"0905123456"}');
INSERT INTO "dossier_form" VALUES(912453904657022978,'{"copies":"3","declaration":"true","issuer":"vietnam","pages":"2","paper_name":"Bằng tốt nghiệp đại học","requester_name":"Nguyễn Thị dnmmkgfeln","requester_number":"048145500008","requester_phone":"0905123456"}');
CREATE TABLE dossier_paper (
id INTEGER PRIMARY KEY,
dossier INTEGER NOT NULL,
component TEXT NOT NULL,
document INTEGER NOT NULL,
originals INTEGER NOT NULL,
copies INTEGER NOT NULL,
added_us INTEGER NOT NULL
) STRICT;
INSERT INTO "dossier_paper" VALUES(912453904577331205,912453904577331202,'original',912453904577331204,0,0,1795382763425015);
CREATE TABLE dossier_pause (
id INTEGER PRIMARY KEY,
dossier INTEGER NOT NULL,
kind TEXT NOT NULL,
from_us INTEGER NOT NULL,
until_us INTEGER NOT NULL,
account INTEGER NOT NULL,
reason TEXT NOT NULL,
items TEXT NOT NULL
) STRICT;
INSERT INTO "dossier_pause" VALUES(912453904619274240,912453904602497026,'supplement',1795382763435109,0,912453901326745602,'Thiếu bản chính','Bản chính để đối chiếu');
CREATE TABLE dossier_result (
dossier INTEGER PRIMARY KEY,
code TEXT NOT NULL,
granted INTEGER NOT NULL CHECK (granted IN (0, 1)),
text TEXT NOT NULL,
signer INTEGER NOT NULL,
signed_us INTEGER NOT NULL,
number TEXT NOT NULL,
issued_us INTEGER NOT NULL,
document INTEGER NOT NULL,
receiver TEXT NOT NULL,
returned_us INTEGER NOT NULL
) STRICT;
INSERT INTO "dossier_result" VALUES(912453904392781826,'2.000815.KQ',1,'Đủ điều kiện',912453902350155778,1795382763392607,'01/GXN',1795382763398621,0,'',0);
INSERT INTO "dossier_result" VALUES(912453904476667906,'2.000815.KQ',1,'Đủ điều kiện',912453902350155778,1795382763412870,'01/GXN',1795382763418712,0,'Nguyễn Văn Nhận',1795382763422149);
INSERT INTO "dossier_result" VALUES(912453904657022978,'2.000815.KQ',0,'Bản chính bị tẩy xóa',912453902350155778,1795382763456505,'',0,0,'',0);
CREATE TABLE dossier_serial (
agency INTEGER NOT NULL,
day TEXT NOT NULL,
last INTEGER NOT NULL,
PRIMARY KEY (agency, day)
) STRICT, WITHOUT ROWID;
INSERT INTO "dossier_serial" VALUES(912453900840206354,'2026-11-23',9);
CREATE TABLE dossier_step (
id INTEGER PRIMARY KEY,
dossier INTEGER NOT NULL,
step INTEGER NOT NULL,
office INTEGER NOT NULL,
officer INTEGER NOT NULL,
started_us INTEGER NOT NULL,
due_us INTEGER NOT NULL,
ended_us INTEGER NOT NULL,
outcome TEXT NOT NULL
) STRICT;
INSERT INTO "dossier_step" VALUES(912453904300507139,912453904300507138,0,912453900840206344,912453901326745602,1795382763359796,1795428000000000,1795382763359796,'finished');
INSERT INTO "dossier_step" VALUES(912453904300507141,912453904300507138,1,912453900840206356,0,1795382763359796,1795417200000000,0,'');
INSERT INTO "dossier_step" VALUES(912453904321478659,912453904321478658,0,912453900840206344,912453901326745602,1795382763364312,1795428000000000,1795382763364312,'finished');
INSERT INTO "dossier_step" VALUES(912453904321478661,912453904321478658,1,912453900840206356,912453901804896258,1795382763364312,1795417200000000,0,'');
INSERT INTO "dossier_step" VALUES(912453904346644483,912453904346644482,0,912453900840206344,912453901326745602,1795382763370120,1795428000000000,1795382763370120,'finished');
INSERT INTO "dossier_step" VALUES(912453904346644485,912453904346644482,1,912453900840206356,912453901804896258,1795382763370120,1795417200000000,1795382763376300,'finished');
INSERT INTO "dossier_step" VALUES(912453904371810304,912453904346644482,2,912453900840206360,912453902350155778,1795382763376300,1795422600000000,0,'');
INSERT INTO "dossier_step" VALUES(912453904392781827,912453904392781826,0,912453900840206344,912453901326745602,1795382763381259,1795428000000000,1795382763381259,'finished');
INSERT INTO "dossier_step" VALUES(912453904392781829,912453904392781826,1,912453900840206356,912453901804896258,1795382763381259,1795417200000000,1795382763386952,'finished');
INSERT INTO "dossier_step" VALUES(912453904413753344,912453904392781826,2,912453900840206360,912453902350155778,1795382763386952,1795422600000000,1795382763392607,'approved');
INSERT INTO "dossier_step" VALUES(912453904438919168,912453904392781826,3,912453900840206360,912453902350155778,1795382763392607,1795425300000000,1795382763398621,'issued');
INSERT INTO "dossier_step" VALUES(912453904464084992,912453904392781826,4,912453900840206344,0,1795382763398621,0,0,'');
INSERT INTO "dossier_step" VALUES(912453904476667907,912453904476667906,0,912453900840206344,912453901326745602,1795382763401358,1795428000000000,1795382763401358,'finished');
INSERT INTO "dossier_step" VALUES(912453904476667909,912453904476667906,1,912453900840206356,912453901804896258,1795382763401358,1795417200000000,1795382763407162,'finished');
INSERT INTO "dossier_step" VALUES(912453904501833728,912453904476667906,2,912453900840206360,912453902350155778,1795382763407162,1795422600000000,1795382763412870,'approved');
INSERT INTO "dossier_step" VALUES(912453904522805248,912453904476667906,3,912453900840206360,912453902350155778,1795382763412870,1795425300000000,1795382763418712,'issued');
INSERT INTO "dossier_step" VALUES(912453904547971072,912453904476667906,4,912453900840206344,912453901326745602,1795382763418712,0,1795382763422149,'returned');
INSERT INTO "dossier_step" VALUES(912453904577331203,912453904577331202,0,912453900840206344,912453901326745602,1795382763425015,1795428000000000,1795382763425015,'finished');
INSERT INTO "dossier_step" VALUES(912453904577331207,912453904577331202,1,912453900840206356,0,1795382763425015,1795417200000000,0,'');
INSERT INTO "dossier_step" VALUES(912453904602497027,912453904602497026,0,912453900840206344,0,1795382763431427,1795428000000000,0,'');
INSERT INTO "dossier_step" VALUES(912453904627662851,912453904627662850,0,912453900840206344,912453901326745602,1795382763437915,1795428000000000,1795382763437915,'finished');
INSERT INTO "dossier_step" VALUES(912453904627662853,912453904627662850,1,912453900840206356,912453901804896258,1795382763437915,1795417200000000,1795382763441587,'stopped');
INSERT INTO "dossier_step" VALUES(912453904657022979,912453904657022978,0,912453900840206344,912453901326745602,1795382763444296,1795428000000000,1795382763444296,'finished');
INSERT INTO "dossier_step" VALUES(912453904657022981,912453904657022978,1,912453900840206356,912453901804896258,1795382763444296,1795417200000000,1795382763450327,'finished');
INSERT INTO "dossier_step" VALUES(912453904682188800,912453904657022978,2,912453900840206360,912453902350155778,1795382763450327,1795422600000000,1795382763456505,'rejected');
INSERT INTO "dossier_step" VALUES(912453904707354624,912453904657022978,3,912453900840206360,0,1795382763456505,1795425300000000,0,'');
CREATE TABLE dossier_token (
agency INTEGER NOT NULL,
token TEXT NOT NULL,
dossier INTEGER NOT NULL,
PRIMARY KEY (agency, token, dossier)
) STRICT, WITHOUT ROWID;
INSERT INTO "dossier_token" VALUES(912453900840206342,'048145500000',912453904300507138);
INSERT INTO "dossier_token" VALUES(912453900840206342,'048145500001',912453904321478658);
INSERT INTO "dossier_token" VALUES(912453900840206342,'048145500002',912453904346644482);
INSERT INTO "dossier_token" VALUES(912453900840206342,'048145500003',912453904392781826);
INSERT INTO "dossier_token" VALUES(912453900840206342,'048145500004',912453904476667906);
INSERT INTO "dossier_token" VALUES(912453900840206342,'048145500005',912453904577331202);
INSERT INTO "dossier_token" VALUES(912453900840206342,'048145500006',912453904602497026);
INSERT INTO "dossier_token" VALUES(912453900840206342,'048145500007',912453904627662850);
INSERT INTO "dossier_token" VALUES(912453900840206342,'048145500008',912453904657022978);
INSERT INTO "dossier_token" VALUES(912453900840206342,'0905123456',912453904300507138);
INSERT INTO "dossier_token" VALUES(912453900840206342,'0905123456',912453904321478658);
INSERT INTO "dossier_token" VALUES(912453900840206342,'0905123456',912453904346644482);
INSERT INTO "dossier_token" VALUES(912453900840206342,'0905123456',912453904392781826);
INSERT INTO "dossier_token" VALUES(912453900840206342,'0905123456',912453904476667906);
INSERT INTO "dossier_token" VALUES(912453900840206342,'0905123456',912453904577331202);
INSERT INTO "dossier_token" VALUES(912453900840206342,'0905123456',912453904602497026);
INSERT INTO "dossier_token" VALUES(912453900840206342,'0905123456',912453904627662850);
INSERT INTO "dossier_token" VALUES(912453900840206342,'0905123456',912453904657022978);
INSERT INTO "dossier_token" VALUES(912453900840206342,'cjaekcbbcd',912453904476667906);
INSERT INTO "dossier_token" VALUES(912453900840206342,'clnfccdone',912453904392781826);
INSERT INTO "dossier_token" VALUES(912453900840206342,'dellhfiefp',912453904321478658);
INSERT INTO "dossier_token" VALUES(912453900840206342,'dnbpgbelef',912453904627662850);
INSERT INTO "dossier_token" VALUES(912453900840206342,'dnmmkgfeln',912453904657022978);
INSERT INTO "dossier_token" VALUES(912453900840206342,'dphgiebbnn',912453904346644482);
INSERT INTO "dossier_token" VALUES(912453900840206342,'h17212611230001',912453904300507138);
INSERT INTO "dossier_token" VALUES(912453900840206342,'h17212611230002',912453904321478658);
INSERT INTO "dossier_token" VALUES(912453900840206342,'h17212611230003',912453904346644482);
INSERT INTO "dossier_token" VALUES(912453900840206342,'h17212611230004',912453904392781826);
INSERT INTO "dossier_token" VALUES(912453900840206342,'h17212611230005',912453904476667906);
INSERT INTO "dossier_token" VALUES(912453900840206342,'h17212611230006',912453904577331202);
INSERT INTO "dossier_token" VALUES(912453900840206342,'h17212611230007',912453904602497026);
INSERT INTO "dossier_token" VALUES(912453900840206342,'h17212611230008',912453904627662850);
INSERT INTO "dossier_token" VALUES(912453900840206342,'h17212611230009',912453904657022978);
INSERT INTO "dossier_token" VALUES(912453900840206342,'knfacmdeih',912453904602497026);
INSERT INTO "dossier_token" VALUES(912453900840206342,'naganpijdd',912453904577331202);
INSERT INTO "dossier_token" VALUES(912453900840206342,'nguyen',912453904300507138);
INSERT INTO "dossier_token" VALUES(912453900840206342,'nguyen',912453904321478658);
INSERT INTO "dossier_token" VALUES(912453900840206342,'nguyen',912453904346644482);
INSERT INTO "dossier_token" VALUES(912453900840206342,'nguyen',912453904392781826);
INSERT INTO "dossier_token" VALUES(912453900840206342,'nguyen',912453904476667906);
INSERT INTO "dossier_token" VALUES(912453900840206342,'nguyen',912453904577331202);
INSERT INTO "dossier_token" VALUES(912453900840206342,'nguyen',912453904602497026);
INSERT INTO "dossier_token" VALUES(912453900840206342,'nguyen',912453904627662850);
INSERT INTO "dossier_token" VALUES(912453900840206342,'nguyen',912453904657022978);
INSERT INTO "dossier_token" VALUES(912453900840206342,'pnfdbldonb',912453904300507138);
INSERT INTO "dossier_token" VALUES(912453900840206342,'thi',912453904300507138);
INSERT INTO "dossier_token" VALUES(912453900840206342,'thi',912453904321478658);
INSERT INTO "dossier_token" VALUES(912453900840206342,'thi',912453904346644482);
INSERT INTO "dossier_token" VALUES(912453900840206342,'thi',912453904392781826);
INSERT INTO "dossier_token" VALUES(912453900840206342,'thi',912453904476667906);
INSERT INTO "dossier_token" VALUES(912453900840206342,'thi',912453904577331202);
INSERT INTO "dossier_token" VALUES(912453900840206342,'thi',912453904602497026);
INSERT INTO "dossier_token" VALUES(912453900840206342,'thi',912453904627662850);
INSERT INTO "dossier_token" VALUES(912453900840206342,'thi',912453904657022978);
INSERT INTO "dossier_token" VALUES(912453900840206354,'048145500000',912453904300507138);
INSERT INTO "dossier_token" VALUES(912453900840206354,'048145500001',912453904321478658);
INSERT INTO "dossier_token" VALUES(912453900840206354,'048145500002',912453904346644482);
INSERT INTO "dossier_token" VALUES(912453900840206354,'048145500003',912453904392781826);
INSERT INTO "dossier_token" VALUES(912453900840206354,'048145500004',912453904476667906);
INSERT INTO "dossier_token" VALUES(912453900840206354,'048145500005',912453904577331202);
INSERT INTO "dossier_token" VALUES(912453900840206354,'048145500006',912453904602497026);
INSERT INTO "dossier_token" VALUES(912453900840206354,'048145500007',912453904627662850);
INSERT INTO "dossier_token" VALUES(912453900840206354,'048145500008',912453904657022978);
INSERT INTO "dossier_token" VALUES(912453900840206354,'0905123456',912453904300507138);
INSERT INTO "dossier_token" VALUES(912453900840206354,'0905123456',912453904321478658);
INSERT INTO "dossier_token" VALUES(912453900840206354,'0905123456',912453904346644482);
INSERT INTO "dossier_token" VALUES(912453900840206354,'0905123456',912453904392781826);
INSERT INTO "dossier_token" VALUES(912453900840206354,'0905123456',912453904476667906);
INSERT INTO "dossier_token" VALUES(912453900840206354,'0905123456',912453904577331202);
INSERT INTO "dossier_token" VALUES(912453900840206354,'0905123456',912453904602497026);
INSERT INTO "dossier_token" VALUES(912453900840206354,'0905123456',912453904627662850);
INSERT INTO "dossier_token" VALUES(912453900840206354,'0905123456',912453904657022978);
INSERT INTO "dossier_token" VALUES(912453900840206354,'cjaekcbbcd',912453904476667906);
INSERT INTO "dossier_token" VALUES(912453900840206354,'clnfccdone',912453904392781826);
INSERT INTO "dossier_token" VALUES(912453900840206354,'dellhfiefp',912453904321478658);
INSERT INTO "dossier_token" VALUES(912453900840206354,'dnbpgbelef',912453904627662850);
INSERT INTO "dossier_token" VALUES(912453900840206354,'dnmmkgfeln',912453904657022978);
INSERT INTO "dossier_token" VALUES(912453900840206354,'dphgiebbnn',912453904346644482);
INSERT INTO "dossier_token" VALUES(912453900840206354,'h17212611230001',912453904300507138);
INSERT INTO "dossier_token" VALUES(912453900840206354,'h17212611230002',912453904321478658);
INSERT INTO "dossier_token" VALUES(912453900840206354,'h17212611230003',912453904346644482);
INSERT INTO "dossier_token" VALUES(912453900840206354,'h17212611230004',912453904392781826);
INSERT INTO "dossier_token" VALUES(912453900840206354,'h17212611230005',912453904476667906);
INSERT INTO "dossier_token" VALUES(912453900840206354,'h17212611230006',912453904577331202);
INSERT INTO "dossier_token" VALUES(912453900840206354,'h17212611230007',912453904602497026);
INSERT INTO "dossier_token" VALUES(912453900840206354,'h17212611230008',912453904627662850);
INSERT INTO "dossier_token" VALUES(912453900840206354,'h17212611230009',912453904657022978);
INSERT INTO "dossier_token" VALUES(912453900840206354,'knfacmdeih',912453904602497026);
INSERT INTO "dossier_token" VALUES(912453900840206354,'naganpijdd',912453904577331202);
INSERT INTO "dossier_token" VALUES(912453900840206354,'nguyen',912453904300507138);
INSERT INTO "dossier_token" VALUES(912453900840206354,'nguyen',912453904321478658);
INSERT INTO "dossier_token" VALUES(912453900840206354,'nguyen',912453904346644482);
INSERT INTO "dossier_token" VALUES(912453900840206354,'nguyen',912453904392781826);
INSERT INTO "dossier_token" VALUES(912453900840206354,'nguyen',912453904476667906);
INSERT INTO "dossier_token" VALUES(912453900840206354,'nguyen',912453904577331202);
INSERT INTO "dossier_token" VALUES(912453900840206354,'nguyen',912453904602497026);
INSERT INTO "dossier_token" VALUES(912453900840206354,'nguyen',912453904627662850);
INSERT INTO "dossier_token" VALUES(912453900840206354,'nguyen',912453904657022978);
INSERT INTO "dossier_token" VALUES(912453900840206354,'pnfdbldonb',912453904300507138);
INSERT INTO "dossier_token" VALUES(912453900840206354,'thi',912453904300507138);
INSERT INTO "dossier_token" VALUES(912453900840206354,'thi',912453904321478658);
INSERT INTO "dossier_token" VALUES(912453900840206354,'thi',912453904346644482);
INSERT INTO "dossier_token" VALUES(912453900840206354,'thi',912453904392781826);
INSERT INTO "dossier_token" VALUES(912453900840206354,'thi',912453904476667906);
INSERT INTO "dossier_token" VALUES(912453900840206354,'thi',912453904577331202);
INSERT INTO "dossier_token" VALUES(912453900840206354,'thi',912453904602497026);
INSERT INTO "dossier_token" VALUES(912453900840206354,'thi',912453904627662850);
INSERT INTO "dossier_token" VALUES(912453900840206354,'thi',912453904657022978);
CREATE TABLE draft (
id INTEGER PRIMARY KEY,
account INTEGER NOT NULL,
procedure INTEGER NOT NULL,
agency INTEGER NOT NULL,
answers TEXT NOT NULL,
changed_us INTEGER NOT NULL
) STRICT;
CREATE TABLE draft_paper (
id INTEGER PRIMARY KEY,
draft INTEGER NOT NULL,
component TEXT NOT NULL,
hash TEXT NOT NULL,
size_bytes INTEGER NOT NULL,
kind TEXT NOT NULL,
name TEXT NOT NULL
) STRICT;
CREATE TABLE journal (
id INTEGER PRIMARY KEY,
at_us INTEGER NOT NULL,
kind TEXT NOT NULL,
subject_kind TEXT NOT NULL,
subject INTEGER NOT NULL,
previous INTEGER NOT NULL,
account INTEGER NOT NULL,
office INTEGER NOT NULL,
body TEXT,
salt BLOB,
leaf BLOB NOT NULL
) STRICT;
INSERT INTO "journal" VALUES(912453900731154432,1795382762508677,'calendar.imported','calendar',1,0,0,0,'{"account":"0","at_us":"1795382762508677","changes":[{"key":"2024-2027.yaml","row":{"name":"2024-2027.yaml","text":"# Days off and makeup days as announced. What is not in force by statute alone is decided each year by\n# the Prime Minister; a year is provisional until then. README.md describes the keys.\nyears:\n  - year: 2024\n    state: decided\n    source: Notices of the labour ministry for 2024 as reported; Tet and 3 September to be checked against the text\n    days:\n      - { date: 2024-01-01, kind: off, basis: computed, name: Tết Dương lịch }\n      - { date: 2024-02-08, kind: off, basis: unverified, name: Tết Giáp Thìn }\n      - { date: 2024-02-09, kind: off, basis: unverified, name: Tết Giáp Thìn }\n      - { date: 2024-02-12, kind: off, basis: unverified, name: Tết Giáp Thìn }\n      - { date: 2024-02-13, kind: off, basis: unverified, name: Tết Giáp Thìn }\n      - { date: 2024-02-14, kind: off, basis: unverified, name: Tết Giáp Thìn }\n      - { date: 2024-04-18, kind: off, basis: computed, name: Giỗ Tổ Hùng Vương }\n      - { date: 2024-04-29, kind: off, basis: published, name: Nghỉ hoán đổi }\n      - { date: 2024-04-30, kind: off, basis: published, name: Ngày Chiến thắng }\n      - { date: 2024-05-01, kind: off, basis: published, name: Quốc tế Lao động }\n      - { date: 2024-05-04, kind: makeup, basis: published, name: Làm bù ngày 29/04/2024 }\n      - { date: 2024-09-02, kind: off, basis: unverified, name: Quốc khánh }\n      - { date: 2024-09-03, kind: off, basis: unverified, name: Quốc khánh }\n  - year: 2025\n    state: decided\n    source: Notices of the labour ministry for 2025 as reported\n    days:\n      - { date: 2025-01-01, kind: off, basis: computed, name: Tết Dương lịch }\n      - { date: 2025-01-27, kind: off, basis: published, name: Tết Ất Tỵ }\n      - { date: 2025-01-28, kind: off, basis: published, name: Tết Ất Tỵ }\n      - { date: 2025-01-29, kind: off, basis: published, name: Tết Ất Tỵ }\n      - { date: 2025-01-30, kind: off, basis: published, name: Tết Ất Tỵ }\n      - { date: 2025-01-31, kind: off, basis: published, name: Tết Ất Tỵ }\n      - { date: 2025-04-07, kind: off, basis: computed, name: Giỗ Tổ Hùng Vương }\n      - { date: 2025-04-26, kind: makeup, basis: published, name: Làm bù ngày 02/05/2025 }\n      - { date: 2025-04-30, kind: off, basis: published, name: Ngày Chiến thắng }\n      - { date: 2025-05-01, kind: off, basis: published, name: Quốc tế Lao động }\n      - { date: 2025-05-02, kind: off, basis: published, name: Nghỉ hoán đổi }\n      - { date: 2025-09-01, kind: off, basis: published, name: Quốc khánh }\n      - { date: 2025-09-02, kind: off, basis: published, name: Quốc khánh }\n  - year: 2026\n    state: decided\n    source: Notices of the labour and home affairs ministries for 2026 as reported; the swap of 2 January with 10 January to be checked against the text\n    days:\n      - { date: 2026-01-01, kind: off, basis: computed, name: Tết Dương lịch }\n      - { date: 2026-01-02, kind: off, basis: unverified, name: Nghỉ hoán đổi }\n      - { date: 2026-01-10, kind: makeup, basis: unverified, name: Làm bù ngày 02/01/2026 }\n      - { date: 2026-02-16, kind: off, basis: published, name: Tết Bính Ngọ }\n      - { date: 2026-02-17, kind: off, basis: published, name: Tết Bính Ngọ }\n      - { date: 2026-02-18, kind: off, basis: published, name: Tết Bính Ngọ }\n      - { date: 2026-02-19, kind: off, basis: published, name: Tết Bính Ngọ }\n      - { date: 2026-02-20, kind: off, basis: published, name: Tết Bính Ngọ }\n      - { date: 2026-04-27, kind: off, basis: computed, name: Nghỉ bù Giỗ Tổ Hùng Vương }\n      - { date: 2026-04-30, kind: off, basis: computed, name: Ngày Chiến thắng }\n      - { date: 2026-05-01, kind: off, basis: computed, name: Quốc tế Lao động }\n      - { date: 2026-08-22, kind: makeup, basis: published, name: Làm bù ngày 31/08/2026 }\n      - { date: 2026-08-31, kind: off, basis: published, name: Nghỉ hoán đổi }\n      - { date: 2026-09-01, kind: off, basis: published, name: Quốc khánh }\n      - { date: 2026-09-02, kind: off, basis: published, name: Quốc khánh }\n  - year: 2027\n    state: provisional\n    source: Computed from the statutory rules; the plan for 2027 has not been announced\n    days:\n      - { date: 2027-01-01, kind: off, basis: computed, name: Tết Dương lịch }\n      - { date: 2027-02-05, kind: off, basis: computed, name: Tết Đinh Mùi }\n      - { date: 2027-02-08, kind: off, basis: computed, name: Tết Đinh Mùi }\n      - { date: 2027-02-09, kind: off, basis: computed, name: Tết Đinh Mùi }\n      - { date: 2027-02-10, kind: off, basis: computed, name: Tết Đinh Mùi }\n      - { date: 2027-02-11, kind: off, basis: computed, name: Tết Đinh Mùi }\n      - { date: 2027-04-16, kind: off, basis: computed, name: Giỗ Tổ Hùng Vương }\n      - { date: 2027-04-30, kind: off, basis: computed, name: Ngày Chiến thắng }\n      - { date: 2027-05-03, kind: off, basis: computed, name: Nghỉ bù Quốc tế Lao động }\n      - { date: 2027-09-02, kind: off, basis: computed, name: Quốc khánh }\n      - { date: 2027-09-03, kind: off, basis: computed, name: Quốc khánh }\n"},"table":"calendar_file"},{"key":"office-hours.yaml","row":{"name":"office-hours.yaml","text":"# When points are open. \"makeup\" is for a rest day worked in exchange for a day off. Hours on weekly rest\n# days mean an open door, not counted working time.\noffice_hours:\n  # The usual hours in most provinces; to be set for each point.\n  - name: default\n    day_minutes: 480\n    periods:\n      - valid_from: 2000-01-01\n        source: Customary hours; the State''s working week is 40 hours (Decision 188/1999/QD-TTg)\n        days:\n          - on: [monday, tuesday, wednesday, thursday, friday, makeup]\n            open: [\"07:30-11:30\", \"13:30-17:00\"]\n  - name: da-nang\n    day_minutes: 480\n    periods:\n      - valid_from: 2000-01-01\n        source: Hours of Quang Nam and Da Nang as reported; to be checked against the city''s decision\n        days:\n          - on: [monday, tuesday, wednesday, thursday, friday, makeup]\n            open: [\"07:00-11:30\", \"13:30-17:00\"]\n"},"table":"calendar_file"},{"key":"statutory.yaml","row":{"name":"statutory.yaml","text":"# The days off that the law itself gives. They make the calendar of every year that no file decides.\n# Tet''s days and National Day''s adjacent day are fixed by the Prime Minister each year; until then the\n# pattern here stands for them: the day before Tet and Tet''s first four days; 2 and 3 September.\nweekly_rest:\n  - on: [saturday, sunday]\n    valid_from: 1999-10-02\n    source: Decision 188/1999/QD-TTg (40-hour week)\n\nstatutory:\n  - name: Tết Dương lịch\n    reckoning: solar\n    month: 1\n    day: 1\n    first: 0\n    days: 1\n    in_force: true\n    valid_from: 2013-05-01\n    source: Labour Code 2012 Art. 115 (1) a; Labour Code 2019 Art. 112 (1) a\n  - name: Tết Âm lịch\n    reckoning: lunar\n    month: 1\n    day: 1\n    first: -1\n    days: 5\n    in_force: true\n    valid_from: 2013-05-01\n    source: Labour Code 2012 Art. 115 (1) b; Labour Code 2019 Art. 112 (1) b\n  - name: Giỗ Tổ Hùng Vương\n    reckoning: lunar\n    month: 3\n    day: 10\n    first: 0\n    days: 1\n    in_force: true\n    valid_from: 2013-05-01\n    source: Labour Code 2012 Art. 115 (1) e; Labour Code 2019 Art. 112 (1) e\n  - name: Ngày Chiến thắng\n    reckoning: solar\n    month: 4\n    day: 30\n    first: 0\n    days: 1\n    in_force: true\n    valid_from: 2013-05-01\n    source: Labour Code 2012 Art. 115 (1) c; Labour Code 2019 Art. 112 (1) c\n  - name: Quốc tế Lao động\n    reckoning: solar\n    month: 5\n    day: 1\n    first: 0\n    days: 1\n    in_force: true\n    valid_from: 2013-05-01\n    source: Labour Code 2012 Art. 115 (1) d; Labour Code 2019 Art. 112 (1) d\n  - name: Quốc khánh\n    reckoning: solar\n    month: 9\n    day: 2\n    first: 0\n    days: 1\n    in_force: true\n    valid_from: 2013-05-01\n    valid_to: 2021-01-01\n    source: Labour Code 2012 Art. 115 (1) dd\n  - name: Quốc khánh\n    reckoning: solar\n    month: 9\n    day: 2\n    first: 0\n    days: 2\n    in_force: true\n    valid_from: 2021-01-01\n    source: Labour Code 2019 Art. 112 (1) dd\n  # Resolution 80-NQ/TW and Resolution 30/NQ-CP of 26/02/2026 ask for an amendment of the Labour Code;\n  # switch it on, with its first day, when the amendment enters into force.\n  - name: Ngày Văn hóa Việt Nam\n    reckoning: solar\n    month: 11\n    day: 24\n    first: 0\n    days: 1\n    in_force: false\n    valid_from: 2026-11-24\n    source: Resolution 30/NQ-CP (2026)\n"},"table":"calendar_file"},{"key":"time-rules.yaml","row":{"name":"time-rules.yaml","text":"# Limits that belong to no procedure. README.md describes the keys.\ntime_rules:\n  # How soon a counter looks at what was filed: within the working day; what arrives outside office\n  # hours counts from the next opening.\n  - name: reception.check\n    valid_from: 2018-08-01\n    unit: working_hours\n    quarters: 32\n    effect: none\n    cutoff_minute: 0\n    source: Decree 45/2020/ND-CP, eight working hours; to be checked against the decree''s text\n  - name: reception.check\n    valid_from: 2025-07-01\n    unit: same_day\n    quarters: 0\n    effect: none\n    cutoff_minute: 0\n    source: Decree 118/2025/ND-CP as applied by regulations under it, within the working day\n"},"table":"calendar_file"},{"key":"1","row":{"digest":"fb9a75859b83aceb4ca562b4895e92eb54fcd4e5566d2ceb2d75609ca0e9b056","id":"1","imported_us":"1795382762508677"},"table":"calendar_state"}],"id":"912453900731154432","kind":"calendar.imported","note":{},"office":"0","previous":"0","subject":"1","subject_kind":"calendar"}',X'0BD97ACFA9E9F6C5285EDD084982FE23',X'5C5C7F9919047CA519F66AF10916DD50387A8DFC2D1AAB318FF1B47F4DC2C698');
INSERT INTO "journal" VALUES(912453900752125953,1795382762513491,'procedure.imported','procedure',912453900752125952,0,0,0,'{"account":"0","at_us":"1795382762513491","changes":[{"key":"912453900752125952","row":{"added_us":"1795382762513491","code":"1.014027","decision":"2180/QĐ-BYT","digest":"1211ffe150cb7316dab1349b761fb85cffa0022d8b82c31d08330f4fa147e41f","field":"social_protection","id":"912453900752125952","level":"0","name":"Thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội","name_folded":"thuc hien dieu chinh thoi huong tro cap huu tri xa hoi","search_folded":"thuc hien dieu chinh thoi huong tro cap huu tri xa hoi social pension its change and its end huu tri xa hoi tro cap nguoi cao tuoi 75 tuoi bao tro xa hoi","source":"# Social pension. Official texts from the national catalogue of procedures; cleaned of layout faults\n# only.\ncode: \"1.014027\"\ndecision: 2180/QĐ-BYT\nname:\n  vi: Thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội\n  en: Social pension, its change and its end\nshort_name: {vi: \"Trợ cấp hưu trí xã hội\", en: Social pension}\nlevel: commune\ntype: law_detailed\nfield:\n  code: social_protection\n  vi: Bảo trợ xã hội\n  en: Social protection\nvalid_from: \"2025-07-01\"\naudience: [citizen]\nauthority: Chủ tịch Ủy ban nhân dân cấp xã\nsequence: |-\n  - Bước 1: Người đề nghị trợ cấp hưu trí xã hội có văn bản đề nghị hưởng trợ cấp hưu trí xã hội, đề nghị nhận trợ cấp hưu trí xã hội tại nơi cư trú mới, đề nghị thay đổi thông tin người đang hưởng trợ cấp hưu trí xã hội theo Mẫu số 01 ban hành kèm theo Nghị định số 176/2025/NĐ-CP ngày 30/6/2025 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm xã hội về trợ cấp hưu trí xã hội (sau đây gọi tắt là Nghị định số 176/2025/NĐ-CP) gửi Ủy ban nhân dân xã, phường, đặc khu trực thuộc tỉnh, thành phố nơi cư trú (sau đây gọi chung là Ủy ban nhân dân cấp xã).\n  - Bước 2: Trong thời hạn 10 ngày làm việc, kể từ ngày nhận được văn bản đề nghị hưởng trợ cấp hưu trí xã hội, Chủ tịch Ủy ban nhân dân cấp xã tổ chức xem xét, thực hiện xác thực và chuẩn hoá thông tin liên quan của người đề nghị trợ cấp hưu trí xã hội với cơ sở dữ liệu quốc gia về dân cư, quyết định và thực hiện chi trả trợ cấp hưu trí xã hội cho người đề nghị theo quy định pháp luật. Thời gian hưởng chế độ trợ cấp hưu trí xã hội hằng tháng tính từ tháng Chủ tịch Ủy ban nhân dân cấp xã ký quyết định;\n  Trường hợp người đề nghị không đủ điều kiện hưởng trợ cấp hưu trí xã hội thì Chủ tịch Ủy ban nhân dân cấp xã trả lời bằng văn bản, nêu rõ lý do.\n  + Trường hợp đối tượng đang hưởng trợ cấp hưu trí xã hội thay đổi nơi cư trú đề nghị được nhận chế độ trợ cấp hưu trí xã hội ở nơi cư trú mới (theo Mẫu số 01 ban hành kèm theo Nghị định này), Chủ tịch Ủy ban nhân dân cấp xã nơi cư trú cũ quyết định thôi chi trả trợ cấp hưu trí xã hội tại địa bàn và có văn bản gửi kèm theo giấy tờ có liên quan của người đề nghị đến Chủ tịch Ủy ban nhân dân cấp xã nơi cư trú mới của người đề nghị.\n  Chủ tịch Ủy ban nhân dân cấp xã nơi cư trú mới căn cứ giấy tờ liên quan của người đề nghị, xem xét quyết định tiếp tục trợ cấp hưu trí xã hội và thực hiện chi trả trợ cấp hưu trí xã hội từ tháng thôi chi trả tại nơi cư trú cũ.\n  + Trường hợp đối tượng đang hưởng trợ cấp hưu trí xã hội bị chết hoặc không còn đủ điều kiện hưởng trợ cấp hưu trí xã hội theo quy định tại Điều 2 Nghị định số 176/2025/NĐ-CP, Chủ tịch Ủy ban nhân dân cấp xã quyết định thôi hưởng trợ cấp hưu trí xã hội. Thời gian thôi hưởng trợ cấp hưu trí xã hội từ tháng sau liền kề tháng đối tượng chết hoặc không đủ điều kiện hưởng trợ cấp hưu trí xã hội.\nconditions: |-\n  - Công dân Việt Nam được hưởng trợ cấp hưu trí xã hội khi có đủ các điều kiện sau đây:\n  + Từ đủ 75 tuổi trở lên;\n  + Không hưởng lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng; hoặc đang hưởng lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng thấp hơn mức trợ cấp hưu trí quy định tại Nghị định số 176/2025/NĐ-CP;\n  + Có văn bản đề nghị hưởng trợ cấp hưu trí xã hội.\n  - Công dân Việt Nam từ đủ 70 tuổi đến dưới 75 tuổi thuộc hộ nghèo, hộ cận nghèo theo quy định của Chính phủ; không hưởng lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng; hoặc đang hưởng lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng thấp hơn mức trợ cấp hưu trí quy định tại Nghị định số 176/2025/NĐ-CP; có văn bản đề nghị hưởng trợ cấp hưu trí xã hội.\nkeywords: [hưu trí xã hội, trợ cấp, người cao tuổi, 75 tuổi, bảo trợ xã hội]\nnon_boundary: province\nonline: full\npost: yes\nchannels: [direct, online, post]\nlegal_basis:\n  - number: 176/2025/NĐ-CP\n    title: \"Nghị định quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm xã hội về trợ cấp hưu trí xã hội\"\n    date: \"2025-06-30\"\n  - number: 41/2024/QH15\n    title: \"Luật Bảo hiểm xã hội\"\n  - number: 42/2025/NĐ-CP\n    title: \"Nghị định số 42/2025/NĐ-CP của Chính phủ: Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Y tế\"\n\nparameters:\n  - name: pension_age\n    label: {vi: Tuổi được hưởng, en: Pension age}\n    value: \"75\"\n    source: Nghị định 176/2025/NĐ-CP, Điều 2 (trước 01/7/2025 là 80)\n  - name: pension_age_poor\n    label: {vi: \"Tuổi được hưởng của hộ nghèo, hộ cận nghèo\", en: Pension age in poor and near-poor households}\n    value: \"70\"\n    source: Nghị định 176/2025/NĐ-CP, Điều 2\n  - name: pension_amount\n    label: {vi: Mức trợ cấp hằng tháng (đồng), en: Monthly amount (đồng)}\n    value: \"500000\"\n    source: Nghị định 176/2025/NĐ-CP, Điều 3\n\nform:\n  - name: request_page\n    title: {vi: Đề nghị, en: The request}\n    fields:\n      - name: request\n        label: {vi: Nội dung đề nghị, en: What is asked for}\n        kind: choice\n        required: yes\n        options:\n          - {value: new, label: {vi: Hưởng trợ cấp hưu trí xã hội, en: A social pension}}\n          - {value: move, label: {vi: Nhận trợ cấp tại nơi cư trú mới, en: Payment at a new place of residence}}\n          - {value: change, label: {vi: Thay đổi thông tin người đang hưởng, en: A change of the recipient''s data}}\n          - {value: end, label: {vi: Thôi hưởng trợ cấp, en: The end of the pension}}\n      - name: submitter_role\n        label: {vi: Người nộp hồ sơ là, en: Who files}\n        kind: choice\n        required: yes\n        options:\n          - {value: self, label: {vi: Người đề nghị, en: The person concerned}}\n          - {value: relative, label: {vi: \"Người thân, người giám hộ\", en: A relative or guardian}}\n          - {value: authorised, label: {vi: Người được ủy quyền, en: An authorised person}}\n      - name: submitter_name\n        label: {vi: \"Họ, chữ đệm, tên người nộp hồ sơ\", en: Full name of who files}\n        kind: text\n        required: yes\n        show_when: submitter_role != ''self''\n        max: 100\n        personal: yes\n        subject: submitter.name\n  - name: person\n    title: {vi: Người đề nghị trợ cấp, en: The person concerned}\n    fields:\n      - name: person_name\n        label: {vi: \"Họ, chữ đệm, tên\", en: Full name}\n        kind: text\n        required: yes\n        max: 100\n        autocomplete: name\n        personal: yes\n        subject: applicant.name\n      - name: person_number\n        label: {vi: Số định danh cá nhân, en: Personal number}\n        hint: {vi: 12 chữ số trên thẻ căn cước, en: The 12 digits on the identity card}\n        kind: personal_number\n        required: yes\n        personal: yes\n        subject: applicant.number\n      - name: birth_day\n        label: {vi: \"Ngày, tháng, năm sinh\", en: Day of birth}\n        hint: {vi: \"Ví dụ 27/3/1950\", en: \"For example 27/3/1950\"}\n        kind: day\n        required: yes\n        autocomplete: bday\n        personal: yes\n        subject: applicant.born_on\n      - name: person_address\n        label: {vi: Nơi thường trú, en: Permanent residence}\n        kind: text\n        required: yes\n        max: 300\n        autocomplete: street-address\n        personal: yes\n        subject: applicant.address\n      - name: person_phone\n        label: {vi: Số điện thoại, en: Telephone}\n        kind: phone\n        required: no\n        autocomplete: tel\n        personal: yes\n        subject: applicant.phone\n      - name: former_address\n        label: {vi: Nơi cư trú cũ đang nhận trợ cấp, en: Former residence where the pension is paid}\n        kind: text\n        required: yes\n        show_when: request == ''move''\n        max: 300\n        personal: yes\n  - name: means\n    title: {vi: Điều kiện hưởng, en: Entitlement}\n    show_when: request == ''new''\n    fields:\n      - name: household\n        label: {vi: Hộ gia đình, en: Household}\n        hint: {vi: Từ 70 đến dưới 75 tuổi chỉ được hưởng khi thuộc hộ nghèo hoặc hộ cận nghèo, en: \"From 70 to under 75 only poor and near-poor households\"}\n        kind: choice\n        required: yes\n        show_when: years(birth_day, today) < pension_age\n        options:\n          - {value: poor, label: {vi: Hộ nghèo, en: Poor}}\n          - {value: near_poor, label: {vi: Hộ cận nghèo, en: Near-poor}}\n          - {value: neither, label: {vi: Không thuộc hai diện trên, en: Neither}}\n      - name: other_pension\n        label: {vi: Có hưởng lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng?, en: Is another pension or monthly social insurance benefit paid?}\n        kind: choice\n        required: yes\n        personal: yes\n        options:\n          - {value: \"no\", label: {vi: Không, en: \"No\"}}\n          - {value: lower, label: {vi: \"Có, thấp hơn mức trợ cấp hưu trí xã hội\", en: \"Yes, a lower one\"}}\n          - {value: higher, label: {vi: \"Có, bằng hoặc cao hơn\", en: \"Yes, as high or higher\"}}\n      - name: other_pension_amount\n        label: {vi: Mức đang hưởng hằng tháng (đồng), en: Monthly amount (đồng)}\n        kind: money\n        required: yes\n        show_when: other_pension == ''lower''\n        max: 100000000\n        personal: yes\n  - name: change_page\n    title: {vi: Nội dung thay đổi, en: The change}\n    show_when: in(request, ''change'', ''end'')\n    fields:\n      - name: change_text\n        label: {vi: Nội dung và lý do, en: What changes and why}\n        kind: lines\n        required: yes\n        max: 2000\n        personal: yes\n      - name: change_day\n        label: {vi: Kể từ ngày, en: From the day}\n        kind: day\n        required: yes\n  - name: payment\n    title: {vi: Hình thức nhận trợ cấp, en: How it is paid}\n    fields:\n      - name: pay_by\n        label: {vi: Nhận trợ cấp bằng, en: Paid by}\n        kind: choice\n        required: yes\n        show_when: request != ''end''\n        options:\n          - {value: bank, label: {vi: Chuyển khoản, en: Bank transfer}}\n          - {value: cash, label: {vi: Tiền mặt, en: Cash}}\n      - name: bank_account\n        label: {vi: \"Số tài khoản, ngân hàng\", en: \"Account number, bank\"}\n        kind: text\n        required: yes\n        show_when: pay_by == ''bank''\n        max: 100\n        personal: yes\n      - name: declaration\n        label: {vi: Tôi cam đoan những nội dung khai trên đây là đúng sự thật, en: I declare that what I entered is true}\n        kind: flag\n        required: yes\n\ncases:\n  - code: move\n    name: {vi: Nhận trợ cấp tại nơi cư trú mới, en: Payment at a new place of residence}\n    when: request == ''move''\n  - code: change\n    name: {vi: Điều chỉnh thông tin, en: Change of data}\n    when: request == ''change''\n  - code: end\n    name: {vi: Thôi hưởng, en: End of the pension}\n    when: request == ''end''\n  - code: new\n    name: {vi: Đề nghị hưởng mới, en: New pension}\n\nlimits:\n  - amount: \"10\"\n    unit: working_days\n    text: 10 (mười) ngày làm việc kể từ ngày nhận được văn bản đề nghị hưởng trợ cấp hưu trí xã hội.\n    source: Nghị định 176/2025/NĐ-CP; Quyết định 2180/QĐ-BYT\n\nfees:\n  - code: none\n    name: {vi: Không thu phí, en: No fee}\n    amount: \"0\"\n    text: Không có thông tin\n    source: Quyết định 2180/QĐ-BYT\n\ncomponents:\n  - code: request_form\n    name: {vi: Văn bản đề nghị theo Mẫu số 01, en: Request on form 01}\n    text: Văn bản đề nghị hưởng trợ cấp hưu trí xã hội, đề nghị nhận trợ cấp hưu trí xã hội tại nơi cư trú mới, đề nghị thay đổi thông tin người đang hưởng trợ cấp hưu trí xã hội theo Mẫu số 01 ban hành kèm theo Nghị định số 176/2025/NĐ-CP\n    channels: [direct, post]\n    kind: submit\n    originals: 1\n    copies: 0\n    digitise: yes\n  - code: authority_letter\n    name: {vi: Văn bản ủy quyền, en: Letter of authority}\n    text: Văn bản ủy quyền theo quy định của pháp luật\n    when: submitter_role == ''authorised''\n    kind: submit\n    originals: 1\n    copies: 0\n    digitise: yes\n  - code: identity_paper\n    name: {vi: Giấy tờ tùy thân, en: Identity paper}\n    text: Thông tin được xác thực và chuẩn hoá với cơ sở dữ liệu quốc gia về dân cư\n    kind: show\n    originals: 1\n    copies: 0\n    optional: yes\n    digitise: no\n    replaced_by:\n      database: Cơ sở dữ liệu quốc gia về dân cư\n      source: Nghị định 176/2025/NĐ-CP\n\nsteps:\n  - code: receive\n    name: {vi: Tiếp nhận hồ sơ, en: Receive}\n    role: receive\n    office: reception\n    share: 50\n    outcomes: [forward, supplement, refuse]\n  - code: verify\n    name: {vi: \"Xác thực thông tin, xem xét điều kiện\", en: \"Check the data, weigh the entitlement\"}\n    role: process\n    office: competent\n    share: 650\n    outcomes: [forward, back, supplement, refuse]\n  - code: sign\n    name: {vi: Chủ tịch Ủy ban nhân dân cấp xã ký quyết định, en: The commune''s chair signs the decision}\n    role: approve\n    office: competent\n    share: 200\n    outcomes: [approve, back, reject]\n  - code: issue\n    name: {vi: \"Vào sổ, đóng dấu, phát hành\", en: \"Register, seal, issue\"}\n    role: issue\n    office: competent\n    share: 50\n    outcomes: [forward, back]\n  - code: return\n    name: {vi: Trả kết quả, en: Return the result}\n    role: return\n    office: reception\n    share: 50\n    outcomes: [return]\n\nresults:\n  - code: 1.014027.KQ1\n    name: {vi: Quyết định trợ cấp hưu trí xã hội, en: Decision to grant}\n    template: |\n      QUYẾT ĐỊNH\n      Về việc trợ cấp hưu trí xã hội\n      Số: {number}\n      Ông/Bà: {person_name}, sinh ngày {birth_day}\n      Nơi cư trú: {person_address}\n      {place}, ngày {day}\n      {agency}\n      {signer}\n    delivery: [counter, post, online]\n  - code: 1.014027.KQ2\n    name: {vi: Quyết định điều chỉnh trợ cấp hưu trí xã hội, en: Decision to change}\n    template: |\n      QUYẾT ĐỊNH\n      Về việc điều chỉnh trợ cấp hưu trí xã hội\n      Số: {number}\n      Ông/Bà: {person_name}, sinh ngày {birth_day}\n      Nội dung: {change_text}\n      {place}, ngày {day}\n      {agency}\n      {signer}\n    delivery: [counter, post, online]\n  - code: 1.014027.KQ3\n    name: {vi: Quyết định thôi hưởng trợ cấp hưu trí xã hội, en: Decision to end}\n    template: |\n      QUYẾT ĐỊNH\n      Về việc thôi hưởng trợ cấp hưu trí xã hội\n      Số: {number}\n      Ông/Bà: {person_name}, sinh ngày {birth_day}\n      Lý do: {change_text}\n      {place}, ngày {day}\n      {agency}\n      {signer}\n    delivery: [counter, post, online]\n","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"procedure_version"},{"key":"1.014027","row":{"code":"1.014027","listed":"912453900752125952"},"table":"procedure"}],"id":"912453900752125953","kind":"procedure.imported","note":{},"office":"0","previous":"0","subject":"912453900752125952","subject_kind":"procedure"}',X'265D49E0B3DF0F186CE8F373100955DA',X'F430B3E6761CE31728412BC76A1F99BCC78E89D5C8F8D112067C302E41D67832');
INSERT INTO "journal" VALUES(912453900760514561,1795382762515069,'procedure.imported','procedure',912453900760514560,0,0,0,'{"account":"0","at_us":"1795382762515069","changes":[{"key":"912453900760514560","row":{"added_us":"1795382762515069","code":"2.000815","decision":"3152/QĐ-BTP","digest":"79ccf6a51174524e65c00a373faffbb90a76a809cad29b6f1debc788958b4533","field":"certification","id":"912453900760514560","level":"0","name":"Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận","name_folded":"chung thuc ban sao tu ban chinh giay to van ban do co quan to chuc co tham quyen cua viet nam co quan to chuc co tham quyen cua nuoc ngoai co quan to chuc co tham quyen cua viet nam lien ket voi co quan to chuc co tham quyen cua nuoc ngoai cap hoac chung nhan","search_folded":"chung thuc ban sao tu ban chinh giay to van ban do co quan to chuc co tham quyen cua viet nam co quan to chuc co tham quyen cua nuoc ngoai co quan to chuc co tham quyen cua viet nam lien ket voi co quan to chuc co tham quyen cua nuoc ngoai cap hoac chung nhan certifying copies from originals issued by vietnamese authorities by foreign authorities or by both together chung thuc ban sao sao y ban chinh ban chinh cong chung","source":"# Certified copies. Official texts from the national catalogue of procedures; cleaned of layout\n# faults only. The offices abroad of the catalogue''s second fee row are not served by this pack.\ncode: \"2.000815\"\ndecision: 3152/QĐ-BTP\nname:\n  vi: |-\n    Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận\n  en: >-\n    Certifying copies from originals issued by Vietnamese authorities, by foreign authorities, or\n    by both together\nshort_name: {vi: \"Chứng thực bản sao từ bản chính\", en: Certified copy}\nlevel: commune\ntype: not_assigned\nfield:\n  code: certification\n  vi: Chứng thực\n  en: Certification\nvalid_from: \"2025-11-01\"\naudience: [citizen, overseas, organisation]\nagency: Cơ quan đại diện có thẩm quyền, Tổ chức hành nghề công chứng\nauthority: Ủy ban nhân dân cấp xã\nsequence: |-\n  + Người yêu cầu chứng thực phải xuất trình bản chính giấy tờ, văn bản làm cơ sở để chứng thực bản sao và bản sao cần chứng thực.\n  + Trường hợp người yêu cầu chứng thực chỉ xuất trình bản chính thì cơ quan, tổ chức tiến hành chụp từ bản chính để thực hiện chứng thực, trừ trường hợp cơ quan, tổ chức không có phương tiện để chụp.\n  + Người thực hiện chứng thực kiểm tra bản chính, đối chiếu với bản sao, nếu nội dung bản sao đúng với bản chính, bản chính giấy tờ, văn bản không thuộc các trường hợp bản chính giấy tờ, văn bản không được dùng làm cơ sở để chứng thực bản sao thì thực hiện chứng thực như sau:\n  * Ghi đầy đủ lời chứng chứng thực bản sao từ bản chính theo mẫu quy định;\n  * Ký, ghi rõ họ tên, đóng dấu của cơ quan, tổ chức thực hiện chứng thực và ghi vào sổ chứng thực.\n  Đối với bản sao có từ 02 (hai) trang trở lên thì ghi lời chứng vào trang cuối, nếu bản sao có từ 02 (hai) tờ trở lên thì phải đóng dấu giáp lai.\n  Mỗi bản sao được chứng thực từ một bản chính giấy tờ, văn bản hoặc nhiều bản sao được chứng thực từ một bản chính giấy tờ, văn bản trong cùng một thời điểm được ghi một số chứng thực.\n  + Người yêu cầu chứng thực nhận kết quả tại nơi nộp hồ sơ.\n  + Người thực hiện chứng thực không yêu cầu người yêu cầu chứng thực nộp, xuất trình bản chính hoặc bản sao các giấy tờ, tài liệu đã được tích hợp trên VNeID khi người yêu cầu chứng thực đã xuất trình thông tin tương ứng từ VNeID.\n  + Trường hợp người yêu cầu chứng thực đề nghị và người thực hiện chứng thực có thể khai thác thông tin, giấy tờ từ Cơ sở dữ liệu quốc gia về dân cư hoặc các cơ sở dữ liệu khác theo quy định của pháp luật thì người thực hiện chứng thực có trách nhiệm thực hiện việc khai thác thông tin, giấy tờ từ các cơ sở dữ liệu này, không yêu cầu người yêu cầu chứng thực xuất trình bản chính, bản sao từ sổ gốc hoặc bản sao có chứng thực đối với các thông tin, giấy tờ đã được khai thác.\n  + Người yêu cầu chứng thực bản sao phải chịu trách nhiệm về nội dung, tính hợp lệ, hợp pháp của bản chính giấy tờ, văn bản dùng làm cơ sở để chứng thực bản sao. Người yêu cầu chứng thực có trách nhiệm xác định các loại giấy tờ, văn bản cần chứng thực bản sao từ bản chính theo quy định của pháp luật và không được yêu cầu chứng thực bản sao từ bản chính giấy tờ, văn bản quy định tại Điều 22 của Nghị định số 23/2015/NĐ-CP.\n  + Người thực hiện chứng thực chịu trách nhiệm về tính chính xác của bản sao so với bản chính. Trường hợp người thực hiện chứng thực nhận thấy pháp luật không quy định về việc phải sử dụng giấy tờ, văn bản chứng thực bản sao từ bản chính thì hướng dẫn cho người yêu cầu chứng thực về việc này.\nconditions: |-\n  Bản chính giấy tờ, văn bản cần chứng thực.\n\n  Bản chính giấy tờ, văn bản không được dùng làm cơ sở để chứng thực bản sao:\n\n  + Bản chính bị tẩy xóa, sửa chữa, thêm, bớt nội dung không hợp lệ.\n\n  + Bản chính bị hư hỏng, cũ nát, không xác định được nội dung.\n\n  + Bản chính đóng dấu mật của cơ quan, tổ chức có thẩm quyền hoặc không đóng dấu mật nhưng ghi rõ không được sao chụp.\n\n  + Bản chính có nội dung trái pháp luật, đạo đức xã hội; tuyên truyền, kích động chiến tranh, chống chế độ xã hội chủ nghĩa Việt Nam; xuyên tạc lịch sử của dân tộc Việt Nam; xúc phạm danh dự, nhân phẩm, uy tín của cá nhân, tổ chức; vi phạm quyền công dân.\n\n  + Bản chính do cơ quan, tổ chức có thẩm quyền của nước ngoài cấp, công chứng hoặc chứng nhận chưa được hợp pháp hóa lãnh sự theo quy định tại Khoản 1 Điều 20 Nghị định số 23/2015/NĐ-CP, trừ hộ chiếu, thẻ căn cước, thẻ thường trú, thẻ cư trú, giấy phép lái xe, bằng tốt nghiệp, chứng chỉ và bảng điểm kèm theo bằng tốt nghiệp, chứng chỉ.\n\n  + Giấy tờ, văn bản do cá nhân tự lập nhưng không có xác nhận và đóng dấu của cơ quan, tổ chức có thẩm quyền.\nkeywords: [chứng thực, bản sao, sao y bản chính, bản chính, công chứng]\nnon_boundary: province\nonline: none\npost: no\nchannels: [direct]\nlegal_basis:\n  - number: 01/2020/TT-BTP\n    title: \"Thông tư 01/2020/TT-BTP\"\n  - number: 226/2016/TT-BTC\n    title: \"Thông tư 226/2016/TT-BTC\"\n  - number: 23/2015/NĐ-CP\n    title: \"Về cấp bản sao từ sổ gốc, chứng thực bản sao từ bản chính, chứng thực chữ ký và chứng thực hợp đồng, giao dịch\"\n  - number: 257/2016/TT-BTC\n    title: \"Thông tư quy định mức thu, chế độ thu, nộp, quản lý, sử dụng phí công chứng; phí chứng thực bản sao từ bản chính, chứng thực chữ ký trong giấy tờ, văn bản; phí thẩm định tiêu chuẩn, điều kiện hành nghề công chứng; phí thẩm định điều kiện hoạt động Văn phòng công chứng; lệ phí cấp thẻ công chứng viên\"\n  - number: 264/2016/TT-BTC\n    title: \"Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực ngoại giao áp dụng tại các Cơ quan đại diện Việt Nam ở nước ngoài\"\n  - number: 280/2025/NĐ-CP\n    title: \"Nghị định số 280/2025/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 23/2015/NĐ-CP về cấp bản sao từ sổ gốc, chứng thực bản sao từ bản chính, chứng thực chữ ký và chứng thực hợp đồng, giao dịch, được sửa đổi, bổ sung bởi Nghị định số 07/2025/NĐ-CP\"\n\nparameters:\n  - name: first_page\n    label: {vi: \"Phí mỗi trang, trang 1 và 2\", en: \"Fee a page, pages 1 and 2\"}\n    value: \"2000\"\n    source: Thông tư 226/2016/TT-BTC, Điều 4\n  - name: later_page\n    label: {vi: Phí mỗi trang từ trang thứ 3, en: Fee a page from the third on}\n    value: \"1000\"\n    source: Thông tư 226/2016/TT-BTC, Điều 4\n  - name: copy_most\n    label: {vi: Mức thu tối đa mỗi bản, en: Most for one copy}\n    value: \"200000\"\n    source: Thông tư 226/2016/TT-BTC, Điều 4\n\nform:\n  - name: requester\n    title: {vi: Người yêu cầu chứng thực, en: Who asks for the certification}\n    fields:\n      - name: requester_name\n        label: {vi: \"Họ, chữ đệm, tên\", en: Full name}\n        kind: text\n        required: yes\n        max: 100\n        autocomplete: name\n        personal: yes\n        subject: applicant.name\n      - name: requester_number\n        label: {vi: Số định danh cá nhân, en: Personal number}\n        hint: {vi: 12 chữ số trên thẻ căn cước, en: The 12 digits on the identity card}\n        kind: personal_number\n        required: yes\n        personal: yes\n        subject: applicant.number\n      - name: requester_phone\n        label: {vi: Số điện thoại, en: Telephone}\n        kind: phone\n        required: no\n        autocomplete: tel\n        personal: yes\n        subject: applicant.phone\n  - name: original\n    title: {vi: Bản chính, en: The original}\n    fields:\n      - name: paper_name\n        label: {vi: \"Tên giấy tờ, văn bản\", en: Name of the paper}\n        hint: {vi: \"Ví dụ: Bằng tốt nghiệp đại học\", en: \"For example: university degree\"}\n        kind: text\n        required: yes\n        max: 300\n      - name: issuer\n        label: {vi: Cơ quan cấp, en: Issued by}\n        kind: choice\n        required: yes\n        options:\n          - {value: vietnam, label: {vi: \"Cơ quan, tổ chức của Việt Nam\", en: A Vietnamese authority}}\n          - {value: foreign, label: {vi: \"Cơ quan, tổ chức của nước ngoài\", en: A foreign authority}}\n          - {value: joint, label: {vi: \"Cơ quan, tổ chức của Việt Nam liên kết với nước ngoài\", en: Both together}}\n      - name: legalised\n        label: {vi: Giấy tờ nước ngoài đã được hợp pháp hóa lãnh sự hoặc được miễn, en: The foreign paper is legalised or exempt from it}\n        kind: flag\n        required: yes\n        show_when: issuer == ''foreign''\n      - name: pages\n        label: {vi: Số trang của bản chính, en: Pages of the original}\n        hint: {vi: Trang là căn cứ để thu phí được tính theo trang của bản chính, en: The fee is counted by the pages of the original}\n        kind: number\n        required: yes\n        min: 1\n        max: 5000\n  - name: copies_wanted\n    title: {vi: Bản sao, en: The copies}\n    fields:\n      - name: copies\n        label: {vi: Số bản sao cần chứng thực, en: Copies to be certified}\n        kind: number\n        required: yes\n        min: 1\n        max: 500\n      - name: extended\n        label: {vi: \"Nhiều loại bản chính, nhiều trang hoặc nội dung phức tạp, không thể trả trong ngày\", en: \"Too many papers or pages, or too intricate, to be done within the day\"}\n        hint: {vi: Người tiếp nhận đánh dấu sau khi xem bản chính, en: Ticked by the receiving officer who has seen the originals}\n        kind: flag\n        required: no\n      - name: declaration\n        label: {vi: \"Tôi chịu trách nhiệm về nội dung, tính hợp lệ, hợp pháp của bản chính\", en: I answer for the content and lawfulness of the original}\n        kind: flag\n        required: yes\n\ncases:\n  - code: extended\n    name: {vi: Kéo dài thời hạn, en: Longer time}\n    when: extended\n  - code: ordinary\n    name: {vi: Chứng thực trong ngày, en: Certified within the day}\n\nlimits:\n  - cases: [ordinary]\n    unit: same_day\n    text: Trong ngày cơ quan, tổ chức tiếp nhận yêu cầu hoặc trong ngày làm việc tiếp theo, nếu tiếp nhận yêu cầu sau 15 giờ.\n    cutoff: \"15:00\"\n    after_cutoff: result_next_day\n    source: Nghị định 23/2015/NĐ-CP, Điều 7\n  - cases: [extended]\n    amount: \"2\"\n    unit: working_days\n    text: Được kéo dài thêm không quá 02 ngày làm việc hoặc có thể dài hơn theo thỏa thuận bằng văn bản với người yêu cầu chứng thực.\n    note: Phiếu hẹn phải ghi rõ thời gian (giờ, ngày) trả kết quả.\n    source: Nghị định 23/2015/NĐ-CP, Điều 21\n\nfees:\n  - code: certification\n    name: {vi: Phí chứng thực bản sao từ bản chính, en: Certification fee}\n    amount: copies * min(copy_most, if(pages <= 2, pages * first_page, 2 * first_page + (pages - 2) * later_page))\n    text: |-\n      2000 VNĐ (/trang)\n      Mô tả: Tại Ủy ban nhân dân cấp xã, Tổ chức hành nghề công chứng: 2.000 đồng/trang; từ trang thứ 3 trở lên thu 1.000 đồng/trang, tối đa thu không quá 200.000 đồng/bản. Trang là căn cứ để thu phí được tính theo trang của bản chính;\n      10 VNĐ (/bản)\n      Mô tả: Tại cơ quan đại diện: 10 USD/bản.\n    source: Thông tư 226/2016/TT-BTC, Điều 4\n\ncomponents:\n  - code: original\n    group: Giấy tờ phải xuất trình\n    name: {vi: Bản chính giấy tờ, en: The original}\n    text: Bản chính giấy tờ, văn bản làm cơ sở để chứng thực bản sao\n    kind: show\n    originals: 1\n    copies: 0\n    digitise: no\n    replaced_by:\n      database: Ứng dụng định danh quốc gia (VNeID)\n      source: Người thực hiện chứng thực không yêu cầu người yêu cầu chứng thực nộp, xuất trình bản chính hoặc bản sao các giấy tờ, tài liệu đã được tích hợp trên VNeID khi người yêu cầu chứng thực đã xuất trình thông tin tương ứng từ VNeID.\n  - code: copy\n    group: Giấy tờ phải nộp\n    name: {vi: Bản sao cần chứng thực, en: The copy to be certified}\n    text: Bản sao cần chứng thực. Trường hợp người yêu cầu chứng thực chỉ xuất trình bản chính thì cơ quan, tổ chức tiến hành chụp từ bản chính để thực hiện chứng thực, trừ trường hợp cơ quan, tổ chức không có phương tiện để chụp.\n    kind: submit\n    originals: 0\n    copies: 1\n    optional: yes\n    digitise: no\n\nsteps:\n  - code: receive\n    name: {vi: \"Tiếp nhận, kiểm tra bản chính\", en: \"Receive, look at the original\"}\n    role: receive\n    office: reception\n    share: 100\n    outcomes: [forward, supplement, refuse]\n  - code: compare\n    name: {vi: \"Đối chiếu, ghi lời chứng\", en: \"Compare, write the certification\"}\n    role: process\n    office: competent\n    share: 500\n    outcomes: [forward, back, refuse]\n  - code: sign\n    name: {vi: Ký chứng thực, en: Sign the certification}\n    role: approve\n    office: competent\n    share: 200\n    outcomes: [approve, back, reject]\n  - code: issue\n    name: {vi: \"Đóng dấu, vào sổ chứng thực\", en: \"Seal, register\"}\n    role: issue\n    office: competent\n    share: 100\n    outcomes: [forward, back]\n  - code: return\n    name: {vi: \"Thu phí, trả kết quả\", en: \"Collect the fee, return the result\"}\n    role: return\n    office: reception\n    share: 100\n    outcomes: [return]\n\nresults:\n  - code: 2.000815.KQ\n    name: {vi: Bản sao được chứng thực từ bản chính, en: Certified copy}\n    template: |\n      CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH\n      Giấy tờ: {paper_name}\n      Số chứng thực: {number}\n      {place}, ngày {day}\n      {agency}\n      {signer}\n    delivery: [counter]\n","valid_from":"2025-11-01","valid_to":"9999-12-31"},"table":"procedure_version"},{"key":"2.000815","row":{"code":"2.000815","listed":"912453900760514560"},"table":"procedure"}],"id":"912453900760514561","kind":"procedure.imported","note":{},"office":"0","previous":"0","subject":"912453900760514560","subject_kind":"procedure"}',X'8D6288AEFAFC34BAB584A56DD84208B2',X'3D6B81C52B80E008F1C58869AC0AE43463C32EE4E35CA864112556149873EFD9');
INSERT INTO "journal" VALUES(912453900840206337,1795382762534864,'area.added','area',912453900840206336,0,0,0,'{"account":"0","at_us":"1795382762534864","changes":[{"key":"912453900840206336","row":{"code":"48","id":"912453900840206336","kind":"province","name":"Thành phố Đà Nẵng","parent":"0","successor":"0","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"area"}],"id":"912453900840206337","kind":"area.added","note":{},"office":"0","previous":"0","subject":"912453900840206336","subject_kind":"area"}',X'BF91BCFBA0ABEA4E535394096A46A14F',X'4AD908A79C12B992D2858761590BE9C5ADBC7160006E09CC3D1B7182516FF3FA');
INSERT INTO "journal" VALUES(912453900840206339,1795382762534864,'area.added','area',912453900840206338,0,0,0,'{"account":"0","at_us":"1795382762534864","changes":[{"key":"912453900840206338","row":{"code":"20242","id":"912453900840206338","kind":"commune","name":"Phường Hải Châu","parent":"912453900840206336","successor":"0","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"area"}],"id":"912453900840206339","kind":"area.added","note":{},"office":"0","previous":"0","subject":"912453900840206338","subject_kind":"area"}',X'A7110754C66825E59817938EAC8D19C3',X'6D1FA3E37C08C74695BFCADA91B0FBB88F1B86E81CF7B2E8EAF3B0D920E3E6CE');
INSERT INTO "journal" VALUES(912453900840206341,1795382762534864,'agency.added','agency',912453900840206340,0,0,0,'{"account":"0","at_us":"1795382762534864","changes":[{"key":"912453900840206340","row":{"area":"912453900840206336","code":"H17","id":"912453900840206340","kind":"province","name":"Ủy ban nhân dân thành phố Đà Nẵng","parent":"0","successor":"0","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"agency"}],"id":"912453900840206341","kind":"agency.added","note":{},"office":"0","previous":"0","subject":"912453900840206340","subject_kind":"agency"}',X'EF251E138543BB921206778AE3D0E51A',X'7AD48E1FDA34C1A7C804D8FD7BA2D6F155E37FA880C4B42A47EAF2ED41EF6B1A');
INSERT INTO "journal" VALUES(912453900840206343,1795382762534864,'agency.added','agency',912453900840206342,0,0,0,'{"account":"0","at_us":"1795382762534864","changes":[{"key":"912453900840206342","row":{"area":"912453900840206336","code":"H17.01","id":"912453900840206342","kind":"centre","name":"Trung tâm Phục vụ hành chính công thành phố Đà Nẵng","parent":"912453900840206340","successor":"0","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"agency"}],"id":"912453900840206343","kind":"agency.added","note":{},"office":"0","previous":"0","subject":"912453900840206342","subject_kind":"agency"}',X'0DBE221324D759EE0DAA01C32EFA9D2E',X'A739141CF033E62D55524E15B650F7BAD41CE63FE3AF7566F712D2C11334E091');
INSERT INTO "journal" VALUES(912453900840206345,1795382762534864,'office.added','office',912453900840206344,0,0,0,'{"account":"0","at_us":"1795382762534864","changes":[{"key":"912453900840206344","row":{"agency":"912453900840206342","field":"","id":"912453900840206344","kind":"reception","name":"Quầy số 1","successor":"0","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"office"}],"id":"912453900840206345","kind":"office.added","note":{},"office":"0","previous":"0","subject":"912453900840206344","subject_kind":"office"}',X'5A25A7C5447BFD9CC540E55D13B7D014',X'85C170B5641ED4D30F07E680053FBF479B542864285ABE26081FECD5D337A2CC');
INSERT INTO "journal" VALUES(912453900840206347,1795382762534864,'office.added','office',912453900840206346,0,0,0,'{"account":"0","at_us":"1795382762534864","changes":[{"key":"912453900840206346","row":{"agency":"912453900840206342","field":"","id":"912453900840206346","kind":"reception","name":"Quầy số 2","successor":"0","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"office"}],"id":"912453900840206347","kind":"office.added","note":{},"office":"0","previous":"0","subject":"912453900840206346","subject_kind":"office"}',X'2E8F55AF9AF1ABE4A8DE3EB520BE468F',X'8592EA631402916DFD98EC4BA01E88B9509227F30E7680BB3D63B1D771229FF7');
INSERT INTO "journal" VALUES(912453900840206349,1795382762534864,'office.added','office',912453900840206348,0,0,0,'{"account":"0","at_us":"1795382762534864","changes":[{"key":"912453900840206348","row":{"agency":"912453900840206342","field":"","id":"912453900840206348","kind":"reception","name":"Quầy số 3","successor":"0","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"office"}],"id":"912453900840206349","kind":"office.added","note":{},"office":"0","previous":"0","subject":"912453900840206348","subject_kind":"office"}',X'8A24C4C638664CBD080B14C34DDF1F6C',X'D865E5C279CA8F72BB7183EC649659A9182BDCC1B954F3785ED1E4B37662DE11');
INSERT INTO "journal" VALUES(912453900840206351,1795382762534864,'office.added','office',912453900840206350,0,0,0,'{"account":"0","at_us":"1795382762534864","changes":[{"key":"912453900840206350","row":{"agency":"912453900840206342","field":"","id":"912453900840206350","kind":"board","name":"Ban Giám đốc","successor":"0","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"office"}],"id":"912453900840206351","kind":"office.added","note":{},"office":"0","previous":"0","subject":"912453900840206350","subject_kind":"office"}',X'3577AFE793A03DC21571A96175A8A3CD',X'D6A1EBCCB6F2F4E1FD4397BF30E9500B3BDCCA30DE1422DC1F0C94C2C14DC916');
INSERT INTO "journal" VALUES(912453900840206353,1795382762534864,'office.added','office',912453900840206352,0,0,0,'{"account":"0","at_us":"1795382762534864","changes":[{"key":"912453900840206352","row":{"agency":"912453900840206342","field":"","id":"912453900840206352","kind":"technical","name":"Tổ Kỹ thuật","successor":"0","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"office"}],"id":"912453900840206353","kind":"office.added","note":{},"office":"0","previous":"0","subject":"912453900840206352","subject_kind":"office"}',X'D26A58C21B4084CF5B48D84355CD655D',X'2631814013ED757437A4825C8EE782EDA36BC3402C21F449465F7F8E58966748');
INSERT INTO "journal" VALUES(912453900840206355,1795382762534864,'agency.added','agency',912453900840206354,0,0,0,'{"account":"0","at_us":"1795382762534864","changes":[{"key":"912453900840206354","row":{"area":"912453900840206338","code":"H17.21","id":"912453900840206354","kind":"commune","name":"Ủy ban nhân dân phường Hải Châu","parent":"912453900840206340","successor":"0","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"agency"}],"id":"912453900840206355","kind":"agency.added","note":{},"office":"0","previous":"0","subject":"912453900840206354","subject_kind":"agency"}',X'172A4BEEC40F759C1226BEE67ADAAC10',X'9DA4715A29663DCD151DEEBC0A2AC90A55C74C3A2236CAE757CB3F2D95107231');
INSERT INTO "journal" VALUES(912453900840206357,1795382762534864,'office.added','office',912453900840206356,0,0,0,'{"account":"0","at_us":"1795382762534864","changes":[{"key":"912453900840206356","row":{"agency":"912453900840206354","field":"","id":"912453900840206356","kind":"section","name":"Phòng Văn hóa - Xã hội","successor":"0","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"office"}],"id":"912453900840206357","kind":"office.added","note":{},"office":"0","previous":"0","subject":"912453900840206356","subject_kind":"office"}',X'3FE3A86FA3B58D9BAA6167B5008A1FFC',X'C6405D40A8EBB3F2C74E44C5713EA74943577512EA85E52562F4C35710E8B728');
INSERT INTO "journal" VALUES(912453900840206359,1795382762534864,'office.added','office',912453900840206358,0,0,0,'{"account":"0","at_us":"1795382762534864","changes":[{"key":"912453900840206358","row":{"agency":"912453900840206354","field":"construction","id":"912453900840206358","kind":"section","name":"Phòng Kinh tế, Hạ tầng và Đô thị","successor":"0","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"office"}],"id":"912453900840206359","kind":"office.added","note":{},"office":"0","previous":"0","subject":"912453900840206358","subject_kind":"office"}',X'D7DA340F63ABA1285DE28CE6EE951CF8',X'98767370E1594A4F57EF3D7A85660C20C61756B6BFF5CDC31B53E117CEEB8C39');
INSERT INTO "journal" VALUES(912453900840206361,1795382762534864,'office.added','office',912453900840206360,0,0,0,'{"account":"0","at_us":"1795382762534864","changes":[{"key":"912453900840206360","row":{"agency":"912453900840206354","field":"","id":"912453900840206360","kind":"leadership","name":"Lãnh đạo Ủy ban nhân dân","successor":"0","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"office"}],"id":"912453900840206361","kind":"office.added","note":{},"office":"0","previous":"0","subject":"912453900840206360","subject_kind":"office"}',X'147FED4F398229EC6CF1C7A35BBAE681',X'6614ABEA894A3C0B8F4824178D697DEAC25C86A791872F57E897041568F0E7B9');
INSERT INTO "journal" VALUES(912453900840206363,1795382762534864,'office.added','office',912453900840206362,0,0,0,'{"account":"0","at_us":"1795382762534864","changes":[{"key":"912453900840206362","row":{"agency":"912453900840206354","field":"","id":"912453900840206362","kind":"clerk","name":"Văn thư","successor":"0","valid_from":"2025-07-01","valid_to":"9999-12-31"},"table":"office"}],"id":"912453900840206363","kind":"office.added","note":{},"office":"0","previous":"0","subject":"912453900840206362","subject_kind":"office"}',X'64A04C83AB6320A7E3493160454632F7',X'2703EA7B426CA9553336D7AD7151B54C4DDD2178D7EF0456979B2E6457A764F3');
INSERT INTO "journal" VALUES(912453901326745601,1795382762650209,'person.added','person',912453901326745600,0,0,0,'{"account":"0","at_us":"1795382762650209","changes":[{"key":"912453901326745600","row":{"address":"","born_on":"","email":"","folded":"tran van quyet","id":"912453901326745600","kind":"individual","name":"Trần Văn Quyết","number":"","phone":"","sex":""},"table":"person"}],"id":"912453901326745601","kind":"person.added","note":{},"office":"0","previous":"0","subject":"912453901326745600","subject_kind":"person"}',X'547E7AD480D0FAB342084E357B45AD9E',X'EA168D6742B127C93C15D2CA49D01F25A8FA88E18BEB208A739AB7267CA12444');
INSERT INTO "journal" VALUES(912453901326745603,1795382762650209,'account.added','account',912453901326745602,0,0,0,'{"account":"0","at_us":"1795382762650209","changes":[{"key":"912453901326745602","row":{"demo":"0","disabled_us":"0","id":"912453901326745602","kind":"officer","login":"tiepnhan","person":"912453901326745600"},"table":"account"}],"id":"912453901326745603","kind":"account.added","note":{},"office":"0","previous":"0","subject":"912453901326745602","subject_kind":"account"}',X'FF3D039B059DDDA4F9081846A391904C',X'2155BE7FD53170B7D15E110295B1B2C22F543F0F781BF12E9F71BB4D5AC5D268');
INSERT INTO "journal" VALUES(912453901326745605,1795382762650209,'post.added','account',912453901326745602,0,0,0,'{"account":"0","at_us":"1795382762650209","changes":[{"key":"912453901326745604","row":{"account":"912453901326745602","id":"912453901326745604","office":"912453900840206344","role":"receive","title":"","valid_from":"2026-11-23","valid_to":"9999-12-31"},"table":"post"}],"id":"912453901326745605","kind":"post.added","note":{},"office":"0","previous":"0","subject":"912453901326745602","subject_kind":"account"}',X'28BE93D499E80C99C84EAFEE20AAF6C0',X'75281A09FDBC1FF7560807A39DAC3917EF312C6AE5329456DAD98CB1D2994020');
INSERT INTO "journal" VALUES(912453901804896257,1795382762764936,'person.added','person',912453901804896256,0,0,0,'{"account":"0","at_us":"1795382762764936","changes":[{"key":"912453901804896256","row":{"address":"","born_on":"","email":"","folded":"le thu ha","id":"912453901804896256","kind":"individual","name":"Lê Thu Hà","number":"","phone":"","sex":""},"table":"person"}],"id":"912453901804896257","kind":"person.added","note":{},"office":"0","previous":"0","subject":"912453901804896256","subject_kind":"person"}',X'80EF05B3177C1860942854C639776A9E',X'9C5C1762896CEE3362713A7F93ECB91C1FF035ECD851FB8B5ABD714E57A800B4');
INSERT INTO "journal" VALUES(912453901804896259,1795382762764936,'account.added','account',912453901804896258,0,0,0,'{"account":"0","at_us":"1795382762764936","changes":[{"key":"912453901804896258","row":{"demo":"0","disabled_us":"0","id":"912453901804896258","kind":"officer","login":"chuyenvien","person":"912453901804896256"},"table":"account"}],"id":"912453901804896259","kind":"account.added","note":{},"office":"0","previous":"0","subject":"912453901804896258","subject_kind":"account"}',X'E783538AF443E877B9EAB750B3AC6A24',X'32B835CB50E365ADA7FB457673937AD99F54BCAF1D643306B80394E048F07DEF');
INSERT INTO "journal" VALUES(912453901804896261,1795382762764936,'post.added','account',912453901804896258,0,0,0,'{"account":"0","at_us":"1795382762764936","changes":[{"key":"912453901804896260","row":{"account":"912453901804896258","id":"912453901804896260","office":"912453900840206356","role":"process","title":"","valid_from":"2026-11-23","valid_to":"9999-12-31"},"table":"post"}],"id":"912453901804896261","kind":"post.added","note":{},"office":"0","previous":"0","subject":"912453901804896258","subject_kind":"account"}',X'6F776DAC66AFD6C4EBDA0B1E87B4F499',X'5FB37FC9EB934AC5886ADB34BCC23627D362880D64F8E42A537E4F9A687B5447');
INSERT INTO "journal" VALUES(912453902350155777,1795382762894487,'person.added','person',912453902350155776,0,0,0,'{"account":"0","at_us":"1795382762894487","changes":[{"key":"912453902350155776","row":{"address":"","born_on":"","email":"","folded":"pham minh duc","id":"912453902350155776","kind":"individual","name":"Phạm Minh Đức","number":"","phone":"","sex":""},"table":"person"}],"id":"912453902350155777","kind":"person.added","note":{},"office":"0","previous":"0","subject":"912453902350155776","subject_kind":"person"}',X'20C325AC547A6BF2FA1228FAA1725FA1',X'D2DFC57F32618951B70BABF3AB29AE40D934E5B8609927E3E95603F5EAD73FF7');
INSERT INTO "journal" VALUES(912453902350155779,1795382762894487,'account.added','account',912453902350155778,0,0,0,'{"account":"0","at_us":"1795382762894487","changes":[{"key":"912453902350155778","row":{"demo":"0","disabled_us":"0","id":"912453902350155778","kind":"officer","login":"lanhdao","person":"912453902350155776"},"table":"account"}],"id":"912453902350155779","kind":"account.added","note":{},"office":"0","previous":"0","subject":"912453902350155778","subject_kind":"account"}',X'7F1607D19266EA3E686EE0630B6354C6',X'B4C97AEAFF491BF6411B7B59A1658C29B9EC5BF0ACDEB1D5212B45EF944C9CC6');
INSERT INTO "journal" VALUES(912453902350155781,1795382762894487,'post.added','account',912453902350155778,0,0,0,'{"account":"0","at_us":"1795382762894487","changes":[{"key":"912453902350155780","row":{"account":"912453902350155778","id":"912453902350155780","office":"912453900840206360","role":"process","title":"","valid_from":"2026-11-23","valid_to":"9999-12-31"},"table":"post"}],"id":"912453902350155781","kind":"post.added","note":{},"office":"0","previous":"0","subject":"912453902350155778","subject_kind":"account"}',X'CA42B92FC905641E625518DA93D53242',X'51F353D45520E1D4F6A1DCCFE3798D0B7F4A82716828F0A1148AEF8977F9805D');
INSERT INTO "journal" VALUES(912453902350155783,1795382762894487,'post.added','account',912453902350155778,0,0,0,'{"account":"0","at_us":"1795382762894487","changes":[{"key":"912453902350155782","row":{"account":"912453902350155778","id":"912453902350155782","office":"912453900840206360","role":"approve","title":"","valid_from":"2026-11-23","valid_to":"9999-12-31"},"table":"post"}],"id":"912453902350155783","kind":"post.added","note":{},"office":"0","previous":"0","subject":"912453902350155778","subject_kind":"account"}',X'92E8943D4644D871C7DF69BB8EE0267C',X'7CC7F6F5FD4741BFDFDF89313F98894CFFC1D4324D295E785A2C972542446647');
INSERT INTO "journal" VALUES(912453902350155785,1795382762894487,'post.added','account',912453902350155778,0,0,0,'{"account":"0","at_us":"1795382762894487","changes":[{"key":"912453902350155784","row":{"account":"912453902350155778","id":"912453902350155784","office":"912453900840206360","role":"issue","title":"","valid_from":"2026-11-23","valid_to":"9999-12-31"},"table":"post"}],"id":"912453902350155785","kind":"post.added","note":{},"office":"0","previous":"0","subject":"912453902350155778","subject_kind":"account"}',X'6842CBEEB4026935D5177678F1F270A6',X'608CF3899452D1E66E423116C248AD9AAE1E03FBD7BA73F606AE435DAE4C6037');
INSERT INTO "journal" VALUES(912453902912192513,1795382763028290,'person.added','person',912453902912192512,0,0,0,'{"account":"0","at_us":"1795382763028290","changes":[{"key":"912453902912192512","row":{"address":"","born_on":"","email":"","folded":"vu quoc khanh","id":"912453902912192512","kind":"individual","name":"Vũ Quốc Khánh","number":"","phone":"","sex":""},"table":"person"}],"id":"912453902912192513","kind":"person.added","note":{},"office":"0","previous":"0","subject":"912453902912192512","subject_kind":"person"}',X'B16C5D4A37CD775827A07DC7B1C5023D',X'BEBFD7225C5A366F15449A500447DD8E2BBB780AEE3E87B08327515BC6DF2B51');
INSERT INTO "journal" VALUES(912453902912192515,1795382763028290,'account.added','account',912453902912192514,0,0,0,'{"account":"0","at_us":"1795382763028290","changes":[{"key":"912453902912192514","row":{"demo":"0","disabled_us":"0","id":"912453902912192514","kind":"officer","login":"quantri","person":"912453902912192512"},"table":"account"}],"id":"912453902912192515","kind":"account.added","note":{},"office":"0","previous":"0","subject":"912453902912192514","subject_kind":"account"}',X'79EE4824BD4BC37C92E8A19DB54B2561',X'0D23789D19A8625A8950150DFC9AD2989607096281AF77497E818860445D1FE1');
INSERT INTO "journal" VALUES(912453902912192517,1795382763028290,'post.added','account',912453902912192514,0,0,0,'{"account":"0","at_us":"1795382763028290","changes":[{"key":"912453902912192516","row":{"account":"912453902912192514","id":"912453902912192516","office":"912453900840206352","role":"admin","title":"","valid_from":"2026-11-23","valid_to":"9999-12-31"},"table":"post"}],"id":"912453902912192517","kind":"post.added","note":{},"office":"0","previous":"0","subject":"912453902912192514","subject_kind":"account"}',X'24FAA08496C350556F78DB0A767801D2',X'411F3CED90DD6C4ABE983F6CDAEFD129C9883AC1909FE7A82A48C767087E22D4');
INSERT INTO "journal" VALUES(912453903046410241,1795382763060341,'account.signed_in','account',912453901326745602,0,0,0,'{"account":"0","at_us":"1795382763060341","changes":[],"id":"912453903046410241","kind":"account.signed_in","note":{},"office":"0","previous":"0","subject":"912453901326745602","subject_kind":"account"}',X'56CCBE5A85863E2BB7723C150C30699F',X'55DD904D00F2C01DF924EAC298C4ABED0F148F108C14CF5D5D4694A5DB1A8B60');
INSERT INTO "journal" VALUES(912453903486812161,1795382763165183,'account.signed_in','account',912453901804896258,0,0,0,'{"account":"0","at_us":"1795382763165183","changes":[],"id":"912453903486812161","kind":"account.signed_in","note":{},"office":"0","previous":"0","subject":"912453901804896258","subject_kind":"account"}',X'54B93C5C98E1392A8F0842AA612B87AB',X'9EB8DF834A3BF9328DDD83CD297E4C7FBF694359C8EBE6818E11EAA74302C861');
INSERT INTO "journal" VALUES(912453903889465345,1795382763261556,'account.signed_in','account',912453902350155778,0,0,0,'{"account":"0","at_us":"1795382763261556","changes":[],"id":"912453903889465345","kind":"account.signed_in","note":{},"office":"0","previous":"0","subject":"912453902350155778","subject_kind":"account"}',X'F3BC75B98CD3E07C2816F144822E5DEF',X'8BC96976FF6206190451A6878CE3967CB93BCC9458C25D4BB289F0D8626D3185');
INSERT INTO "journal" VALUES(912453904300507137,1795382763359796,'person.added','person',912453904300507136,0,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763359796","changes":[{"key":"912453904300507136","row":{"address":"","born_on":"","email":"","folded":"nguyen thi pnfdbldonb","id":"912453904300507136","kind":"individual","name":"Nguyễn Thị pnfdbldonb","number":"048145500000","phone":"0905123456","sex":""},"table":"person"}],"id":"912453904300507137","kind":"person.added","note":{},"office":"912453900840206344","previous":"0","subject":"912453904300507136","subject_kind":"person"}',X'46714604EC450D46BBC674AC8D76740F',X'7C85A8F3FB6DF782959FAFE1747FD15BA26256B4A52F2550A9C78FB21B2E9DF4');
INSERT INTO "journal" VALUES(912453904300507140,1795382763359796,'dossier.file','dossier',912453904300507138,0,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763359796","changes":[{"key":"912453904300507139","row":{"dossier":"912453904300507138","due_us":"1795428000000000","ended_us":"0","id":"912453904300507139","office":"912453900840206344","officer":"0","outcome":"","started_us":"1795382763359796","step":"0"},"table":"dossier_step"},{"key":"912453904300507138","row":{"answers":"{\"copies\":\"3\",\"declaration\":\"true\",\"issuer\":\"vietnam\",\"pages\":\"2\",\"paper_name\":\"Bằng tốt nghiệp đại học\",\"requester_name\":\"Nguyễn Thị pnfdbldonb\",\"requester_number\":\"048145500000\",\"requester_phone\":\"0905123456\"}","dossier":"912453904300507138"},"table":"dossier_form"},{"key":"912453904300507138","row":{"applicant":"912453904300507136","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0001","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763359796","id":"912453904300507138","kept_at_us":"0","kept_us":"0","last_journal":"912453904300507140","office":"912453900840206344","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"0","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"1","step":"0","submitter":"912453904300507136","supplements":"0","version":"1"},"table":"dossier"}],"id":"912453904300507140","kind":"dossier.file","note":{},"office":"912453900840206344","previous":"0","subject":"912453904300507138","subject_kind":"dossier"}',X'9EC3CA321E9DCFBD3BE75379FC05D35C',X'C4E6B46DCA355F3003953280FDAB66E18783AF9EE446B8DEA70C2A7481F1A541');
INSERT INTO "journal" VALUES(912453904300507142,1795382763359796,'dossier.receive','dossier',912453904300507138,912453904300507140,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763359796","changes":[{"key":"912453904300507139","row":{"dossier":"912453904300507138","due_us":"1795428000000000","ended_us":"1795382763359796","id":"912453904300507139","office":"912453900840206344","officer":"912453901326745602","outcome":"finished","started_us":"1795382763359796","step":"0"},"table":"dossier_step"},{"key":"912453904300507141","row":{"dossier":"912453904300507138","due_us":"1795417200000000","ended_us":"0","id":"912453904300507141","office":"912453900840206356","officer":"0","outcome":"","started_us":"1795382763359796","step":"1"},"table":"dossier_step"},{"key":"912453904300507138","row":{"applicant":"912453904300507136","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0001","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763359796","id":"912453904300507138","kept_at_us":"0","kept_us":"0","last_journal":"912453904300507142","office":"912453900840206356","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763359796","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"2","step":"1","submitter":"912453904300507136","supplements":"0","version":"2"},"table":"dossier"}],"id":"912453904300507142","kind":"dossier.receive","note":{},"office":"912453900840206344","previous":"912453904300507140","subject":"912453904300507138","subject_kind":"dossier"}',X'4B9AFB5B111894B1A63946AA519F0C6F',X'1381C65FEBFECC8741CB1B0C54A77B17DCE82535C0C4D996E9F761D2F9BD3F96');
INSERT INTO "journal" VALUES(912453904321478657,1795382763364312,'person.added','person',912453904321478656,0,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763364312","changes":[{"key":"912453904321478656","row":{"address":"","born_on":"","email":"","folded":"nguyen thi dellhfiefp","id":"912453904321478656","kind":"individual","name":"Nguyễn Thị dellhfiefp","number":"048145500001","phone":"0905123456","sex":""},"table":"person"}],"id":"912453904321478657","kind":"person.added","note":{},"office":"912453900840206344","previous":"0","subject":"912453904321478656","subject_kind":"person"}',X'1D0298B9A0720DD6471DCC4D6C89177B',X'AE3C5C9FC1CB634D8F6FA9394FB6608F45CF62D551209982014CFDE3262F90C6');
INSERT INTO "journal" VALUES(912453904321478660,1795382763364312,'dossier.file','dossier',912453904321478658,0,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763364312","changes":[{"key":"912453904321478659","row":{"dossier":"912453904321478658","due_us":"1795428000000000","ended_us":"0","id":"912453904321478659","office":"912453900840206344","officer":"0","outcome":"","started_us":"1795382763364312","step":"0"},"table":"dossier_step"},{"key":"912453904321478658","row":{"answers":"{\"copies\":\"3\",\"declaration\":\"true\",\"issuer\":\"vietnam\",\"pages\":\"2\",\"paper_name\":\"Bằng tốt nghiệp đại học\",\"requester_name\":\"Nguyễn Thị dellhfiefp\",\"requester_number\":\"048145500001\",\"requester_phone\":\"0905123456\"}","dossier":"912453904321478658"},"table":"dossier_form"},{"key":"912453904321478658","row":{"applicant":"912453904321478656","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0002","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763364312","id":"912453904321478658","kept_at_us":"0","kept_us":"0","last_journal":"912453904321478660","office":"912453900840206344","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"0","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"1","step":"0","submitter":"912453904321478656","supplements":"0","version":"1"},"table":"dossier"}],"id":"912453904321478660","kind":"dossier.file","note":{},"office":"912453900840206344","previous":"0","subject":"912453904321478658","subject_kind":"dossier"}',X'451F25E480A80CB23A59C345D9EA3FCF',X'68CEFA90D25DFC0026A3BCD2A3800E8765C4D23CEE6DB0A14C50BD1AC6E225E2');
INSERT INTO "journal" VALUES(912453904321478662,1795382763364312,'dossier.receive','dossier',912453904321478658,912453904321478660,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763364312","changes":[{"key":"912453904321478659","row":{"dossier":"912453904321478658","due_us":"1795428000000000","ended_us":"1795382763364312","id":"912453904321478659","office":"912453900840206344","officer":"912453901326745602","outcome":"finished","started_us":"1795382763364312","step":"0"},"table":"dossier_step"},{"key":"912453904321478661","row":{"dossier":"912453904321478658","due_us":"1795417200000000","ended_us":"0","id":"912453904321478661","office":"912453900840206356","officer":"0","outcome":"","started_us":"1795382763364312","step":"1"},"table":"dossier_step"},{"key":"912453904321478658","row":{"applicant":"912453904321478656","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0002","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763364312","id":"912453904321478658","kept_at_us":"0","kept_us":"0","last_journal":"912453904321478662","office":"912453900840206356","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763364312","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"2","step":"1","submitter":"912453904321478656","supplements":"0","version":"2"},"table":"dossier"}],"id":"912453904321478662","kind":"dossier.receive","note":{},"office":"912453900840206344","previous":"912453904321478660","subject":"912453904321478658","subject_kind":"dossier"}',X'228893BF825272C15E96ACC196412327',X'BED64926AD4AD12650B02E813EA8A116DDBB6E98C0558D5A04CFA0E71AFFED35');
INSERT INTO "journal" VALUES(912453904325672960,1795382763365463,'read','person',912453904321478656,0,912453901804896258,912453900840206356,'{"account":"912453901804896258","at_us":"1795382763365463","changes":[],"id":"912453904325672960","kind":"read","note":{"read":[{"dossier":"912453904321478658","person":"912453904321478656","purpose":"dossier"}]},"office":"912453900840206356","previous":"0","subject":"912453904321478656","subject_kind":"person"}',X'DB6ED82BA3F23040DB79AD28AE3B8E41',X'175303D8182217BA567F71310B1C4E21E1475AFDD6F916AD5C45D92D28A8A98E');
INSERT INTO "journal" VALUES(912453904334061568,1795382763367363,'dossier.take','dossier',912453904321478658,912453904321478662,912453901804896258,912453900840206356,'{"account":"912453901804896258","at_us":"1795382763367363","changes":[{"key":"912453904321478661","row":{"dossier":"912453904321478658","due_us":"1795417200000000","ended_us":"0","id":"912453904321478661","office":"912453900840206356","officer":"912453901804896258","outcome":"","started_us":"1795382763364312","step":"1"},"table":"dossier_step"},{"key":"912453904321478658","row":{"applicant":"912453904321478656","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0002","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763364312","id":"912453904321478658","kept_at_us":"0","kept_us":"0","last_journal":"912453904334061568","office":"912453900840206356","officer":"912453901804896258","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763364312","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"4","step":"1","submitter":"912453904321478656","supplements":"0","version":"3"},"table":"dossier"}],"id":"912453904334061568","kind":"dossier.take","note":{},"office":"912453900840206356","previous":"912453904321478662","subject":"912453904321478658","subject_kind":"dossier"}',X'FE960B2344DA4F9D4005DC05E34C2C69',X'3359DE28CEE48406A3A0FD013F45DF5E67B497210DFC0606B104159D5AA8B1F6');
INSERT INTO "journal" VALUES(912453904346644481,1795382763370120,'person.added','person',912453904346644480,0,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763370120","changes":[{"key":"912453904346644480","row":{"address":"","born_on":"","email":"","folded":"nguyen thi dphgiebbnn","id":"912453904346644480","kind":"individual","name":"Nguyễn Thị dphgiebbnn","number":"048145500002","phone":"0905123456","sex":""},"table":"person"}],"id":"912453904346644481","kind":"person.added","note":{},"office":"912453900840206344","previous":"0","subject":"912453904346644480","subject_kind":"person"}',X'BB9E715E839CE304C34AD41BC2B9EE30',X'7E5D16E6C015163BD1AF638F2FCBA9177E69968590AD9F34F1107774F5AFB50C');
INSERT INTO "journal" VALUES(912453904346644484,1795382763370120,'dossier.file','dossier',912453904346644482,0,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763370120","changes":[{"key":"912453904346644483","row":{"dossier":"912453904346644482","due_us":"1795428000000000","ended_us":"0","id":"912453904346644483","office":"912453900840206344","officer":"0","outcome":"","started_us":"1795382763370120","step":"0"},"table":"dossier_step"},{"key":"912453904346644482","row":{"answers":"{\"copies\":\"3\",\"declaration\":\"true\",\"issuer\":\"vietnam\",\"pages\":\"2\",\"paper_name\":\"Bằng tốt nghiệp đại học\",\"requester_name\":\"Nguyễn Thị dphgiebbnn\",\"requester_number\":\"048145500002\",\"requester_phone\":\"0905123456\"}","dossier":"912453904346644482"},"table":"dossier_form"},{"key":"912453904346644482","row":{"applicant":"912453904346644480","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0003","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763370120","id":"912453904346644482","kept_at_us":"0","kept_us":"0","last_journal":"912453904346644484","office":"912453900840206344","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"0","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"1","step":"0","submitter":"912453904346644480","supplements":"0","version":"1"},"table":"dossier"}],"id":"912453904346644484","kind":"dossier.file","note":{},"office":"912453900840206344","previous":"0","subject":"912453904346644482","subject_kind":"dossier"}',X'74741031EEAF2181861DA373901777CA',X'DA5C90818D544A832D52E8A0FE480779486FA166E62C0075CACA5C2664211648');
INSERT INTO "journal" VALUES(912453904346644486,1795382763370120,'dossier.receive','dossier',912453904346644482,912453904346644484,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763370120","changes":[{"key":"912453904346644483","row":{"dossier":"912453904346644482","due_us":"1795428000000000","ended_us":"1795382763370120","id":"912453904346644483","office":"912453900840206344","officer":"912453901326745602","outcome":"finished","started_us":"1795382763370120","step":"0"},"table":"dossier_step"},{"key":"912453904346644485","row":{"dossier":"912453904346644482","due_us":"1795417200000000","ended_us":"0","id":"912453904346644485","office":"912453900840206356","officer":"0","outcome":"","started_us":"1795382763370120","step":"1"},"table":"dossier_step"},{"key":"912453904346644482","row":{"applicant":"912453904346644480","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0003","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763370120","id":"912453904346644482","kept_at_us":"0","kept_us":"0","last_journal":"912453904346644486","office":"912453900840206356","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763370120","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"2","step":"1","submitter":"912453904346644480","supplements":"0","version":"2"},"table":"dossier"}],"id":"912453904346644486","kind":"dossier.receive","note":{},"office":"912453900840206344","previous":"912453904346644484","subject":"912453904346644482","subject_kind":"dossier"}',X'EDA5EA66E3DBFB6D84191DB4EF33DB3F',X'9EAFE095E0BFCED557A258D4E174014B3BFEEF069B01C02454D569DBEE022CDE');
INSERT INTO "journal" VALUES(912453904350838784,1795382763371114,'read','person',912453904346644480,0,912453901804896258,912453900840206356,'{"account":"912453901804896258","at_us":"1795382763371114","changes":[],"id":"912453904350838784","kind":"read","note":{"read":[{"dossier":"912453904346644482","person":"912453904346644480","purpose":"dossier"}]},"office":"912453900840206356","previous":"0","subject":"912453904346644480","subject_kind":"person"}',X'3012FD6DC8CC41285A18053974A7811A',X'A1BBE84FB371CCD79884133F5015420518976485B242DDB7A69EED8BBAA54778');
INSERT INTO "journal" VALUES(912453904355033088,1795382763372667,'dossier.take','dossier',912453904346644482,912453904346644486,912453901804896258,912453900840206356,'{"account":"912453901804896258","at_us":"1795382763372667","changes":[{"key":"912453904346644485","row":{"dossier":"912453904346644482","due_us":"1795417200000000","ended_us":"0","id":"912453904346644485","office":"912453900840206356","officer":"912453901804896258","outcome":"","started_us":"1795382763370120","step":"1"},"table":"dossier_step"},{"key":"912453904346644482","row":{"applicant":"912453904346644480","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0003","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763370120","id":"912453904346644482","kept_at_us":"0","kept_us":"0","last_journal":"912453904355033088","office":"912453900840206356","officer":"912453901804896258","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763370120","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"4","step":"1","submitter":"912453904346644480","supplements":"0","version":"3"},"table":"dossier"}],"id":"912453904355033088","kind":"dossier.take","note":{},"office":"912453900840206356","previous":"912453904346644486","subject":"912453904346644482","subject_kind":"dossier"}',X'7CBA92C90A7AC2EC3DFB163C58575E12',X'3E45FB6E52027CDF58EEB6C1435DFD9C8E2C8413C9784557CA16E55A9269836D');
INSERT INTO "journal" VALUES(912453904359227392,1795382763373399,'read','person',912453904346644480,0,912453901804896258,912453900840206356,'{"account":"912453901804896258","at_us":"1795382763373399","changes":[],"id":"912453904359227392","kind":"read","note":{"read":[{"dossier":"912453904346644482","person":"912453904346644480","purpose":"dossier"}]},"office":"912453900840206356","previous":"0","subject":"912453904346644480","subject_kind":"person"}',X'C346B9CF8BD91DAB142513F2A690FB70',X'456EC73E5CC512C5CD628A4C77C6C0B6CCA0C26FB347C306A30D9F358682AE1D');
INSERT INTO "journal" VALUES(912453904367616000,1795382763375241,'read','person',912453904346644480,0,912453901804896258,912453900840206356,'{"account":"912453901804896258","at_us":"1795382763375241","changes":[],"id":"912453904367616000","kind":"read","note":{"read":[{"dossier":"912453904346644482","person":"912453904346644480","purpose":"dossier"}]},"office":"912453900840206356","previous":"0","subject":"912453904346644480","subject_kind":"person"}',X'7CF2B8D99A674620B0D92DDA9C30F324',X'4867D82CEE8439347A6DD0284751B9EE7F02A19C908383F101FB48D43E4C05B4');
INSERT INTO "journal" VALUES(912453904371810305,1795382763376300,'dossier.finish','dossier',912453904346644482,912453904355033088,912453901804896258,912453900840206356,'{"account":"912453901804896258","at_us":"1795382763376300","changes":[{"key":"912453904346644485","row":{"dossier":"912453904346644482","due_us":"1795417200000000","ended_us":"1795382763376300","id":"912453904346644485","office":"912453900840206356","officer":"912453901804896258","outcome":"finished","started_us":"1795382763370120","step":"1"},"table":"dossier_step"},{"key":"912453904371810304","row":{"dossier":"912453904346644482","due_us":"1795422600000000","ended_us":"0","id":"912453904371810304","office":"912453900840206360","officer":"0","outcome":"","started_us":"1795382763376300","step":"2"},"table":"dossier_step"},{"key":"912453904346644482","row":{"applicant":"912453904346644480","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0003","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763370120","id":"912453904346644482","kept_at_us":"0","kept_us":"0","last_journal":"912453904371810305","office":"912453900840206360","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763370120","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"4","step":"2","submitter":"912453904346644480","supplements":"0","version":"4"},"table":"dossier"}],"id":"912453904371810305","kind":"dossier.finish","note":{},"office":"912453900840206356","previous":"912453904355033088","subject":"912453904346644482","subject_kind":"dossier"}',X'13AB716826419CB92AEC08AA41839EEE',X'AA45E906862CB0D105BCA81C602E3D1731AAF76C4F68981597DB99CECB6BA9F9');
INSERT INTO "journal" VALUES(912453904376004608,1795382763377062,'read','person',912453904346644480,0,912453902350155778,912453900840206360,'{"account":"912453902350155778","at_us":"1795382763377062","changes":[],"id":"912453904376004608","kind":"read","note":{"read":[{"dossier":"912453904346644482","person":"912453904346644480","purpose":"dossier"}]},"office":"912453900840206360","previous":"0","subject":"912453904346644480","subject_kind":"person"}',X'A4A70D8157CAC0C6167C1F2179C070C9',X'1CAB84D6F780C47EBE7828EAD6A0619199576353D18E594A28F5B32FA30AE6AF');
INSERT INTO "journal" VALUES(912453904380198912,1795382763378699,'dossier.take','dossier',912453904346644482,912453904371810305,912453902350155778,912453900840206360,'{"account":"912453902350155778","at_us":"1795382763378699","changes":[{"key":"912453904371810304","row":{"dossier":"912453904346644482","due_us":"1795422600000000","ended_us":"0","id":"912453904371810304","office":"912453900840206360","officer":"912453902350155778","outcome":"","started_us":"1795382763376300","step":"2"},"table":"dossier_step"},{"key":"912453904346644482","row":{"applicant":"912453904346644480","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0003","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763370120","id":"912453904346644482","kept_at_us":"0","kept_us":"0","last_journal":"912453904380198912","office":"912453900840206360","officer":"912453902350155778","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763370120","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"4","step":"2","submitter":"912453904346644480","supplements":"0","version":"5"},"table":"dossier"}],"id":"912453904380198912","kind":"dossier.take","note":{},"office":"912453900840206360","previous":"912453904371810305","subject":"912453904346644482","subject_kind":"dossier"}',X'631357B5828DD7DF6E1BBEAD7639A448',X'9C9A0789D050A57623F0173ED9B51B15425B53CA96ED41E5BDD75D17041CA03E');
INSERT INTO "journal" VALUES(912453904392781825,1795382763381259,'person.added','person',912453904392781824,0,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763381259","changes":[{"key":"912453904392781824","row":{"address":"","born_on":"","email":"","folded":"nguyen thi clnfccdone","id":"912453904392781824","kind":"individual","name":"Nguyễn Thị clnfccdone","number":"048145500003","phone":"0905123456","sex":""},"table":"person"}],"id":"912453904392781825","kind":"person.added","note":{},"office":"912453900840206344","previous":"0","subject":"912453904392781824","subject_kind":"person"}',X'E5EE1C6BEB5A5FB1CC647766ADE68B59',X'67899BB33E89BAE933951F049BDB8C64F3A0B661E4A85E8A4288BD1398206C2F');
INSERT INTO "journal" VALUES(912453904392781828,1795382763381259,'dossier.file','dossier',912453904392781826,0,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763381259","changes":[{"key":"912453904392781827","row":{"dossier":"912453904392781826","due_us":"1795428000000000","ended_us":"0","id":"912453904392781827","office":"912453900840206344","officer":"0","outcome":"","started_us":"1795382763381259","step":"0"},"table":"dossier_step"},{"key":"912453904392781826","row":{"answers":"{\"copies\":\"3\",\"declaration\":\"true\",\"issuer\":\"vietnam\",\"pages\":\"2\",\"paper_name\":\"Bằng tốt nghiệp đại học\",\"requester_name\":\"Nguyễn Thị clnfccdone\",\"requester_number\":\"048145500003\",\"requester_phone\":\"0905123456\"}","dossier":"912453904392781826"},"table":"dossier_form"},{"key":"912453904392781826","row":{"applicant":"912453904392781824","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0004","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763381259","id":"912453904392781826","kept_at_us":"0","kept_us":"0","last_journal":"912453904392781828","office":"912453900840206344","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"0","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"1","step":"0","submitter":"912453904392781824","supplements":"0","version":"1"},"table":"dossier"}],"id":"912453904392781828","kind":"dossier.file","note":{},"office":"912453900840206344","previous":"0","subject":"912453904392781826","subject_kind":"dossier"}',X'97BD0124ED7539BBB99A8105887ABB3F',X'19D29FF2C5A1C67EED2E9E7CB855719971C614DC71C3AE4F2385A711946B98FD');
INSERT INTO "journal" VALUES(912453904392781830,1795382763381259,'dossier.receive','dossier',912453904392781826,912453904392781828,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763381259","changes":[{"key":"912453904392781827","row":{"dossier":"912453904392781826","due_us":"1795428000000000","ended_us":"1795382763381259","id":"912453904392781827","office":"912453900840206344","officer":"912453901326745602","outcome":"finished","started_us":"1795382763381259","step":"0"},"table":"dossier_step"},{"key":"912453904392781829","row":{"dossier":"912453904392781826","due_us":"1795417200000000","ended_us":"0","id":"912453904392781829","office":"912453900840206356","officer":"0","outcome":"","started_us":"1795382763381259","step":"1"},"table":"dossier_step"},{"key":"912453904392781826","row":{"applicant":"912453904392781824","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0004","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763381259","id":"912453904392781826","kept_at_us":"0","kept_us":"0","last_journal":"912453904392781830","office":"912453900840206356","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763381259","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"2","step":"1","submitter":"912453904392781824","supplements":"0","version":"2"},"table":"dossier"}],"id":"912453904392781830","kind":"dossier.receive","note":{},"office":"912453900840206344","previous":"912453904392781828","subject":"912453904392781826","subject_kind":"dossier"}',X'7ECDA49F944FB9EA3E1813FBF96AFA08',X'EF466B890481A8BD6DF467FB5968C4958425525FDCAA296C2344941472983529');
INSERT INTO "journal" VALUES(912453904396976128,1795382763382207,'read','person',912453904392781824,0,912453901804896258,912453900840206356,'{"account":"912453901804896258","at_us":"1795382763382207","changes":[],"id":"912453904396976128","kind":"read","note":{"read":[{"dossier":"912453904392781826","person":"912453904392781824","purpose":"dossier"}]},"office":"912453900840206356","previous":"0","subject":"912453904392781824","subject_kind":"person"}',X'9774F1C848509A3E76BC7576E35F5379',X'F63C49F7EA49F2898A4C1CAA8B8D5E3CB30235C87D7DBAC96D859DBFDB0D476D');
INSERT INTO "journal" VALUES(912453904401170432,1795382763383652,'dossier.take','dossier',912453904392781826,912453904392781830,912453901804896258,912453900840206356,'{"account":"912453901804896258","at_us":"1795382763383652","changes":[{"key":"912453904392781829","row":{"dossier":"912453904392781826","due_us":"1795417200000000","ended_us":"0","id":"912453904392781829","office":"912453900840206356","officer":"912453901804896258","outcome":"","started_us":"1795382763381259","step":"1"},"table":"dossier_step"},{"key":"912453904392781826","row":{"applicant":"912453904392781824","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0004","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763381259","id":"912453904392781826","kept_at_us":"0","kept_us":"0","last_journal":"912453904401170432","office":"912453900840206356","officer":"912453901804896258","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763381259","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"4","step":"1","submitter":"912453904392781824","supplements":"0","version":"3"},"table":"dossier"}],"id":"912453904401170432","kind":"dossier.take","note":{},"office":"912453900840206356","previous":"912453904392781830","subject":"912453904392781826","subject_kind":"dossier"}',X'374E5EE58EF5F3CD818A17D8A043235D',X'6C70A20404D847D4E5F53A54180645E3F7187DB7B934FEE39E4D98654E34776C');
INSERT INTO "journal" VALUES(912453904405364736,1795382763384375,'read','person',912453904392781824,0,912453901804896258,912453900840206356,'{"account":"912453901804896258","at_us":"1795382763384375","changes":[],"id":"912453904405364736","kind":"read","note":{"read":[{"dossier":"912453904392781826","person":"912453904392781824","purpose":"dossier"}]},"office":"912453900840206356","previous":"0","subject":"912453904392781824","subject_kind":"person"}',X'F4ABBEB8890A4A13523B2C70D19DCFDD',X'431AA1E8654FD8C52C89D0107F467FAC273203EB64E3FBE43C052F52D77996B2');
INSERT INTO "journal" VALUES(912453904409559040,1795382763385795,'read','person',912453904392781824,0,912453901804896258,912453900840206356,'{"account":"912453901804896258","at_us":"1795382763385795","changes":[],"id":"912453904409559040","kind":"read","note":{"read":[{"dossier":"912453904392781826","person":"912453904392781824","purpose":"dossier"}]},"office":"912453900840206356","previous":"0","subject":"912453904392781824","subject_kind":"person"}',X'2C335E5DA7149B44991340AA4A9AC9CA',X'D43486AE90C28B0589E6C74A82C5A929BDA41EB649BF74CBB5541CDC391C31A3');
INSERT INTO "journal" VALUES(912453904413753345,1795382763386952,'dossier.finish','dossier',912453904392781826,912453904401170432,912453901804896258,912453900840206356,'{"account":"912453901804896258","at_us":"1795382763386952","changes":[{"key":"912453904392781829","row":{"dossier":"912453904392781826","due_us":"1795417200000000","ended_us":"1795382763386952","id":"912453904392781829","office":"912453900840206356","officer":"912453901804896258","outcome":"finished","started_us":"1795382763381259","step":"1"},"table":"dossier_step"},{"key":"912453904413753344","row":{"dossier":"912453904392781826","due_us":"1795422600000000","ended_us":"0","id":"912453904413753344","office":"912453900840206360","officer":"0","outcome":"","started_us":"1795382763386952","step":"2"},"table":"dossier_step"},{"key":"912453904392781826","row":{"applicant":"912453904392781824","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0004","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763381259","id":"912453904392781826","kept_at_us":"0","kept_us":"0","last_journal":"912453904413753345","office":"912453900840206360","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763381259","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"4","step":"2","submitter":"912453904392781824","supplements":"0","version":"4"},"table":"dossier"}],"id":"912453904413753345","kind":"dossier.finish","note":{},"office":"912453900840206356","previous":"912453904401170432","subject":"912453904392781826","subject_kind":"dossier"}',X'D24C88E47B23C46500385EC89E82A876',X'69AB6B5D416CE653316F3D34CE46D4B0D1FDA3E8D26514ACD767AC599A802B05');
INSERT INTO "journal" VALUES(912453904417947648,1795382763387720,'read','person',912453904392781824,0,912453902350155778,912453900840206360,'{"account":"912453902350155778","at_us":"1795382763387720","changes":[],"id":"912453904417947648","kind":"read","note":{"read":[{"dossier":"912453904392781826","person":"912453904392781824","purpose":"dossier"}]},"office":"912453900840206360","previous":"0","subject":"912453904392781824","subject_kind":"person"}',X'6664E25A9A34CC47AB0365A7350C1950',X'1B093A69B4A2F9A0D9E5E9CB4B4968471B73EFF09A5E66A34DB9A93B6CCA4594');
INSERT INTO "journal" VALUES(912453904426336256,1795382763389255,'dossier.take','dossier',912453904392781826,912453904413753345,912453902350155778,912453900840206360,'{"account":"912453902350155778","at_us":"1795382763389255","changes":[{"key":"912453904413753344","row":{"dossier":"912453904392781826","due_us":"1795422600000000","ended_us":"0","id":"912453904413753344","office":"912453900840206360","officer":"912453902350155778","outcome":"","started_us":"1795382763386952","step":"2"},"table":"dossier_step"},{"key":"912453904392781826","row":{"applicant":"912453904392781824","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0004","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763381259","id":"912453904392781826","kept_at_us":"0","kept_us":"0","last_journal":"912453904426336256","office":"912453900840206360","officer":"912453902350155778","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763381259","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"4","step":"2","submitter":"912453904392781824","supplements":"0","version":"5"},"table":"dossier"}],"id":"912453904426336256","kind":"dossier.take","note":{},"office":"912453900840206360","previous":"912453904413753345","subject":"912453904392781826","subject_kind":"dossier"}',X'D42AD9F82B75AE4EFDF90BFCD7046970',X'B806CDD5F24099D35C7CAA2B8002118151219C6A9182B1974FB6AD0F28283DE7');
INSERT INTO "journal" VALUES(912453904426336257,1795382763389927,'read','person',912453904392781824,0,912453902350155778,912453900840206360,'{"account":"912453902350155778","at_us":"1795382763389927","changes":[],"id":"912453904426336257","kind":"read","note":{"read":[{"dossier":"912453904392781826","person":"912453904392781824","purpose":"dossier"}]},"office":"912453900840206360","previous":"0","subject":"912453904392781824","subject_kind":"person"}',X'A73AE7A6B07123FF0C14C60ABA865215',X'61A8C23145E86E621EC1CB233C9F923FECBE7CF24B69B62C1511691E589EB884');
INSERT INTO "journal" VALUES(912453904434724864,1795382763391526,'read','person',912453904392781824,0,912453902350155778,912453900840206360,'{"account":"912453902350155778","at_us":"1795382763391526","changes":[],"id":"912453904434724864","kind":"read","note":{"read":[{"dossier":"912453904392781826","person":"912453904392781824","purpose":"dossier"}]},"office":"912453900840206360","previous":"0","subject":"912453904392781824","subject_kind":"person"}',X'DBEC31C3E1D00B52CB1C5CB8F8734872',X'15E166C41B45380C13ADCBA72708CBBE0EB006A0604F45792A3548321DAA3A19');
INSERT INTO "journal" VALUES(912453904438919169,1795382763392607,'dossier.approve','dossier',912453904392781826,912453904426336256,912453902350155778,912453900840206360,'{"account":"912453902350155778","at_us":"1795382763392607","changes":[{"key":"912453904392781826","row":{"code":"2.000815.KQ","document":"0","dossier":"912453904392781826","granted":"1","issued_us":"0","number":"","receiver":"","returned_us":"0","signed_us":"1795382763392607","signer":"912453902350155778","text":"Đủ điều kiện"},"table":"dossier_result"},{"key":"912453904413753344","row":{"dossier":"912453904392781826","due_us":"1795422600000000","ended_us":"1795382763392607","id":"912453904413753344","office":"912453900840206360","officer":"912453902350155778","outcome":"approved","started_us":"1795382763386952","step":"2"},"table":"dossier_step"},{"key":"912453904438919168","row":{"dossier":"912453904392781826","due_us":"1795425300000000","ended_us":"0","id":"912453904438919168","office":"912453900840206360","officer":"0","outcome":"","started_us":"1795382763392607","step":"3"},"table":"dossier_step"},{"key":"912453904392781826","row":{"applicant":"912453904392781824","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0004","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763381259","id":"912453904392781826","kept_at_us":"0","kept_us":"0","last_journal":"912453904438919169","office":"912453900840206360","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763381259","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"4","step":"3","submitter":"912453904392781824","supplements":"0","version":"6"},"table":"dossier"}],"id":"912453904438919169","kind":"dossier.approve","note":{"reason":"Đủ điều kiện"},"office":"912453900840206360","previous":"912453904426336256","subject":"912453904392781826","subject_kind":"dossier"}',X'4B2699C8990802D5B2CBB31E636DF204',X'9278FA93F3E30A8BF0BCD39E3F9BD5BF42C0F61378D8474D30162E5740B5515B');
INSERT INTO "journal" VALUES(912453904443113472,1795382763393461,'read','person',912453904392781824,0,912453902350155778,912453900840206360,'{"account":"912453902350155778","at_us":"1795382763393461","changes":[],"id":"912453904443113472","kind":"read","note":{"read":[{"dossier":"912453904392781826","person":"912453904392781824","purpose":"dossier"}]},"office":"912453900840206360","previous":"0","subject":"912453904392781824","subject_kind":"person"}',X'F5527A10EA86EBDE7720662A1C8C8719',X'349CF184023E1FEB869B8C7F17362D9D8A48A9B91C7870B44F85BC6BA690666F');
INSERT INTO "journal" VALUES(912453904451502080,1795382763395180,'dossier.take','dossier',912453904392781826,912453904438919169,912453902350155778,912453900840206360,'{"account":"912453902350155778","at_us":"1795382763395180","changes":[{"key":"912453904438919168","row":{"dossier":"912453904392781826","due_us":"1795425300000000","ended_us":"0","id":"912453904438919168","office":"912453900840206360","officer":"912453902350155778","outcome":"","started_us":"1795382763392607","step":"3"},"table":"dossier_step"},{"key":"912453904392781826","row":{"applicant":"912453904392781824","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0004","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763381259","id":"912453904392781826","kept_at_us":"0","kept_us":"0","last_journal":"912453904451502080","office":"912453900840206360","officer":"912453902350155778","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763381259","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"4","step":"3","submitter":"912453904392781824","supplements":"0","version":"7"},"table":"dossier"}],"id":"912453904451502080","kind":"dossier.take","note":{},"office":"912453900840206360","previous":"912453904438919169","subject":"912453904392781826","subject_kind":"dossier"}',X'0749FC3D981ED5974A3A82F8195D4027',X'B6B599D22ADB720E1F88DE723EF156E1D8A34958310992D16A153F458DB891D6');
INSERT INTO "journal" VALUES(912453904451502081,1795382763395876,'read','person',912453904392781824,0,912453902350155778,912453900840206360,'{"account":"912453902350155778","at_us":"1795382763395876","changes":[],"id":"912453904451502081","kind":"read","note":{"read":[{"dossier":"912453904392781826","person":"912453904392781824","purpose":"dossier"}]},"office":"912453900840206360","previous":"0","subject":"912453904392781824","subject_kind":"person"}',X'45364DED7DA44BF68E8783FEE8D01956',X'F62CFB78A7A7862FB4EE8DA9E0A773EDDCD117EDB0C943E6F14FA14D63AE4153');
INSERT INTO "journal" VALUES(912453904459890688,1795382763397437,'read','person',912453904392781824,0,912453902350155778,912453900840206360,'{"account":"912453902350155778","at_us":"1795382763397437","changes":[],"id":"912453904459890688","kind":"read","note":{"read":[{"dossier":"912453904392781826","person":"912453904392781824","purpose":"dossier"}]},"office":"912453900840206360","previous":"0","subject":"912453904392781824","subject_kind":"person"}',X'47CC5EB3DB1A7E7D8C50E1AA81B34780',X'67CF409270339190E4352669D10516E5F9B6E92AE28A9CD08A380710E4DB6A82');
INSERT INTO "journal" VALUES(912453904464084993,1795382763398621,'dossier.issue','dossier',912453904392781826,912453904451502080,912453902350155778,912453900840206360,'{"account":"912453902350155778","at_us":"1795382763398621","changes":[{"key":"912453904392781826","row":{"code":"2.000815.KQ","document":"0","dossier":"912453904392781826","granted":"1","issued_us":"1795382763398621","number":"01/GXN","receiver":"","returned_us":"0","signed_us":"1795382763392607","signer":"912453902350155778","text":"Đủ điều kiện"},"table":"dossier_result"},{"key":"912453904438919168","row":{"dossier":"912453904392781826","due_us":"1795425300000000","ended_us":"1795382763398621","id":"912453904438919168","office":"912453900840206360","officer":"912453902350155778","outcome":"issued","started_us":"1795382763392607","step":"3"},"table":"dossier_step"},{"key":"912453904464084992","row":{"dossier":"912453904392781826","due_us":"0","ended_us":"0","id":"912453904464084992","office":"912453900840206344","officer":"0","outcome":"","started_us":"1795382763398621","step":"4"},"table":"dossier_step"},{"key":"912453904392781826","row":{"applicant":"912453904392781824","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0004","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"1795382763398621","fee_dong":"12000","filed_us":"1795382763381259","id":"912453904392781826","kept_at_us":"0","kept_us":"0","last_journal":"912453904464084993","office":"912453900840206344","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763381259","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"9","step":"4","submitter":"912453904392781824","supplements":"0","version":"8"},"table":"dossier"}],"id":"912453904464084993","kind":"dossier.issue","note":{"number":"01/GXN"},"office":"912453900840206360","previous":"912453904451502080","subject":"912453904392781826","subject_kind":"dossier"}',X'F1F0C53C5BA310FEFCFA2DDB1DFBCE41',X'257F617698DB9B3C8AD6C67B1DE4F0ED30F1E30E4B6C034162F8CF68F2D2C185');
INSERT INTO "journal" VALUES(912453904476667905,1795382763401358,'person.added','person',912453904476667904,0,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763401358","changes":[{"key":"912453904476667904","row":{"address":"","born_on":"","email":"","folded":"nguyen thi cjaekcbbcd","id":"912453904476667904","kind":"individual","name":"Nguyễn Thị cjaekcbbcd","number":"048145500004","phone":"0905123456","sex":""},"table":"person"}],"id":"912453904476667905","kind":"person.added","note":{},"office":"912453900840206344","previous":"0","subject":"912453904476667904","subject_kind":"person"}',X'86411DE409A3F2E9B7C03225735688DE',X'4988C95E776C880F1EC33CB65E5C446BA162C3B3205B2FB957745CF098D2FFAF');
INSERT INTO "journal" VALUES(912453904476667908,1795382763401358,'dossier.file','dossier',912453904476667906,0,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763401358","changes":[{"key":"912453904476667907","row":{"dossier":"912453904476667906","due_us":"1795428000000000","ended_us":"0","id":"912453904476667907","office":"912453900840206344","officer":"0","outcome":"","started_us":"1795382763401358","step":"0"},"table":"dossier_step"},{"key":"912453904476667906","row":{"answers":"{\"copies\":\"3\",\"declaration\":\"true\",\"issuer\":\"vietnam\",\"pages\":\"2\",\"paper_name\":\"Bằng tốt nghiệp đại học\",\"requester_name\":\"Nguyễn Thị cjaekcbbcd\",\"requester_number\":\"048145500004\",\"requester_phone\":\"0905123456\"}","dossier":"912453904476667906"},"table":"dossier_form"},{"key":"912453904476667906","row":{"applicant":"912453904476667904","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0005","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763401358","id":"912453904476667906","kept_at_us":"0","kept_us":"0","last_journal":"912453904476667908","office":"912453900840206344","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"0","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"1","step":"0","submitter":"912453904476667904","supplements":"0","version":"1"},"table":"dossier"}],"id":"912453904476667908","kind":"dossier.file","note":{},"office":"912453900840206344","previous":"0","subject":"912453904476667906","subject_kind":"dossier"}',X'B5D79FA4BF8FCC903B2218D1E89CDA87',X'6C212EBF835FE2174397DCA7BE91C26BBBC0CE58F072E23DB48AB3F6B9093029');
INSERT INTO "journal" VALUES(912453904476667910,1795382763401358,'dossier.receive','dossier',912453904476667906,912453904476667908,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763401358","changes":[{"key":"912453904476667907","row":{"dossier":"912453904476667906","due_us":"1795428000000000","ended_us":"1795382763401358","id":"912453904476667907","office":"912453900840206344","officer":"912453901326745602","outcome":"finished","started_us":"1795382763401358","step":"0"},"table":"dossier_step"},{"key":"912453904476667909","row":{"dossier":"912453904476667906","due_us":"1795417200000000","ended_us":"0","id":"912453904476667909","office":"912453900840206356","officer":"0","outcome":"","started_us":"1795382763401358","step":"1"},"table":"dossier_step"},{"key":"912453904476667906","row":{"applicant":"912453904476667904","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0005","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763401358","id":"912453904476667906","kept_at_us":"0","kept_us":"0","last_journal":"912453904476667910","office":"912453900840206356","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763401358","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"2","step":"1","submitter":"912453904476667904","supplements":"0","version":"2"},"table":"dossier"}],"id":"912453904476667910","kind":"dossier.receive","note":{},"office":"912453900840206344","previous":"912453904476667908","subject":"912453904476667906","subject_kind":"dossier"}',X'05190DBE6B26EC5D9CE84B3F53C63045',X'EB4BF2B05D5233B2ADEC9E16F0381FBD8F21051C07568F247E7FDF2CC6800C2E');
INSERT INTO "journal" VALUES(912453904480862208,1795382763402359,'read','person',912453904476667904,0,912453901804896258,912453900840206356,'{"account":"912453901804896258","at_us":"1795382763402359","changes":[],"id":"912453904480862208","kind":"read","note":{"read":[{"dossier":"912453904476667906","person":"912453904476667904","purpose":"dossier"}]},"office":"912453900840206356","previous":"0","subject":"912453904476667904","subject_kind":"person"}',X'DB2259D76DCA522C7FBEB772AD6FFE12',X'11CB5B07ECFBFA13E4213692133B931071FBA6FC01C920035CCA4AF38250ED30');
INSERT INTO "journal" VALUES(912453904485056512,1795382763403900,'dossier.take','dossier',912453904476667906,912453904476667910,912453901804896258,912453900840206356,'{"account":"912453901804896258","at_us":"1795382763403900","changes":[{"key":"912453904476667909","row":{"dossier":"912453904476667906","due_us":"1795417200000000","ended_us":"0","id":"912453904476667909","office":"912453900840206356","officer":"912453901804896258","outcome":"","started_us":"1795382763401358","step":"1"},"table":"dossier_step"},{"key":"912453904476667906","row":{"applicant":"912453904476667904","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0005","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763401358","id":"912453904476667906","kept_at_us":"0","kept_us":"0","last_journal":"912453904485056512","office":"912453900840206356","officer":"912453901804896258","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763401358","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"4","step":"1","submitter":"912453904476667904","supplements":"0","version":"3"},"table":"dossier"}],"id":"912453904485056512","kind":"dossier.take","note":{},"office":"912453900840206356","previous":"912453904476667910","subject":"912453904476667906","subject_kind":"dossier"}',X'59DAC5D1F48EB7EBEF4BEF3519241725',X'95E5954CC7EA9D5F3C164932D99D37E0301007067C6A9C59695F07AAD1350DD9');
INSERT INTO "journal" VALUES(912453904489250816,1795382763404634,'read','person',912453904476667904,0,912453901804896258,912453900840206356,'{"account":"912453901804896258","at_us":"1795382763404634","changes":[],"id":"912453904489250816","kind":"read","note":{"read":[{"dossier":"912453904476667906","person":"912453904476667904","purpose":"dossier"}]},"office":"912453900840206356","previous":"0","subject":"912453904476667904","subject_kind":"person"}',X'5C395EE6C28605D4032D6B416BA245FA',X'CD5590889451BBB4F8E5193D7F6DD16A5588496F5994B080C32BB3A26C23AE3E');
INSERT INTO "journal" VALUES(912453904497639424,1795382763406070,'read','person',912453904476667904,0,912453901804896258,912453900840206356,'{"account":"912453901804896258","at_us":"1795382763406070","changes":[],"id":"912453904497639424","kind":"read","note":{"read":[{"dossier":"912453904476667906","person":"912453904476667904","purpose":"dossier"}]},"office":"912453900840206356","previous":"0","subject":"912453904476667904","subject_kind":"person"}',X'1D51276C07E271B886C419B88AAD0C1F',X'160792E8129F47C3873948EC02B665B875CE753B018020078260E078B1D826B4');
INSERT INTO "journal" VALUES(912453904501833729,1795382763407162,'dossier.finish','dossier',912453904476667906,912453904485056512,912453901804896258,912453900840206356,'{"account":"912453901804896258","at_us":"1795382763407162","changes":[{"key":"912453904476667909","row":{"dossier":"912453904476667906","due_us":"1795417200000000","ended_us":"1795382763407162","id":"912453904476667909","office":"912453900840206356","officer":"912453901804896258","outcome":"finished","started_us":"1795382763401358","step":"1"},"table":"dossier_step"},{"key":"912453904501833728","row":{"dossier":"912453904476667906","due_us":"1795422600000000","ended_us":"0","id":"912453904501833728","office":"912453900840206360","officer":"0","outcome":"","started_us":"1795382763407162","step":"2"},"table":"dossier_step"},{"key":"912453904476667906","row":{"applicant":"912453904476667904","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0005","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763401358","id":"912453904476667906","kept_at_us":"0","kept_us":"0","last_journal":"912453904501833729","office":"912453900840206360","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763401358","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"4","step":"2","submitter":"912453904476667904","supplements":"0","version":"4"},"table":"dossier"}],"id":"912453904501833729","kind":"dossier.finish","note":{},"office":"912453900840206356","previous":"912453904485056512","subject":"912453904476667906","subject_kind":"dossier"}',X'7CBFDA93FDC6D976B47410D65259D939',X'3461FB2C770EF53C84D1DFC7E2C42CA877E6EF809F3A6DA86FE53AEA5B11DEC7');
INSERT INTO "journal" VALUES(912453904506028032,1795382763408005,'read','person',912453904476667904,0,912453902350155778,912453900840206360,'{"account":"912453902350155778","at_us":"1795382763408005","changes":[],"id":"912453904506028032","kind":"read","note":{"read":[{"dossier":"912453904476667906","person":"912453904476667904","purpose":"dossier"}]},"office":"912453900840206360","previous":"0","subject":"912453904476667904","subject_kind":"person"}',X'64E58F4D730D8C0FAF83768A052E4E8A',X'C253166F38F1D15622B7C0F44DAC01A6D2362349562A1E2F9CA8CAD128112E4A');
INSERT INTO "journal" VALUES(912453904510222336,1795382763409485,'dossier.take','dossier',912453904476667906,912453904501833729,912453902350155778,912453900840206360,'{"account":"912453902350155778","at_us":"1795382763409485","changes":[{"key":"912453904501833728","row":{"dossier":"912453904476667906","due_us":"1795422600000000","ended_us":"0","id":"912453904501833728","office":"912453900840206360","officer":"912453902350155778","outcome":"","started_us":"1795382763407162","step":"2"},"table":"dossier_step"},{"key":"912453904476667906","row":{"applicant":"912453904476667904","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0005","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763401358","id":"912453904476667906","kept_at_us":"0","kept_us":"0","last_journal":"912453904510222336","office":"912453900840206360","officer":"912453902350155778","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763401358","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"4","step":"2","submitter":"912453904476667904","supplements":"0","version":"5"},"table":"dossier"}],"id":"912453904510222336","kind":"dossier.take","note":{},"office":"912453900840206360","previous":"912453904501833729","subject":"912453904476667906","subject_kind":"dossier"}',X'3F314278690A3047650A567A6C415461',X'7EBD51F04634C3BA1F5F0CBF1F6E6EC9A8D549FD2E4A62415B2223FBFB7C2B72');
INSERT INTO "journal" VALUES(912453904514416640,1795382763410227,'read','person',912453904476667904,0,912453902350155778,912453900840206360,'{"account":"912453902350155778","at_us":"1795382763410227","changes":[],"id":"912453904514416640","kind":"read","note":{"read":[{"dossier":"912453904476667906","person":"912453904476667904","purpose":"dossier"}]},"office":"912453900840206360","previous":"0","subject":"912453904476667904","subject_kind":"person"}',X'CBC463D9D0C4DEC5B9CA25AF6DA59389',X'CFCD0A66B2CF4F90D1513F1956405C4D51FE78D25D95BAFF5CFBB401EDC00A38');
INSERT INTO "journal" VALUES(912453904518610944,1795382763411786,'read','person',912453904476667904,0,912453902350155778,912453900840206360,'{"account":"912453902350155778","at_us":"1795382763411786","changes":[],"id":"912453904518610944","kind":"read","note":{"read":[{"dossier":"912453904476667906","person":"912453904476667904","purpose":"dossier"}]},"office":"912453900840206360","previous":"0","subject":"912453904476667904","subject_kind":"person"}',X'C15BC3FB134AC95C08FF7D44DEA16EF7',X'9502F23B064732815403A44F332AC312A3E5C8FE2B7C28F88D88756E4906E38E');
INSERT INTO "journal" VALUES(912453904522805249,1795382763412870,'dossier.approve','dossier',912453904476667906,912453904510222336,912453902350155778,912453900840206360,'{"account":"912453902350155778","at_us":"1795382763412870","changes":[{"key":"912453904476667906","row":{"code":"2.000815.KQ","document":"0","dossier":"912453904476667906","granted":"1","issued_us":"0","number":"","receiver":"","returned_us":"0","signed_us":"1795382763412870","signer":"912453902350155778","text":"Đủ điều kiện"},"table":"dossier_result"},{"key":"912453904501833728","row":{"dossier":"912453904476667906","due_us":"1795422600000000","ended_us":"1795382763412870","id":"912453904501833728","office":"912453900840206360","officer":"912453902350155778","outcome":"approved","started_us":"1795382763407162","step":"2"},"table":"dossier_step"},{"key":"912453904522805248","row":{"dossier":"912453904476667906","due_us":"1795425300000000","ended_us":"0","id":"912453904522805248","office":"912453900840206360","officer":"0","outcome":"","started_us":"1795382763412870","step":"3"},"table":"dossier_step"},{"key":"912453904476667906","row":{"applicant":"912453904476667904","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0005","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763401358","id":"912453904476667906","kept_at_us":"0","kept_us":"0","last_journal":"912453904522805249","office":"912453900840206360","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763401358","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"4","step":"3","submitter":"912453904476667904","supplements":"0","version":"6"},"table":"dossier"}],"id":"912453904522805249","kind":"dossier.approve","note":{"reason":"Đủ điều kiện"},"office":"912453900840206360","previous":"912453904510222336","subject":"912453904476667906","subject_kind":"dossier"}',X'C19DB52F2D230539BB3963F95E63C18D',X'D0F65F7544D6C85900DF6B7B225DA8778E9348390721DF7318B660210C3DC7F2');
INSERT INTO "journal" VALUES(912453904526999552,1795382763413624,'read','person',912453904476667904,0,912453902350155778,912453900840206360,'{"account":"912453902350155778","at_us":"1795382763413624","changes":[],"id":"912453904526999552","kind":"read","note":{"read":[{"dossier":"912453904476667906","person":"912453904476667904","purpose":"dossier"}]},"office":"912453900840206360","previous":"0","subject":"912453904476667904","subject_kind":"person"}',X'97794EC3C31ED0794D159BCAAE0CEBFB',X'05C94F5573A036ABC2611521719E19654A479F922E4ED9B1A65F69D2F2E57B69');
INSERT INTO "journal" VALUES(912453904535388160,1795382763415260,'dossier.take','dossier',912453904476667906,912453904522805249,912453902350155778,912453900840206360,'{"account":"912453902350155778","at_us":"1795382763415260","changes":[{"key":"912453904522805248","row":{"dossier":"912453904476667906","due_us":"1795425300000000","ended_us":"0","id":"912453904522805248","office":"912453900840206360","officer":"912453902350155778","outcome":"","started_us":"1795382763412870","step":"3"},"table":"dossier_step"},{"key":"912453904476667906","row":{"applicant":"912453904476667904","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0005","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763401358","id":"912453904476667906","kept_at_us":"0","kept_us":"0","last_journal":"912453904535388160","office":"912453900840206360","officer":"912453902350155778","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763401358","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"4","step":"3","submitter":"912453904476667904","supplements":"0","version":"7"},"table":"dossier"}],"id":"912453904535388160","kind":"dossier.take","note":{},"office":"912453900840206360","previous":"912453904522805249","subject":"912453904476667906","subject_kind":"dossier"}',X'8C88289514E41E4CA58E957D264713CF',X'45B7F63817006D172C2CF446CFA785810FDE269D857BCAEF00F408AEA583A447');
INSERT INTO "journal" VALUES(912453904535388161,1795382763415950,'read','person',912453904476667904,0,912453902350155778,912453900840206360,'{"account":"912453902350155778","at_us":"1795382763415950","changes":[],"id":"912453904535388161","kind":"read","note":{"read":[{"dossier":"912453904476667906","person":"912453904476667904","purpose":"dossier"}]},"office":"912453900840206360","previous":"0","subject":"912453904476667904","subject_kind":"person"}',X'B6DC727AA0D60EDB72CB30418473F98C',X'0B23392FF61CCE1667BB6BA7A414B40355F87A7E35D4F69701D3A75F2F752356');
INSERT INTO "journal" VALUES(912453904543776768,1795382763417451,'read','person',912453904476667904,0,912453902350155778,912453900840206360,'{"account":"912453902350155778","at_us":"1795382763417451","changes":[],"id":"912453904543776768","kind":"read","note":{"read":[{"dossier":"912453904476667906","person":"912453904476667904","purpose":"dossier"}]},"office":"912453900840206360","previous":"0","subject":"912453904476667904","subject_kind":"person"}',X'4F1AE448721C1BF9A43695CBDF2C654F',X'0FD85BB9F619EAF67928FB7E60B58DD3A5F34C0239221EFEC5081D2E244DD607');
INSERT INTO "journal" VALUES(912453904547971073,1795382763418712,'dossier.issue','dossier',912453904476667906,912453904535388160,912453902350155778,912453900840206360,'{"account":"912453902350155778","at_us":"1795382763418712","changes":[{"key":"912453904476667906","row":{"code":"2.000815.KQ","document":"0","dossier":"912453904476667906","granted":"1","issued_us":"1795382763418712","number":"01/GXN","receiver":"","returned_us":"0","signed_us":"1795382763412870","signer":"912453902350155778","text":"Đủ điều kiện"},"table":"dossier_result"},{"key":"912453904522805248","row":{"dossier":"912453904476667906","due_us":"1795425300000000","ended_us":"1795382763418712","id":"912453904522805248","office":"912453900840206360","officer":"912453902350155778","outcome":"issued","started_us":"1795382763412870","step":"3"},"table":"dossier_step"},{"key":"912453904547971072","row":{"dossier":"912453904476667906","due_us":"0","ended_us":"0","id":"912453904547971072","office":"912453900840206344","officer":"0","outcome":"","started_us":"1795382763418712","step":"4"},"table":"dossier_step"},{"key":"912453904476667906","row":{"applicant":"912453904476667904","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0005","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"1795382763418712","fee_dong":"12000","filed_us":"1795382763401358","id":"912453904476667906","kept_at_us":"0","kept_us":"0","last_journal":"912453904547971073","office":"912453900840206344","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763401358","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"9","step":"4","submitter":"912453904476667904","supplements":"0","version":"8"},"table":"dossier"}],"id":"912453904547971073","kind":"dossier.issue","note":{"number":"01/GXN"},"office":"912453900840206360","previous":"912453904535388160","subject":"912453904476667906","subject_kind":"dossier"}',X'7D2791D42FB9AC4612106FD64DDDB0B2',X'B57FC0ABF7C47CCE46D2665D1552065A74C9E4A4A7B0427FEABE300E73AB4C78');
INSERT INTO "journal" VALUES(912453904552165376,1795382763419433,'read','person',912453904476667904,0,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763419433","changes":[],"id":"912453904552165376","kind":"read","note":{"read":[{"dossier":"912453904476667906","person":"912453904476667904","purpose":"dossier"}]},"office":"912453900840206344","previous":"0","subject":"912453904476667904","subject_kind":"person"}',X'7B91ECB13AB10B3AA6F73BA7259CBBDE',X'F077E7F8D8A0B743C1499163407675F4B8DECB1D6585E4DDEEC47478EB15F5A4');
INSERT INTO "journal" VALUES(912453904560553984,1795382763421001,'read','person',912453904476667904,0,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763421001","changes":[],"id":"912453904560553984","kind":"read","note":{"read":[{"dossier":"912453904476667906","person":"912453904476667904","purpose":"dossier"}]},"office":"912453900840206344","previous":"0","subject":"912453904476667904","subject_kind":"person"}',X'3B54839B8766C803117F71058BD25A3B',X'8B36B6CA59FC73F269EC846271ADB80B0EE0AF18C797E35940ED024D280B7960');
INSERT INTO "journal" VALUES(912453904564748288,1795382763422149,'dossier.return','dossier',912453904476667906,912453904547971073,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763422149","changes":[{"key":"912453904476667906","row":{"code":"2.000815.KQ","document":"0","dossier":"912453904476667906","granted":"1","issued_us":"1795382763418712","number":"01/GXN","receiver":"Nguyễn Văn Nhận","returned_us":"1795382763422149","signed_us":"1795382763412870","signer":"912453902350155778","text":"Đủ điều kiện"},"table":"dossier_result"},{"key":"912453904547971072","row":{"dossier":"912453904476667906","due_us":"0","ended_us":"1795382763422149","id":"912453904547971072","office":"912453900840206344","officer":"912453901326745602","outcome":"returned","started_us":"1795382763418712","step":"4"},"table":"dossier_step"},{"key":"912453904476667906","row":{"applicant":"912453904476667904","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"1795382763422149","code":"H17.21-261123-0005","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"1795382763418712","fee_dong":"12000","filed_us":"1795382763401358","id":"912453904476667906","kept_at_us":"0","kept_us":"0","last_journal":"912453904564748288","office":"912453900840206344","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763401358","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"10","step":"4","submitter":"912453904476667904","supplements":"0","version":"9"},"table":"dossier"}],"id":"912453904564748288","kind":"dossier.return","note":{"receiver":"Nguyễn Văn Nhận"},"office":"912453900840206344","previous":"912453904547971073","subject":"912453904476667906","subject_kind":"dossier"}',X'8052891BA995DAD50D4372C44511FAD6',X'27343FB5E28BE355E4919F372461637E087B2246B4D3A9FBFD69466ACFF9783A');
INSERT INTO "journal" VALUES(912453904577331201,1795382763425015,'person.added','person',912453904577331200,0,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763425015","changes":[{"key":"912453904577331200","row":{"address":"","born_on":"","email":"","folded":"nguyen thi naganpijdd","id":"912453904577331200","kind":"individual","name":"Nguyễn Thị naganpijdd","number":"048145500005","phone":"0905123456","sex":""},"table":"person"}],"id":"912453904577331201","kind":"person.added","note":{},"office":"912453900840206344","previous":"0","subject":"912453904577331200","subject_kind":"person"}',X'47EC9E6261CF4574DA767948C50A5931',X'4684701985B91DC6137F41BCB5BA3AB156C60CF7B241C91CB80C20B811E7D40E');
INSERT INTO "journal" VALUES(912453904577331206,1795382763425015,'dossier.file','dossier',912453904577331202,0,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763425015","changes":[{"key":"912453904577331203","row":{"dossier":"912453904577331202","due_us":"1795428000000000","ended_us":"0","id":"912453904577331203","office":"912453900840206344","officer":"0","outcome":"","started_us":"1795382763425015","step":"0"},"table":"dossier_step"},{"key":"912453904577331202","row":{"answers":"{\"copies\":\"3\",\"declaration\":\"true\",\"issuer\":\"vietnam\",\"pages\":\"2\",\"paper_name\":\"Bằng tốt nghiệp đại học\",\"requester_name\":\"Nguyễn Thị naganpijdd\",\"requester_number\":\"048145500005\",\"requester_phone\":\"0905123456\"}","dossier":"912453904577331202"},"table":"dossier_form"},{"key":"912453904577331204","row":{"account":"912453901326745602","added_us":"1795382763425015","hash":"cfa3181c1ee36e8bce5e39f84959f4558ea7ba32c0e4539a8ab3c8ce8c716ec6","id":"912453904577331204","kind":"application/pdf","name":"giấy tờ.pdf","size_bytes":"69"},"table":"document"},{"key":"912453904577331205","row":{"added_us":"1795382763425015","component":"original","copies":"0","document":"912453904577331204","dossier":"912453904577331202","id":"912453904577331205","originals":"0"},"table":"dossier_paper"},{"key":"912453904577331202","row":{"applicant":"912453904577331200","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0006","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763425015","id":"912453904577331202","kept_at_us":"0","kept_us":"0","last_journal":"912453904577331206","office":"912453900840206344","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"0","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"1","step":"0","submitter":"912453904577331200","supplements":"0","version":"1"},"table":"dossier"}],"id":"912453904577331206","kind":"dossier.file","note":{},"office":"912453900840206344","previous":"0","subject":"912453904577331202","subject_kind":"dossier"}',X'CC6145BEB1F835B0E00BFB85950BB579',X'43AB5E8F69998697FDC69F23BE595E789A112950A2C665AA009700D770295FD8');
INSERT INTO "journal" VALUES(912453904577331208,1795382763425015,'dossier.receive','dossier',912453904577331202,912453904577331206,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763425015","changes":[{"key":"912453904577331203","row":{"dossier":"912453904577331202","due_us":"1795428000000000","ended_us":"1795382763425015","id":"912453904577331203","office":"912453900840206344","officer":"912453901326745602","outcome":"finished","started_us":"1795382763425015","step":"0"},"table":"dossier_step"},{"key":"912453904577331207","row":{"dossier":"912453904577331202","due_us":"1795417200000000","ended_us":"0","id":"912453904577331207","office":"912453900840206356","officer":"0","outcome":"","started_us":"1795382763425015","step":"1"},"table":"dossier_step"},{"key":"912453904577331202","row":{"applicant":"912453904577331200","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0006","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763425015","id":"912453904577331202","kept_at_us":"0","kept_us":"0","last_journal":"912453904577331208","office":"912453900840206356","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763425015","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"2","step":"1","submitter":"912453904577331200","supplements":"0","version":"2"},"table":"dossier"}],"id":"912453904577331208","kind":"dossier.receive","note":{},"office":"912453900840206344","previous":"912453904577331206","subject":"912453904577331202","subject_kind":"dossier"}',X'1785B42489AFD00956CDFAF58E5AB2CF',X'AC1D1465C930EE6A0753A626E3D204811A2EB83752470D155EACEE3A120E245D');
INSERT INTO "journal" VALUES(912453904602497025,1795382763431427,'person.added','person',912453904602497024,0,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763431427","changes":[{"key":"912453904602497024","row":{"address":"12 Lê Lợi","born_on":"1945-09-02","email":"","folded":"nguyen thi knfacmdeih","id":"912453904602497024","kind":"individual","name":"Nguyễn Thị knfacmdeih","number":"048145500006","phone":"0905123456","sex":""},"table":"person"}],"id":"912453904602497025","kind":"person.added","note":{},"office":"912453900840206344","previous":"0","subject":"912453904602497024","subject_kind":"person"}',X'80EA70511CD6D9FA8390DAAACD377C89',X'C640E4AC860119215180502D22ED7C16F9A2BC831B9424E90A4A50EF0E9C100E');
INSERT INTO "journal" VALUES(912453904602497028,1795382763431427,'dossier.file','dossier',912453904602497026,0,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763431427","changes":[{"key":"912453904602497027","row":{"dossier":"912453904602497026","due_us":"1795428000000000","ended_us":"0","id":"912453904602497027","office":"912453900840206344","officer":"0","outcome":"","started_us":"1795382763431427","step":"0"},"table":"dossier_step"},{"key":"912453904602497026","row":{"answers":"{\"birth_day\":\"1945-09-02\",\"declaration\":\"true\",\"other_pension\":\"no\",\"pay_by\":\"cash\",\"person_address\":\"12 Lê Lợi\",\"person_name\":\"Nguyễn Thị knfacmdeih\",\"person_number\":\"048145500006\",\"person_phone\":\"0905123456\",\"request\":\"new\",\"submitter_role\":\"self\"}","dossier":"912453904602497026"},"table":"dossier_form"},{"key":"912453904602497026","row":{"applicant":"912453904602497024","assist_agency":"0","breached_us":"0","case_code":"new","channel":"1","closed_us":"0","code":"H17.21-261123-0007","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"0","filed_us":"1795382763431427","id":"912453904602497026","kept_at_us":"0","kept_us":"0","last_journal":"912453904602497028","office":"912453900840206344","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900752125952","provisional":"0","received_us":"0","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"1","step":"0","submitter":"912453904602497024","supplements":"0","version":"1"},"table":"dossier"}],"id":"912453904602497028","kind":"dossier.file","note":{},"office":"912453900840206344","previous":"0","subject":"912453904602497026","subject_kind":"dossier"}',X'365BF31B7229B38F076ED34B3B928E19',X'BA311AAD9872DFD278823C863B8BA3AF8F7BB9CA49A0FACE2A80300DE196DAC8');
INSERT INTO "journal" VALUES(912453904606691328,1795382763432488,'read','person',912453904602497024,0,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763432488","changes":[],"id":"912453904606691328","kind":"read","note":{"read":[{"dossier":"912453904602497026","person":"912453904602497024","purpose":"dossier"}]},"office":"912453900840206344","previous":"0","subject":"912453904602497024","subject_kind":"person"}',X'BA6078FB56DEBC148B3CA749057A33F1',X'6466263BAEE3CD90A5196D75D6B4E13F61FEC655169A1C84412707C0ACA310D2');
INSERT INTO "journal" VALUES(912453904610885632,1795382763433935,'read','person',912453904602497024,0,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763433935","changes":[],"id":"912453904610885632","kind":"read","note":{"read":[{"dossier":"912453904602497026","person":"912453904602497024","purpose":"dossier"}]},"office":"912453900840206344","previous":"0","subject":"912453904602497024","subject_kind":"person"}',X'B2F36D945FC2D4244E464AD31F2BC054',X'3E01303235E07324883B4F2ECDD1B4BCAEA05CFAB3E4B817EB82DD7E4849751D');
INSERT INTO "journal" VALUES(912453904619274241,1795382763435109,'dossier.ask_supplement','dossier',912453904602497026,912453904602497028,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763435109","changes":[{"key":"912453904619274240","row":{"account":"912453901326745602","dossier":"912453904602497026","from_us":"1795382763435109","id":"912453904619274240","items":"Bản chính để đối chiếu","kind":"supplement","reason":"Thiếu bản chính","until_us":"0"},"table":"dossier_pause"},{"key":"912453904602497026","row":{"applicant":"912453904602497024","assist_agency":"0","breached_us":"0","case_code":"new","channel":"1","closed_us":"0","code":"H17.21-261123-0007","competent_agency":"912453900840206354","due_us":"253370764800000000","ended_us":"0","fee_dong":"0","filed_us":"1795382763431427","id":"912453904602497026","kept_at_us":"0","kept_us":"0","last_journal":"912453904619274241","office":"912453900840206344","officer":"0","paid_dong":"0","paused":"1","pauses":"1","procedure":"912453900752125952","provisional":"0","received_us":"0","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"5","step":"0","submitter":"912453904602497024","supplements":"1","version":"2"},"table":"dossier"}],"id":"912453904619274241","kind":"dossier.ask_supplement","note":{"items":"Bản chính để đối chiếu","reason":"Thiếu bản chính"},"office":"912453900840206344","previous":"912453904602497028","subject":"912453904602497026","subject_kind":"dossier"}',X'87BD8AA1C3B869BBBE477FF2205A5B97',X'65514694A3A957B1921B8C5C5FC8E1A32F2769E5A9A2DF71EAD5CC8B22EA3DBD');
INSERT INTO "journal" VALUES(912453904627662849,1795382763437915,'person.added','person',912453904627662848,0,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763437915","changes":[{"key":"912453904627662848","row":{"address":"","born_on":"","email":"","folded":"nguyen thi dnbpgbelef","id":"912453904627662848","kind":"individual","name":"Nguyễn Thị dnbpgbelef","number":"048145500007","phone":"0905123456","sex":""},"table":"person"}],"id":"912453904627662849","kind":"person.added","note":{},"office":"912453900840206344","previous":"0","subject":"912453904627662848","subject_kind":"person"}',X'64981548E3DBF589C8A0B016D62A14F8',X'A642AA115B6D33A6481338DFBB94DB843B18EF1B148B15F7F62255970BDAE644');
INSERT INTO "journal" VALUES(912453904627662852,1795382763437915,'dossier.file','dossier',912453904627662850,0,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763437915","changes":[{"key":"912453904627662851","row":{"dossier":"912453904627662850","due_us":"1795428000000000","ended_us":"0","id":"912453904627662851","office":"912453900840206344","officer":"0","outcome":"","started_us":"1795382763437915","step":"0"},"table":"dossier_step"},{"key":"912453904627662850","row":{"answers":"{\"copies\":\"3\",\"declaration\":\"true\",\"issuer\":\"vietnam\",\"pages\":\"2\",\"paper_name\":\"Bằng tốt nghiệp đại học\",\"requester_name\":\"Nguyễn Thị dnbpgbelef\",\"requester_number\":\"048145500007\",\"requester_phone\":\"0905123456\"}","dossier":"912453904627662850"},"table":"dossier_form"},{"key":"912453904627662850","row":{"applicant":"912453904627662848","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0008","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763437915","id":"912453904627662850","kept_at_us":"0","kept_us":"0","last_journal":"912453904627662852","office":"912453900840206344","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"0","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"1","step":"0","submitter":"912453904627662848","supplements":"0","version":"1"},"table":"dossier"}],"id":"912453904627662852","kind":"dossier.file","note":{},"office":"912453900840206344","previous":"0","subject":"912453904627662850","subject_kind":"dossier"}',X'FF38E9BB0076674E37F45B81F76EC058',X'9B6869E140BFD566C5E7D3FBF5661561EA708A538D91B6D502857DC50C30089E');
INSERT INTO "journal" VALUES(912453904627662854,1795382763437915,'dossier.receive','dossier',912453904627662850,912453904627662852,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763437915","changes":[{"key":"912453904627662851","row":{"dossier":"912453904627662850","due_us":"1795428000000000","ended_us":"1795382763437915","id":"912453904627662851","office":"912453900840206344","officer":"912453901326745602","outcome":"finished","started_us":"1795382763437915","step":"0"},"table":"dossier_step"},{"key":"912453904627662853","row":{"dossier":"912453904627662850","due_us":"1795417200000000","ended_us":"0","id":"912453904627662853","office":"912453900840206356","officer":"0","outcome":"","started_us":"1795382763437915","step":"1"},"table":"dossier_step"},{"key":"912453904627662850","row":{"applicant":"912453904627662848","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0008","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763437915","id":"912453904627662850","kept_at_us":"0","kept_us":"0","last_journal":"912453904627662854","office":"912453900840206356","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763437915","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"2","step":"1","submitter":"912453904627662848","supplements":"0","version":"2"},"table":"dossier"}],"id":"912453904627662854","kind":"dossier.receive","note":{},"office":"912453900840206344","previous":"912453904627662852","subject":"912453904627662850","subject_kind":"dossier"}',X'CD2AC1A6B5237EE0D8A55229F32D44DC',X'7B8079698404A00D57D46CFD42A1F0813D0694CAD29ADEA72D035BDAE696504F');
INSERT INTO "journal" VALUES(912453904636051456,1795382763439010,'read','person',912453904627662848,0,912453901804896258,912453900840206356,'{"account":"912453901804896258","at_us":"1795382763439010","changes":[],"id":"912453904636051456","kind":"read","note":{"read":[{"dossier":"912453904627662850","person":"912453904627662848","purpose":"dossier"}]},"office":"912453900840206356","previous":"0","subject":"912453904627662848","subject_kind":"person"}',X'6BBE728C95265611EF3C4F483F7FAFAE',X'2F5DE639AA72150419C09E673C2638F04FBD9513A9CEFE485C3C6150F4BE4085');
INSERT INTO "journal" VALUES(912453904640245760,1795382763440509,'read','person',912453904627662848,0,912453901804896258,912453900840206356,'{"account":"912453901804896258","at_us":"1795382763440509","changes":[],"id":"912453904640245760","kind":"read","note":{"read":[{"dossier":"912453904627662850","person":"912453904627662848","purpose":"dossier"}]},"office":"912453900840206356","previous":"0","subject":"912453904627662848","subject_kind":"person"}',X'D32094AE0CBBE9377C3F21EB057DED97',X'48A91F124FF985F523E9D98CACB59F391C0E702EF213151A2D7A5D9BA65033D5');
INSERT INTO "journal" VALUES(912453904644440064,1795382763441587,'dossier.stop','dossier',912453904627662850,912453904627662854,912453901804896258,912453900840206356,'{"account":"912453901804896258","at_us":"1795382763441587","changes":[{"key":"912453904627662853","row":{"dossier":"912453904627662850","due_us":"1795417200000000","ended_us":"1795382763441587","id":"912453904627662853","office":"912453900840206356","officer":"912453901804896258","outcome":"stopped","started_us":"1795382763437915","step":"1"},"table":"dossier_step"},{"key":"912453904627662850","row":{"applicant":"912453904627662848","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"1795382763441587","code":"H17.21-261123-0008","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"1795382763441587","fee_dong":"12000","filed_us":"1795382763437915","id":"912453904627662850","kept_at_us":"0","kept_us":"0","last_journal":"912453904644440064","office":"912453900840206356","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763437915","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"8","step":"1","submitter":"912453904627662848","supplements":"0","version":"3"},"table":"dossier"}],"id":"912453904644440064","kind":"dossier.stop","note":{"reason":"Người nộp đã có bản sao"},"office":"912453900840206356","previous":"912453904627662854","subject":"912453904627662850","subject_kind":"dossier"}',X'4C962F9FF0CBABE446781834D3FB5375',X'DF543CEC95C61064336EAACAD4FB7CB4C96204C89E0837C3A325DA8850E00975');
INSERT INTO "journal" VALUES(912453904657022977,1795382763444296,'person.added','person',912453904657022976,0,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763444296","changes":[{"key":"912453904657022976","row":{"address":"","born_on":"","email":"","folded":"nguyen thi dnmmkgfeln","id":"912453904657022976","kind":"individual","name":"Nguyễn Thị dnmmkgfeln","number":"048145500008","phone":"0905123456","sex":""},"table":"person"}],"id":"912453904657022977","kind":"person.added","note":{},"office":"912453900840206344","previous":"0","subject":"912453904657022976","subject_kind":"person"}',X'390A31E3FD48054D3D4847D3025BA07A',X'8167196BC279591C3857271A58E506281DD43FEF2CD344A0DF0445C360A29209');
INSERT INTO "journal" VALUES(912453904657022980,1795382763444296,'dossier.file','dossier',912453904657022978,0,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763444296","changes":[{"key":"912453904657022979","row":{"dossier":"912453904657022978","due_us":"1795428000000000","ended_us":"0","id":"912453904657022979","office":"912453900840206344","officer":"0","outcome":"","started_us":"1795382763444296","step":"0"},"table":"dossier_step"},{"key":"912453904657022978","row":{"answers":"{\"copies\":\"3\",\"declaration\":\"true\",\"issuer\":\"vietnam\",\"pages\":\"2\",\"paper_name\":\"Bằng tốt nghiệp đại học\",\"requester_name\":\"Nguyễn Thị dnmmkgfeln\",\"requester_number\":\"048145500008\",\"requester_phone\":\"0905123456\"}","dossier":"912453904657022978"},"table":"dossier_form"},{"key":"912453904657022978","row":{"applicant":"912453904657022976","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0009","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763444296","id":"912453904657022978","kept_at_us":"0","kept_us":"0","last_journal":"912453904657022980","office":"912453900840206344","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"0","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"1","step":"0","submitter":"912453904657022976","supplements":"0","version":"1"},"table":"dossier"}],"id":"912453904657022980","kind":"dossier.file","note":{},"office":"912453900840206344","previous":"0","subject":"912453904657022978","subject_kind":"dossier"}',X'C3395E1464E43ADC6FD89368930A4775',X'CC79CCD7F9D429AD9F5656220D07783B827E485D181AE739AFF512ADD034A8AF');
INSERT INTO "journal" VALUES(912453904657022982,1795382763444296,'dossier.receive','dossier',912453904657022978,912453904657022980,912453901326745602,912453900840206344,'{"account":"912453901326745602","at_us":"1795382763444296","changes":[{"key":"912453904657022979","row":{"dossier":"912453904657022978","due_us":"1795428000000000","ended_us":"1795382763444296","id":"912453904657022979","office":"912453900840206344","officer":"912453901326745602","outcome":"finished","started_us":"1795382763444296","step":"0"},"table":"dossier_step"},{"key":"912453904657022981","row":{"dossier":"912453904657022978","due_us":"1795417200000000","ended_us":"0","id":"912453904657022981","office":"912453900840206356","officer":"0","outcome":"","started_us":"1795382763444296","step":"1"},"table":"dossier_step"},{"key":"912453904657022978","row":{"applicant":"912453904657022976","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0009","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763444296","id":"912453904657022978","kept_at_us":"0","kept_us":"0","last_journal":"912453904657022982","office":"912453900840206356","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763444296","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"2","step":"1","submitter":"912453904657022976","supplements":"0","version":"2"},"table":"dossier"}],"id":"912453904657022982","kind":"dossier.receive","note":{},"office":"912453900840206344","previous":"912453904657022980","subject":"912453904657022978","subject_kind":"dossier"}',X'635D61330566EDB7B5C9B65680194194',X'D71D2787CE5BB079AB2EDB82720FBCFE56AF09B83E158D9D2B77EE1C79E7B7D1');
INSERT INTO "journal" VALUES(912453904661217280,1795382763445270,'read','person',912453904657022976,0,912453901804896258,912453900840206356,'{"account":"912453901804896258","at_us":"1795382763445270","changes":[],"id":"912453904661217280","kind":"read","note":{"read":[{"dossier":"912453904657022978","person":"912453904657022976","purpose":"dossier"}]},"office":"912453900840206356","previous":"0","subject":"912453904657022976","subject_kind":"person"}',X'B7C3101A9FA678EB45F67E873A9FBDA8',X'06D4B62FACFF8AEA7785D78D49B0EA3DE05F6B95CB5BD4D62F28B82FA14FAB9F');
INSERT INTO "journal" VALUES(912453904665411584,1795382763446861,'dossier.take','dossier',912453904657022978,912453904657022982,912453901804896258,912453900840206356,'{"account":"912453901804896258","at_us":"1795382763446861","changes":[{"key":"912453904657022981","row":{"dossier":"912453904657022978","due_us":"1795417200000000","ended_us":"0","id":"912453904657022981","office":"912453900840206356","officer":"912453901804896258","outcome":"","started_us":"1795382763444296","step":"1"},"table":"dossier_step"},{"key":"912453904657022978","row":{"applicant":"912453904657022976","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0009","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763444296","id":"912453904657022978","kept_at_us":"0","kept_us":"0","last_journal":"912453904665411584","office":"912453900840206356","officer":"912453901804896258","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763444296","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"4","step":"1","submitter":"912453904657022976","supplements":"0","version":"3"},"table":"dossier"}],"id":"912453904665411584","kind":"dossier.take","note":{},"office":"912453900840206356","previous":"912453904657022982","subject":"912453904657022978","subject_kind":"dossier"}',X'13D4F53A155CFD48EEB8C838EC371167',X'5E8C3C6765ABEDF9BB01A31A020D73DAAD2B3E6C8DAF51035EA3ED659833F521');
INSERT INTO "journal" VALUES(912453904669605888,1795382763447783,'read','person',912453904657022976,0,912453901804896258,912453900840206356,'{"account":"912453901804896258","at_us":"1795382763447783","changes":[],"id":"912453904669605888","kind":"read","note":{"read":[{"dossier":"912453904657022978","person":"912453904657022976","purpose":"dossier"}]},"office":"912453900840206356","previous":"0","subject":"912453904657022976","subject_kind":"person"}',X'FE1C32E8407BF798A948883D14BC56A5',X'4953C7E0AB092C41B096A6F90D0DC23C6848BFF4A469181D9366B6E63F0ECCD9');
INSERT INTO "journal" VALUES(912453904677994496,1795382763449248,'read','person',912453904657022976,0,912453901804896258,912453900840206356,'{"account":"912453901804896258","at_us":"1795382763449248","changes":[],"id":"912453904677994496","kind":"read","note":{"read":[{"dossier":"912453904657022978","person":"912453904657022976","purpose":"dossier"}]},"office":"912453900840206356","previous":"0","subject":"912453904657022976","subject_kind":"person"}',X'58506F0EE9A3AEDD750A4D649141AAEE',X'BAB651D94D5CC96B8E618A01FC87578ACC1A5282BD66EC6667D558F65B95CD78');
INSERT INTO "journal" VALUES(912453904682188801,1795382763450327,'dossier.finish','dossier',912453904657022978,912453904665411584,912453901804896258,912453900840206356,'{"account":"912453901804896258","at_us":"1795382763450327","changes":[{"key":"912453904657022981","row":{"dossier":"912453904657022978","due_us":"1795417200000000","ended_us":"1795382763450327","id":"912453904657022981","office":"912453900840206356","officer":"912453901804896258","outcome":"finished","started_us":"1795382763444296","step":"1"},"table":"dossier_step"},{"key":"912453904682188800","row":{"dossier":"912453904657022978","due_us":"1795422600000000","ended_us":"0","id":"912453904682188800","office":"912453900840206360","officer":"0","outcome":"","started_us":"1795382763450327","step":"2"},"table":"dossier_step"},{"key":"912453904657022978","row":{"applicant":"912453904657022976","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0009","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763444296","id":"912453904657022978","kept_at_us":"0","kept_us":"0","last_journal":"912453904682188801","office":"912453900840206360","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763444296","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"4","step":"2","submitter":"912453904657022976","supplements":"0","version":"4"},"table":"dossier"}],"id":"912453904682188801","kind":"dossier.finish","note":{},"office":"912453900840206356","previous":"912453904665411584","subject":"912453904657022978","subject_kind":"dossier"}',X'29E4AAEDB52F7B6DB655E80BAEE5B795',X'85FFA908B810E7FA03AE7CB6A8CD5987ADBFCFD7FA408249EDB544180D98B3E7');
INSERT INTO "journal" VALUES(912453904682188802,1795382763450991,'read','person',912453904657022976,0,912453902350155778,912453900840206360,'{"account":"912453902350155778","at_us":"1795382763450991","changes":[],"id":"912453904682188802","kind":"read","note":{"read":[{"dossier":"912453904657022978","person":"912453904657022976","purpose":"dossier"}]},"office":"912453900840206360","previous":"0","subject":"912453904657022976","subject_kind":"person"}',X'80798A5B95166FB05DF99557F44AF836',X'E57DB8EB6C826A201870184C96C28705765734DC81D1A88C0CE0CD1642580C67');
INSERT INTO "journal" VALUES(912453904690577408,1795382763452482,'dossier.take','dossier',912453904657022978,912453904682188801,912453902350155778,912453900840206360,'{"account":"912453902350155778","at_us":"1795382763452482","changes":[{"key":"912453904682188800","row":{"dossier":"912453904657022978","due_us":"1795422600000000","ended_us":"0","id":"912453904682188800","office":"912453900840206360","officer":"912453902350155778","outcome":"","started_us":"1795382763450327","step":"2"},"table":"dossier_step"},{"key":"912453904657022978","row":{"applicant":"912453904657022976","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0009","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763444296","id":"912453904657022978","kept_at_us":"0","kept_us":"0","last_journal":"912453904690577408","office":"912453900840206360","officer":"912453902350155778","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763444296","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"4","step":"2","submitter":"912453904657022976","supplements":"0","version":"5"},"table":"dossier"}],"id":"912453904690577408","kind":"dossier.take","note":{},"office":"912453900840206360","previous":"912453904682188801","subject":"912453904657022978","subject_kind":"dossier"}',X'C97DE46E9B79E57803C561A937F9F51A',X'43B9695DDB0860F69C395B3B9FAFCCEDF88FDED436D0E9D5EFB13430090CCC45');
INSERT INTO "journal" VALUES(912453904694771712,1795382763453321,'read','person',912453904657022976,0,912453902350155778,912453900840206360,'{"account":"912453902350155778","at_us":"1795382763453321","changes":[],"id":"912453904694771712","kind":"read","note":{"read":[{"dossier":"912453904657022978","person":"912453904657022976","purpose":"dossier"}]},"office":"912453900840206360","previous":"0","subject":"912453904657022976","subject_kind":"person"}',X'A0A590C78DF6DA58731413A34051ACD7',X'DF2B6C11B437D541374D6A78A53AF965951996B9B3B4F42500CD639121E4E213');
INSERT INTO "journal" VALUES(912453904703160320,1795382763455319,'read','person',912453904657022976,0,912453902350155778,912453900840206360,'{"account":"912453902350155778","at_us":"1795382763455319","changes":[],"id":"912453904703160320","kind":"read","note":{"read":[{"dossier":"912453904657022978","person":"912453904657022976","purpose":"dossier"}]},"office":"912453900840206360","previous":"0","subject":"912453904657022976","subject_kind":"person"}',X'ED288C70FF316AAC26DB656742C30537',X'118C25944042287E075ED28B1DD733615C4B0E70D015CCE1738E1E7A03D375FA');
INSERT INTO "journal" VALUES(912453904707354625,1795382763456505,'dossier.reject','dossier',912453904657022978,912453904690577408,912453902350155778,912453900840206360,'{"account":"912453902350155778","at_us":"1795382763456505","changes":[{"key":"912453904657022978","row":{"code":"2.000815.KQ","document":"0","dossier":"912453904657022978","granted":"0","issued_us":"0","number":"","receiver":"","returned_us":"0","signed_us":"1795382763456505","signer":"912453902350155778","text":"Bản chính bị tẩy xóa"},"table":"dossier_result"},{"key":"912453904682188800","row":{"dossier":"912453904657022978","due_us":"1795422600000000","ended_us":"1795382763456505","id":"912453904682188800","office":"912453900840206360","officer":"912453902350155778","outcome":"rejected","started_us":"1795382763450327","step":"2"},"table":"dossier_step"},{"key":"912453904707354624","row":{"dossier":"912453904657022978","due_us":"1795425300000000","ended_us":"0","id":"912453904707354624","office":"912453900840206360","officer":"0","outcome":"","started_us":"1795382763456505","step":"3"},"table":"dossier_step"},{"key":"912453904657022978","row":{"applicant":"912453904657022976","assist_agency":"0","breached_us":"0","case_code":"ordinary","channel":"1","closed_us":"0","code":"H17.21-261123-0009","competent_agency":"912453900840206354","due_us":"1795428000000000","ended_us":"0","fee_dong":"12000","filed_us":"1795382763444296","id":"912453904657022978","kept_at_us":"0","kept_us":"0","last_journal":"912453904707354625","office":"912453900840206360","officer":"0","paid_dong":"0","paused":"0","pauses":"0","procedure":"912453900760514560","provisional":"0","received_us":"1795382763444296","reception_agency":"912453900840206342","reception_office":"912453900840206344","result_by":"counter","state":"4","step":"3","submitter":"912453904657022976","supplements":"0","version":"6"},"table":"dossier"}],"id":"912453904707354625","kind":"dossier.reject","note":{"reason":"Bản chính bị tẩy xóa"},"office":"912453900840206360","previous":"912453904690577408","subject":"912453904657022978","subject_kind":"dossier"}',X'4494D8DD23A8A419ABAC50971A432A6B',X'11E3A58B2FFF4BF035EE8C56AFBAD19E228F0F8CE32A863C3102226C168EC7B7');
CREATE TABLE journal_pending (
id INTEGER PRIMARY KEY
) STRICT;
INSERT INTO "journal_pending" VALUES(912453904703160320);
INSERT INTO "journal_pending" VALUES(912453904707354625);
CREATE TABLE journal_position (
position INTEGER PRIMARY KEY,
id INTEGER NOT NULL
) STRICT;
INSERT INTO "journal_position" VALUES(1,912453900731154432);
INSERT INTO "journal_position" VALUES(2,912453900752125953);
INSERT INTO "journal_position" VALUES(3,912453900760514561);
INSERT INTO "journal_position" VALUES(4,912453900840206337);
INSERT INTO "journal_position" VALUES(5,912453900840206339);
INSERT INTO "journal_position" VALUES(6,912453900840206341);
INSERT INTO "journal_position" VALUES(7,912453900840206343);
INSERT INTO "journal_position" VALUES(8,912453900840206345);
INSERT INTO "journal_position" VALUES(9,912453900840206347);
INSERT INTO "journal_position" VALUES(10,912453900840206349);
INSERT INTO "journal_position" VALUES(11,912453900840206351);
INSERT INTO "journal_position" VALUES(12,912453900840206353);
INSERT INTO "journal_position" VALUES(13,912453900840206355);
INSERT INTO "journal_position" VALUES(14,912453900840206357);
INSERT INTO "journal_position" VALUES(15,912453900840206359);
INSERT INTO "journal_position" VALUES(16,912453900840206361);
INSERT INTO "journal_position" VALUES(17,912453900840206363);
INSERT INTO "journal_position" VALUES(18,912453901326745601);
INSERT INTO "journal_position" VALUES(19,912453901326745603);
INSERT INTO "journal_position" VALUES(20,912453901326745605);
INSERT INTO "journal_position" VALUES(21,912453901804896257);
INSERT INTO "journal_position" VALUES(22,912453901804896259);
INSERT INTO "journal_position" VALUES(23,912453901804896261);
INSERT INTO "journal_position" VALUES(24,912453902350155777);
INSERT INTO "journal_position" VALUES(25,912453902350155779);
INSERT INTO "journal_position" VALUES(26,912453902350155781);
INSERT INTO "journal_position" VALUES(27,912453902350155783);
INSERT INTO "journal_position" VALUES(28,912453902350155785);
INSERT INTO "journal_position" VALUES(29,912453902912192513);
INSERT INTO "journal_position" VALUES(30,912453902912192515);
INSERT INTO "journal_position" VALUES(31,912453902912192517);
INSERT INTO "journal_position" VALUES(32,912453903046410241);
INSERT INTO "journal_position" VALUES(33,912453903486812161);
INSERT INTO "journal_position" VALUES(34,912453903889465345);
INSERT INTO "journal_position" VALUES(35,912453904300507137);
INSERT INTO "journal_position" VALUES(36,912453904300507140);
INSERT INTO "journal_position" VALUES(37,912453904300507142);
INSERT INTO "journal_position" VALUES(38,912453904321478657);
INSERT INTO "journal_position" VALUES(39,912453904321478660);
INSERT INTO "journal_position" VALUES(40,912453904321478662);
INSERT INTO "journal_position" VALUES(41,912453904325672960);
INSERT INTO "journal_position" VALUES(42,912453904334061568);
INSERT INTO "journal_position" VALUES(43,912453904346644481);
INSERT INTO "journal_position" VALUES(44,912453904346644484);
INSERT INTO "journal_position" VALUES(45,912453904346644486);
INSERT INTO "journal_position" VALUES(46,912453904350838784);
INSERT INTO "journal_position" VALUES(47,912453904355033088);
INSERT INTO "journal_position" VALUES(48,912453904359227392);
INSERT INTO "journal_position" VALUES(49,912453904367616000);
INSERT INTO "journal_position" VALUES(50,912453904371810305);
INSERT INTO "journal_position" VALUES(51,912453904376004608);
INSERT INTO "journal_position" VALUES(52,912453904380198912);
INSERT INTO "journal_position" VALUES(53,912453904392781825);
INSERT INTO "journal_position" VALUES(54,912453904392781828);
INSERT INTO "journal_position" VALUES(55,912453904392781830);
INSERT INTO "journal_position" VALUES(56,912453904396976128);
INSERT INTO "journal_position" VALUES(57,912453904401170432);
INSERT INTO "journal_position" VALUES(58,912453904405364736);
INSERT INTO "journal_position" VALUES(59,912453904409559040);
INSERT INTO "journal_position" VALUES(60,912453904413753345);
INSERT INTO "journal_position" VALUES(61,912453904417947648);
INSERT INTO "journal_position" VALUES(62,912453904426336256);
INSERT INTO "journal_position" VALUES(63,912453904426336257);
INSERT INTO "journal_position" VALUES(64,912453904434724864);
INSERT INTO "journal_position" VALUES(65,912453904438919169);
INSERT INTO "journal_position" VALUES(66,912453904443113472);
INSERT INTO "journal_position" VALUES(67,912453904451502080);
INSERT INTO "journal_position" VALUES(68,912453904451502081);
INSERT INTO "journal_position" VALUES(69,912453904459890688);
INSERT INTO "journal_position" VALUES(70,912453904464084993);
INSERT INTO "journal_position" VALUES(71,912453904476667905);
INSERT INTO "journal_position" VALUES(72,912453904476667908);
INSERT INTO "journal_position" VALUES(73,912453904476667910);
INSERT INTO "journal_position" VALUES(74,912453904480862208);
INSERT INTO "journal_position" VALUES(75,912453904485056512);
INSERT INTO "journal_position" VALUES(76,912453904489250816);
INSERT INTO "journal_position" VALUES(77,912453904497639424);
INSERT INTO "journal_position" VALUES(78,912453904501833729);
INSERT INTO "journal_position" VALUES(79,912453904506028032);
INSERT INTO "journal_position" VALUES(80,912453904510222336);
INSERT INTO "journal_position" VALUES(81,912453904514416640);
INSERT INTO "journal_position" VALUES(82,912453904518610944);
INSERT INTO "journal_position" VALUES(83,912453904522805249);
INSERT INTO "journal_position" VALUES(84,912453904526999552);
INSERT INTO "journal_position" VALUES(85,912453904535388160);
INSERT INTO "journal_position" VALUES(86,912453904535388161);
INSERT INTO "journal_position" VALUES(87,912453904543776768);
INSERT INTO "journal_position" VALUES(88,912453904547971073);
INSERT INTO "journal_position" VALUES(89,912453904552165376);
INSERT INTO "journal_position" VALUES(90,912453904560553984);
INSERT INTO "journal_position" VALUES(91,912453904564748288);
INSERT INTO "journal_position" VALUES(92,912453904577331201);
INSERT INTO "journal_position" VALUES(93,912453904577331206);
INSERT INTO "journal_position" VALUES(94,912453904577331208);
INSERT INTO "journal_position" VALUES(95,912453904602497025);
INSERT INTO "journal_position" VALUES(96,912453904602497028);
INSERT INTO "journal_position" VALUES(97,912453904606691328);
INSERT INTO "journal_position" VALUES(98,912453904610885632);
INSERT INTO "journal_position" VALUES(99,912453904619274241);
INSERT INTO "journal_position" VALUES(100,912453904627662849);
INSERT INTO "journal_position" VALUES(101,912453904627662852);
INSERT INTO "journal_position" VALUES(102,912453904627662854);
INSERT INTO "journal_position" VALUES(103,912453904636051456);
INSERT INTO "journal_position" VALUES(104,912453904640245760);
INSERT INTO "journal_position" VALUES(105,912453904644440064);
INSERT INTO "journal_position" VALUES(106,912453904657022977);
INSERT INTO "journal_position" VALUES(107,912453904657022980);
INSERT INTO "journal_position" VALUES(108,912453904657022982);
INSERT INTO "journal_position" VALUES(109,912453904661217280);
INSERT INTO "journal_position" VALUES(110,912453904665411584);
INSERT INTO "journal_position" VALUES(111,912453904669605888);
INSERT INTO "journal_position" VALUES(112,912453904677994496);
INSERT INTO "journal_position" VALUES(113,912453904682188801);
INSERT INTO "journal_position" VALUES(114,912453904682188802);
INSERT INTO "journal_position" VALUES(115,912453904690577408);
INSERT INTO "journal_position" VALUES(116,912453904694771712);
CREATE TABLE journal_read (
person INTEGER NOT NULL,
dossier INTEGER NOT NULL,
id INTEGER NOT NULL,
account INTEGER NOT NULL,
PRIMARY KEY (person, dossier, id)
) STRICT, WITHOUT ROWID;
INSERT INTO "journal_read" VALUES(912453904321478656,912453904321478658,912453904325672960,912453901804896258);
INSERT INTO "journal_read" VALUES(912453904346644480,912453904346644482,912453904350838784,912453901804896258);
INSERT INTO "journal_read" VALUES(912453904346644480,912453904346644482,912453904359227392,912453901804896258);
INSERT INTO "journal_read" VALUES(912453904346644480,912453904346644482,912453904367616000,912453901804896258);
INSERT INTO "journal_read" VALUES(912453904346644480,912453904346644482,912453904376004608,912453902350155778);
INSERT INTO "journal_read" VALUES(912453904392781824,912453904392781826,912453904396976128,912453901804896258);
INSERT INTO "journal_read" VALUES(912453904392781824,912453904392781826,912453904405364736,912453901804896258);
INSERT INTO "journal_read" VALUES(912453904392781824,912453904392781826,912453904409559040,912453901804896258);
INSERT INTO "journal_read" VALUES(912453904392781824,912453904392781826,912453904417947648,912453902350155778);
INSERT INTO "journal_read" VALUES(912453904392781824,912453904392781826,912453904426336257,912453902350155778);
INSERT INTO "journal_read" VALUES(912453904392781824,912453904392781826,912453904434724864,912453902350155778);
INSERT INTO "journal_read" VALUES(912453904392781824,912453904392781826,912453904443113472,912453902350155778);
INSERT INTO "journal_read" VALUES(912453904392781824,912453904392781826,912453904451502081,912453902350155778);
INSERT INTO "journal_read" VALUES(912453904392781824,912453904392781826,912453904459890688,912453902350155778);
INSERT INTO "journal_read" VALUES(912453904476667904,912453904476667906,912453904480862208,912453901804896258);
INSERT INTO "journal_read" VALUES(912453904476667904,912453904476667906,912453904489250816,912453901804896258);
INSERT INTO "journal_read" VALUES(912453904476667904,912453904476667906,912453904497639424,912453901804896258);
INSERT INTO "journal_read" VALUES(912453904476667904,912453904476667906,912453904506028032,912453902350155778);
INSERT INTO "journal_read" VALUES(912453904476667904,912453904476667906,912453904514416640,912453902350155778);
INSERT INTO "journal_read" VALUES(912453904476667904,912453904476667906,912453904518610944,912453902350155778);
INSERT INTO "journal_read" VALUES(912453904476667904,912453904476667906,912453904526999552,912453902350155778);
INSERT INTO "journal_read" VALUES(912453904476667904,912453904476667906,912453904535388161,912453902350155778);
INSERT INTO "journal_read" VALUES(912453904476667904,912453904476667906,912453904543776768,912453902350155778);
INSERT INTO "journal_read" VALUES(912453904476667904,912453904476667906,912453904552165376,912453901326745602);
INSERT INTO "journal_read" VALUES(912453904476667904,912453904476667906,912453904560553984,912453901326745602);
INSERT INTO "journal_read" VALUES(912453904602497024,912453904602497026,912453904606691328,912453901326745602);
INSERT INTO "journal_read" VALUES(912453904602497024,912453904602497026,912453904610885632,912453901326745602);
INSERT INTO "journal_read" VALUES(912453904627662848,912453904627662850,912453904636051456,912453901804896258);
INSERT INTO "journal_read" VALUES(912453904627662848,912453904627662850,912453904640245760,912453901804896258);
INSERT INTO "journal_read" VALUES(912453904657022976,912453904657022978,912453904661217280,912453901804896258);
INSERT INTO "journal_read" VALUES(912453904657022976,912453904657022978,912453904669605888,912453901804896258);
INSERT INTO "journal_read" VALUES(912453904657022976,912453904657022978,912453904677994496,912453901804896258);
INSERT INTO "journal_read" VALUES(912453904657022976,912453904657022978,912453904682188802,912453902350155778);
INSERT INTO "journal_read" VALUES(912453904657022976,912453904657022978,912453904694771712,912453902350155778);
INSERT INTO "journal_read" VALUES(912453904657022976,912453904657022978,912453904703160320,912453902350155778);
CREATE TABLE office (
id INTEGER PRIMARY KEY,
agency INTEGER NOT NULL,
kind TEXT NOT NULL,
field TEXT NOT NULL,
name TEXT NOT NULL,
valid_from TEXT NOT NULL,
valid_to TEXT NOT NULL,
successor INTEGER NOT NULL
) STRICT;
INSERT INTO "office" VALUES(912453900840206344,912453900840206342,'reception','','Quầy số 1','2025-07-01','9999-12-31',0);
INSERT INTO "office" VALUES(912453900840206346,912453900840206342,'reception','','Quầy số 2','2025-07-01','9999-12-31',0);
INSERT INTO "office" VALUES(912453900840206348,912453900840206342,'reception','','Quầy số 3','2025-07-01','9999-12-31',0);
INSERT INTO "office" VALUES(912453900840206350,912453900840206342,'board','','Ban Giám đốc','2025-07-01','9999-12-31',0);
INSERT INTO "office" VALUES(912453900840206352,912453900840206342,'technical','','Tổ Kỹ thuật','2025-07-01','9999-12-31',0);
INSERT INTO "office" VALUES(912453900840206356,912453900840206354,'section','','Phòng Văn hóa - Xã hội','2025-07-01','9999-12-31',0);
INSERT INTO "office" VALUES(912453900840206358,912453900840206354,'section','construction','Phòng Kinh tế, Hạ tầng và Đô thị','2025-07-01','9999-12-31',0);
INSERT INTO "office" VALUES(912453900840206360,912453900840206354,'leadership','','Lãnh đạo Ủy ban nhân dân','2025-07-01','9999-12-31',0);
INSERT INTO "office" VALUES(912453900840206362,912453900840206354,'clerk','','Văn thư','2025-07-01','9999-12-31',0);
CREATE TABLE person (
id INTEGER PRIMARY KEY,
kind TEXT NOT NULL,
number TEXT NOT NULL,
name TEXT NOT NULL,
folded TEXT NOT NULL,
born_on TEXT NOT NULL,
sex TEXT NOT NULL,
phone TEXT NOT NULL,
email TEXT NOT NULL,
address TEXT NOT NULL
) STRICT;
INSERT INTO "person" VALUES(912453901326745600,'individual','','Trần Văn Quyết','tran van quyet','','','','','');
INSERT INTO "person" VALUES(912453901804896256,'individual','','Lê Thu Hà','le thu ha','','','','','');
INSERT INTO "person" VALUES(912453902350155776,'individual','','Phạm Minh Đức','pham minh duc','','','','','');
INSERT INTO "person" VALUES(912453902912192512,'individual','','Vũ Quốc Khánh','vu quoc khanh','','','','','');
INSERT INTO "person" VALUES(912453904300507136,'individual','048145500000','Nguyễn Thị pnfdbldonb','nguyen thi pnfdbldonb','','','0905123456','','');
INSERT INTO "person" VALUES(912453904321478656,'individual','048145500001','Nguyễn Thị dellhfiefp','nguyen thi dellhfiefp','','','0905123456','','');
INSERT INTO "person" VALUES(912453904346644480,'individual','048145500002','Nguyễn Thị dphgiebbnn','nguyen thi dphgiebbnn','','','0905123456','','');
INSERT INTO "person" VALUES(912453904392781824,'individual','048145500003','Nguyễn Thị clnfccdone','nguyen thi clnfccdone','','','0905123456','','');
INSERT INTO "person" VALUES(912453904476667904,'individual','048145500004','Nguyễn Thị cjaekcbbcd','nguyen thi cjaekcbbcd','','','0905123456','','');
INSERT INTO "person" VALUES(912453904577331200,'individual','048145500005','Nguyễn Thị naganpijdd','nguyen thi naganpijdd','','','0905123456','','');
INSERT INTO "person" VALUES(912453904602497024,'individual','048145500006','Nguyễn Thị knfacmdeih','nguyen thi knfacmdeih','1945-09-02','','0905123456','','12 Lê Lợi');
INSERT INTO "person" VALUES(912453904627662848,'individual','048145500007','Nguyễn Thị dnbpgbelef','nguyen thi dnbpgbelef','','','0905123456','','');
INSERT INTO "person" VALUES(912453904657022976,'individual','048145500008','Nguyễn Thị dnmmkgfeln','nguyen thi dnmmkgfeln','','','0905123456','','');
CREATE TABLE post (
id INTEGER PRIMARY KEY,
account INTEGER NOT NULL,
office INTEGER NOT NULL,
role TEXT NOT NULL,
title TEXT NOT NULL,
valid_from TEXT NOT NULL,
valid_to TEXT NOT NULL
) STRICT;
INSERT INTO "post" VALUES(912453901326745604,912453901326745602,912453900840206344,'receive','','2026-11-23','9999-12-31');
INSERT INTO "post" VALUES(912453901804896260,912453901804896258,912453900840206356,'process','','2026-11-23','9999-12-31');
INSERT INTO "post" VALUES(912453902350155780,912453902350155778,912453900840206360,'process','','2026-11-23','9999-12-31');
INSERT INTO "post" VALUES(912453902350155782,912453902350155778,912453900840206360,'approve','','2026-11-23','9999-12-31');
INSERT INTO "post" VALUES(912453902350155784,912453902350155778,912453900840206360,'issue','','2026-11-23','9999-12-31');
INSERT INTO "post" VALUES(912453902912192516,912453902912192514,912453900840206352,'admin','','2026-11-23','9999-12-31');
CREATE TABLE procedure (
code TEXT PRIMARY KEY,
listed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "procedure" VALUES('1.014027',912453900752125952);
INSERT INTO "procedure" VALUES('2.000815',912453900760514560);
CREATE TABLE procedure_version (
id INTEGER PRIMARY KEY,
code TEXT NOT NULL,
valid_from TEXT NOT NULL,
valid_to TEXT NOT NULL,
digest TEXT NOT NULL,
source TEXT NOT NULL,
decision TEXT NOT NULL,
name TEXT NOT NULL,
name_folded TEXT NOT NULL,
search_folded TEXT NOT NULL,
field TEXT NOT NULL,
level INTEGER NOT NULL,
added_us INTEGER NOT NULL,
UNIQUE (code, digest)
) STRICT;
INSERT INTO "procedure_version" VALUES(912453900752125952,'1.014027','2025-07-01','9999-12-31','1211ffe150cb7316dab1349b761fb85cffa0022d8b82c31d08330f4fa147e41f','# Social pension. Official texts from the national catalogue of procedures; cleaned of layout faults
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
','2180/QĐ-BYT','Thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội','thuc hien dieu chinh thoi huong tro cap huu tri xa hoi','thuc hien dieu chinh thoi huong tro cap huu tri xa hoi social pension its change and its end huu tri xa hoi tro cap nguoi cao tuoi 75 tuoi bao tro xa hoi','social_protection',0,1795382762513491);
INSERT INTO "procedure_version" VALUES(912453900760514560,'2.000815','2025-11-01','9999-12-31','79ccf6a51174524e65c00a373faffbb90a76a809cad29b6f1debc788958b4533','# Certified copies. Official texts from the national catalogue of procedures; cleaned of layout
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
','3152/QĐ-BTP','Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận','chung thuc ban sao tu ban chinh giay to van ban do co quan to chuc co tham quyen cua viet nam co quan to chuc co tham quyen cua nuoc ngoai co quan to chuc co tham quyen cua viet nam lien ket voi co quan to chuc co tham quyen cua nuoc ngoai cap hoac chung nhan','chung thuc ban sao tu ban chinh giay to van ban do co quan to chuc co tham quyen cua viet nam co quan to chuc co tham quyen cua nuoc ngoai co quan to chuc co tham quyen cua viet nam lien ket voi co quan to chuc co tham quyen cua nuoc ngoai cap hoac chung nhan certifying copies from originals issued by vietnamese authorities by foreign authorities or by both together chung thuc ban sao sao y ban chinh ban chinh cong chung','certification',0,1795382762515069);
CREATE TABLE session (
id INTEGER PRIMARY KEY,
token TEXT NOT NULL UNIQUE,
account INTEGER NOT NULL,
office INTEGER NOT NULL,
csrf TEXT NOT NULL,
made_us INTEGER NOT NULL,
until_us INTEGER NOT NULL
) STRICT;
INSERT INTO "session" VALUES(912453903046410240,'5abe8645c4f760a80b9d2d88a1956b21af8860cab586b338b87c1a66f9ce72ce',912453901326745602,912453900840206344,'c9d62b6e16657a3cd072d7923808c626dc39f56f8d1a4653a69e28072d258558',1795382763060341,1795418763060341);
INSERT INTO "session" VALUES(912453903486812160,'a1fb1b5d78a6450d9f5f729563ddb7a76d61e99123d686da2d2acf5521d9215d',912453901804896258,912453900840206356,'9f3e0d9d9da53514ffb89f46d612e1f1944396e4464aa39138f0c8bf0bff55fe',1795382763165183,1795418763165183);
INSERT INTO "session" VALUES(912453903889465344,'e19c1bda936f129151cf3978b9b7d814731abcb0f8a1563291180dd00915fc9b',912453902350155778,912453900840206360,'fc9a87a3262d80789921611e7ace7e3ebe2292d6115753219450c8866c22afdf',1795382763261556,1795418763261556);
CREATE TABLE work_attempt (
scope TEXT NOT NULL,
subject TEXT NOT NULL,
since_us INTEGER NOT NULL,
n INTEGER NOT NULL,
PRIMARY KEY (scope, subject)
) STRICT, WITHOUT ROWID;
CREATE TABLE work_lease (
name TEXT PRIMARY KEY,
holder TEXT NOT NULL,
epoch INTEGER NOT NULL,
until_us INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "work_lease" VALUES('calendar.warning','vm:13102',1,1795382793053252);
INSERT INTO "work_lease" VALUES('journal.sequencer','vm:13102',1,1795382793453388);
INSERT INTO "work_lease" VALUES('procedure.turn','vm:13102',1,1795382793052897);
INSERT INTO "work_lease" VALUES('session.forget','vm:13102',1,1795382793052397);
CREATE TABLE work_reader (
name TEXT PRIMARY KEY,
position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE work_request (
key TEXT PRIMARY KEY,
at_us INTEGER NOT NULL,
status INTEGER NOT NULL,
target TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "work_request" VALUES('0044bdf53b00836975b99b344a7e5ccc31fcc5f80d76d13341f0a5e9349c5efa',1795382763415260,303,'/dossiers/912453904476667906?done=take');
INSERT INTO "work_request" VALUES('056a41d9a895ecd0a2063498d9c0283959fe4d0636aab962e182b2c1f4b781f2',1795382763383652,303,'/dossiers/912453904392781826?done=take');
INSERT INTO "work_request" VALUES('0f57cb295c172e568d9928e26b2130e110a381feeebf30143ef22d78c6f5bafd',1795382763444296,303,'/dossiers/912453904657022978/receipt');
INSERT INTO "work_request" VALUES('17b7c4f98ea427830894d18483d039dea59315b9b9282bb9d13b4ceb93270c32',1795382763392607,303,'/dossiers/912453904392781826?done=approve');
INSERT INTO "work_request" VALUES('1a8e7af84c3c1ebcae36ce60aef4a0a8a2a8e1b0dc08ae134191258ccc8dd5a8',1795382763409485,303,'/dossiers/912453904476667906?done=take');
INSERT INTO "work_request" VALUES('2aa47f5fc7c74170f4ab9fb7c6eb9a1b832216fdb5966b560db57583fb3afe6b',1795382763407162,303,'/dossiers/912453904476667906?done=finish');
INSERT INTO "work_request" VALUES('3001565ce0c488d0c7258002553cd18268703571c0c14fe6da25b98b2102b8ef',1795382763425015,303,'/dossiers/912453904577331202/receipt');
INSERT INTO "work_request" VALUES('313ba99bd8293a8c6dca1486b1142db08cf5120519d6cfcaaa94c0fd9ff3ec87',1795382763386952,303,'/dossiers/912453904392781826?done=finish');
INSERT INTO "work_request" VALUES('32907bbd95e436d655bbe8b762fa65762e992b1117759818d3c6efaf79643db5',1795382763422149,303,'/dossiers/912453904476667906?done=return');
INSERT INTO "work_request" VALUES('5a37fbd8917fbfa50a300c60ad983e93bd1204443f7b2f74aec6fc84c7b71326',1795382763401358,303,'/dossiers/912453904476667906/receipt');
INSERT INTO "work_request" VALUES('5a3beac03dee89dbd1e0152ee32ae9e42feb976dd7d971c43a644943762273b5',1795382763435109,303,'/dossiers/912453904602497026/supplement-slip');
INSERT INTO "work_request" VALUES('5f919e591bf12a9a41e7d64e03903c8315c6ea21efa70f542cedea7df5c8f4c7',1795382763403900,303,'/dossiers/912453904476667906?done=take');
INSERT INTO "work_request" VALUES('6b62588d3aaeb93530cf19c14ea3f834e04c6132f133093c17ad034559b66c8c',1795382763381259,303,'/dossiers/912453904392781826/receipt');
INSERT INTO "work_request" VALUES('7956eebfea5c5d821b0bf8dd297f061eca53bb7397a5696c20d0837d8970abf7',1795382763441587,303,'/dossiers/912453904627662850?done=stop');
INSERT INTO "work_request" VALUES('7ba8deac7caf748c0e834ea7546092cf31c61d143eb696b868566f157b4c17aa',1795382763372667,303,'/dossiers/912453904346644482?done=take');
INSERT INTO "work_request" VALUES('7c0933dd64dedc98432c909e4d12749425daa980520f8a54a052d47fb43d3062',1795382763370120,303,'/dossiers/912453904346644482/receipt');
INSERT INTO "work_request" VALUES('814d494be9cb0dde2656a98437929ed72fdbe3657a1a9839f2ff86867ec4abce',1795382763376300,303,'/dossiers/912453904346644482?done=finish');
INSERT INTO "work_request" VALUES('86ff31a0f1c3fb8c8916395a19ccef7d350200169520344275ed5e997e28259c',1795382763395180,303,'/dossiers/912453904392781826?done=take');
INSERT INTO "work_request" VALUES('87c8b73520876afeb4d24f0d7633e3587274b97105c933a712e3621997e983ca',1795382763398621,303,'/dossiers/912453904392781826?done=issue');
INSERT INTO "work_request" VALUES('8ec3dadca76ca5145da81640bee53b84cfd014379841b576bddc49ad7d1f7c9d',1795382763452482,303,'/dossiers/912453904657022978?done=take');
INSERT INTO "work_request" VALUES('972f11cd8d28409eff7c08981c543ea0e65e1e7e38f3094f61487b62512fcd60',1795382763456505,303,'/dossiers/912453904657022978?done=reject');
INSERT INTO "work_request" VALUES('aa1c3e2f5f048403f984f0771d9f5c1596d6c853746442ec72835cde7701e09f',1795382763437915,303,'/dossiers/912453904627662850/receipt');
INSERT INTO "work_request" VALUES('afa37c129eb0d9288fc9e3c56e8089f86de512914eec3230f9b388db37f402ae',1795382763359796,303,'/dossiers/912453904300507138/receipt');
INSERT INTO "work_request" VALUES('b1931c36bc6fb2e51b5b5613604f9ed15653b22679bcc64eb29648d891a38ff3',1795382763389255,303,'/dossiers/912453904392781826?done=take');
INSERT INTO "work_request" VALUES('bb2575fa039a0acec71e23164c96f0689ea18c7284effbef77f2cc3e4b1dd6ed',1795382763446861,303,'/dossiers/912453904657022978?done=take');
INSERT INTO "work_request" VALUES('c45c1f9f6e5d8db7064233af00ae3081b447bddc7fddad8556ad5cf73ef32ef1',1795382763412870,303,'/dossiers/912453904476667906?done=approve');
INSERT INTO "work_request" VALUES('c75eaea17944ec3ddeee56a1bd60a3a952caec8ac48c39337f575d630a42cb48',1795382763418712,303,'/dossiers/912453904476667906?done=issue');
INSERT INTO "work_request" VALUES('d8e7b34a805cd6f950849f8871fe787a4b3b63fc3d78fe89560892ea40c6034e',1795382763367363,303,'/dossiers/912453904321478658?done=take');
INSERT INTO "work_request" VALUES('e4be3a5ac85a1d7eb4f84bf597ec6c81145a9a3144bd04347e0dbbecf5afeed2',1795382763378699,303,'/dossiers/912453904346644482?done=take');
INSERT INTO "work_request" VALUES('e791fa0d0f938e5a48fcf94480b3c6c522cd61f71761f8d604e919138001cb60',1795382763450327,303,'/dossiers/912453904657022978?done=finish');
INSERT INTO "work_request" VALUES('ed2a1d0409efddf09dd1c647f7b96cbf604be26b944d7f5b9bd49480bf1b61d8',1795382763431427,303,'/dossiers/912453904602497026');
INSERT INTO "work_request" VALUES('fe0a7d745bc1e6d490f489a90656db4916096df958846b0f7013502388a97497',1795382763364312,303,'/dossiers/912453904321478658/receipt');
CREATE INDEX work_request_at ON work_request (at_us);
CREATE INDEX agency_area ON agency (area);
CREATE INDEX office_agency ON office (agency);
CREATE UNIQUE INDEX person_number ON person (number) WHERE number <> '';
CREATE INDEX post_account ON post (account);
CREATE INDEX post_office ON post (office);
CREATE INDEX session_account ON session (account);
CREATE INDEX session_until ON session (until_us);
CREATE INDEX document_hash ON document (hash);
CREATE INDEX procedure_version_field ON procedure_version (field);
CREATE INDEX dossier_open_office ON dossier (office, due_us, id) WHERE ended_us = 0;
CREATE INDEX dossier_open_officer ON dossier (officer, due_us, id) WHERE ended_us = 0 AND officer <> 0;
CREATE INDEX dossier_to_return ON dossier (reception_office, ended_us, id) WHERE ended_us <> 0 AND closed_us = 0;
CREATE INDEX dossier_applicant ON dossier (applicant, id);
CREATE INDEX dossier_submitter ON dossier (submitter, id);
CREATE INDEX dossier_step_dossier ON dossier_step (dossier, id);
CREATE INDEX dossier_pause_dossier ON dossier_pause (dossier, id);
CREATE INDEX dossier_paper_dossier ON dossier_paper (dossier, id);
CREATE INDEX draft_account ON draft (account, id);
CREATE INDEX draft_paper_draft ON draft_paper (draft, id);
COMMIT;
