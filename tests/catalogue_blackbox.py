#!/usr/bin/env python3
"""A published catalogue of procedures through the shipped program: whole, cut, smaller, while it serves.

    MOTCUA_BINARY=build/motcua tests/catalogue_blackbox.py

The real national catalogue (MOTCUA_SHARED, ../shared/data) is read when it is there.
"""

import collections
import csv
import gzip
import json
import os
import re
import subprocess
import sys
import tempfile
import urllib.request

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BINARY = os.environ.get("MOTCUA_BINARY", os.path.join(ROOT, "build", "motcua"))
SHARED = os.environ.get("MOTCUA_SHARED", os.path.join(ROOT, "..", "shared", "data"))
NATIONAL = os.path.join(SHARED, "procedures", "national-catalogue.jsonl.gz")
PATIENCE = 300
PAGE_BYTES = 20000

passed = failed = 0


def check(name, good, detail=""):
    global passed, failed
    if good:
        passed += 1
        print("ok -", name)
    else:
        failed += 1
        print("not ok -", name, "#", repr(detail)[:900])
    sys.stdout.flush()


def run(folder, *words):
    return subprocess.run([BINARY, *map(str, words)], capture_output=True, text=True, cwd=folder,
                          timeout=PATIENCE)


def procedure(n, **more):
    one = {"code": "1.9%05d" % n, "decision": "%d/QĐ" % n, "name": "Thử việc số %d" % n,
           "level": "Cấp Xã", "type": "OTHER", "field": "Thử", "audience": "Công dân Việt Nam",
           "agency": "UBND cấp xã", "steps": "Bước 1", "result": "Giấy phép",
           "channels": [{"channel": "DIRECT", "limit": 5.0, "unit": "WORKING_DAY",
                         "limit_raw": "5 WORKING_DAY", "fee": "0 VNĐ ()", "note": None}],
           "components": [{"group": None, "name": "Đơn", "originals": 1, "copies": 0}],
           "legal_basis": ["Luật A (1/2025/QH15)"]}
    one.update(more)
    return one


def write(path, lines):
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(line if isinstance(line, str) else json.dumps(line, ensure_ascii=False) + "\n"
                        for line in lines)
    return path


class Place:
    """A data directory, and the folder that reports go to."""

    def __init__(self, folder, name):
        self.folder = os.path.join(folder, name)
        os.mkdir(self.folder)
        self.data = os.path.join(self.folder, "data")
        made = run(self.folder, "init", "--data", self.data)
        assert made.returncode == 0, made.stderr

    def take(self, path, *more):
        done = run(self.folder, "import", "procedures", "--data", self.data, "--json",
                   "--report", "report.jsonl", *more, path)
        try:
            return done, json.loads(done.stdout)
        except ValueError:
            return done, {}

    def report(self):
        with open(os.path.join(self.folder, "report.jsonl"), encoding="utf-8") as file:
            return [json.loads(line) for line in file]

    def codes(self):
        import sqlite3
        with sqlite3.connect(os.path.join(self.data, "motcua.db")) as database:
            return {code for (code,) in database.execute("SELECT code FROM procedure")}


def numbers(summary):
    return [summary.get(key) for key in ("read", "added", "changed", "unchanged", "rejected")]


# ---- small ones, with dirt ----

def small(folder):
    place = Place(folder, "small")
    before = place.codes()
    lines = [procedure(n) for n in range(1, 21)]
    dirty = lines + ["not json\n", procedure(21, level=None), procedure(22, code="1.02-Xoa"),
                     procedure(1), procedure(2, name="Tên khác")]
    path = write(os.path.join(folder, "dirty.jsonl"), dirty)
    done, summary = place.take(path)
    check("every_line_is_accounted_for",
          done.returncode == 0 and numbers(summary) == [25, 21, 0, 1, 3], (done, summary))
    check("what_was_rejected_stands_in_the_report_with_line_and_reason",
          [(row["path"], row["why"]) for row in place.report() if row["path"].startswith("line")] ==
          [("line 21", "line.json"), ("line 23", "pack.invalid"), ("line 25", "code.twice")],
          place.report())
    check("what_is_no_rule_needs_review",
          summary["needs_review"] == 1 and
          any(row["code"] == "1.900021" and row["why"] == "level.missing" for row in place.report()),
          summary)
    _, again = place.take(path)
    check("the_second_time_all_are_unchanged", numbers(again) == [25, 0, 0, 22, 3], again)
    _, changed = place.take(write(os.path.join(folder, "changed.jsonl"),
                                  [procedure(n, address="Nơi mới") for n in range(1, 4)] + lines[3:]))
    check("changed_ones_get_versions_and_what_is_missing_is_only_said",
          numbers(changed) == [20, 0, 3, 17, 0] and changed["absent"] == 1 and changed["ended"] == 0 and
          any(row["why"] == "absent" and row["code"] == "1.900021" for row in place.report()), changed)
    _, ended = place.take(write(os.path.join(folder, "less.jsonl"), lines[:10]), "--end-missing")
    check("and_ended_when_asked", ended["absent"] == 11 and ended["ended"] == 11, ended)
    check("no_procedure_is_lost_by_it", len(place.codes() - before) == 21, place.codes())
    done = run(place.folder, "import", "procedures", "--data", place.data, path)
    with open(os.path.join(place.folder, "dirty.jsonl.report.csv"), encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    check("people_get_a_table_beside_them_and_sentences",
          done.returncode == 0 and "rejected" in done.stdout and
          any(row["why"] == "code.twice" and row["sentence"] for row in rows), (done, rows[:3]))
    result = run(place.folder, "check", "--data", place.data)
    check("the_journal_says_the_same", result.returncode == 0, result)


def cut(folder):
    place = Place(folder, "cut")
    before = place.codes()
    text = "".join(json.dumps(procedure(n), ensure_ascii=False) + "\n" for n in range(1, 3000)).encode()
    packed = gzip.compress(text)
    for name, content in {"packed": packed[:len(packed) // 2], "summless": packed[:-6],
                          "damaged": packed[:5000] + b"\0" * 99 + packed[5099:],
                          "plain": text[:-300], "empty": b"{"}.items():
        path = os.path.join(folder, name)
        with open(path, "wb") as file:
            file.write(content)
        done, summary = place.take(path, "--end-missing")
        check("a_catalogue_%s_changes_nothing" % name,
              done.returncode == 1 and "nothing was changed" in done.stderr and
              summary.get("error") == "catalogue.cut" and place.codes() == before, (done, summary))
    mapping = write(os.path.join(folder, "mapping.yaml"), ["name: x\n"])
    whole = os.path.join(folder, "whole.gz")
    with open(whole, "wb") as file:
        file.write(packed)
    done, _ = place.take(whole, "--mapping", mapping)
    check("a_wrong_mapping_is_named_with_its_line",
          done.returncode == 1 and "mapping" in done.stderr and place.codes() == before, done)
    done, _ = place.take(whole, "--report", "/nowhere/report.csv")
    check("a_report_that_cannot_be_written_is_said_first",
          done.returncode == 1 and "/nowhere/report.csv" in done.stderr and place.codes() == before, done)


def foreign(folder):
    """Another shape of catalogue needs another mapping and no code."""
    place = Place(folder, "foreign")
    with open(os.path.join(ROOT, "packs", "vn", "mappings", "national-catalogue.yaml"), encoding="utf-8") as file:
        text = file.read()
    for old, new in (("name: national-catalogue", "name: other"), ("  code: code\n", "  code: tt.ma\n"),
                     ("  name: name\n", "  name: tt.ten\n"), ("{path: channels, channel: channel,",
                                                              "{path: nop, channel: cach,"),
                     ("is: DIRECT", "is: Trực tiếp")):
        assert old in text, old
        text = text.replace(old, new, 1)
    mapping = write(os.path.join(folder, "other.yaml"), [text])
    path = write(os.path.join(folder, "other.jsonl"),
                 [{"tt": {"ma": "5.000001", "ten": "Thủ tục của hệ thống khác"},
                   "nop": [{"cach": "Trực tiếp", "limit": 3, "unit": "DAY", "limit_raw": "3", "fee": "0 VNĐ ()"}]}])
    _, summary = place.take(path, "--mapping", mapping)
    check("a_foreign_shape_comes_in_through_a_file", numbers(summary) == [1, 1, 0, 0, 0], summary)
    _, summary = place.take(write(os.path.join(folder, "one.jsonl"), [procedure(1)]), "--end-missing")
    check("another_catalogue_s_procedures_are_not_missing_from_this", summary["absent"] == 0, summary)


# ---- the real one ----

class Server:
    def __init__(self, data):
        self.process = subprocess.Popen([BINARY, "serve", "--data", data, "--port", "0"],
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.port = int(re.search(r":(\d+)$", self.process.stdout.readline().strip()).group(1))

    def get(self, path):
        with urllib.request.urlopen("http://127.0.0.1:%d%s" % (self.port, path), timeout=60) as reply:
            return reply.status, reply.read()

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=60)


def pages(server, codes):
    heavy = []
    for path in ["/procedures", "/procedures?q=khai+sinh", "/procedures?q=cap+giay+phep", "/procedures/by/field",
                 "/procedures/by/agency", "/procedures?situation=land"] + ["/procedures/" + code for code in codes]:
        status, body = server.get(path)
        if status != 200 or len(body) > PAGE_BYTES:
            heavy.append((path, status, len(body)))
    return heavy


def national(folder):
    if not os.path.exists(NATIONAL):
        print("ok - the_national_catalogue # SKIP there is no", NATIONAL)
        return
    place = Place(folder, "national")
    by_hand = place.codes()
    with gzip.open(NATIONAL, "rt", encoding="utf-8") as file:
        codes = [json.loads(line)["code"] for line in file]
    server = Server(place.data)
    done, summary = place.take(NATIONAL)
    read, added, changed, unchanged, rejected = numbers(summary)
    check("the_national_catalogue_is_taken_in_while_the_server_serves",
          done.returncode == 0 and read == len(codes) and read == added + changed + unchanged + rejected,
          (done, summary))
    print("#", done.stdout.strip())
    check("all_of_it_but_codes_that_are_none", rejected == sum(not re.fullmatch(r"\d\.\d{6}", c) for c in codes),
          summary)
    check("what_was_completed_by_hand_is_kept", summary["kept_by_hand"] == len(by_hand & set(codes)), summary)
    whys = collections.Counter(row["why"] for row in place.report())
    check("each_row_of_the_report_has_a_reason", all(whys) and sum(whys.values()) == summary["review_values"], whys)
    reviewed = {row["code"] for row in place.report() if not row["path"].startswith("line")}
    check("the_summary_counts_what_the_report_lists", summary["needs_review"] == len(reviewed), summary)
    taken = [code for code in codes if re.fullmatch(r"\d\.\d{6}", code)]
    heavy = pages(server, taken[::40])
    check("its_pages_stay_light", not heavy, heavy)
    _, again = place.take(NATIONAL)
    check("the_second_time_nothing_changes",
          numbers(again)[:3] == [read, 0, 0] and again["rejected"] == rejected and
          again["needs_review"] == summary["needs_review"] and again["review_values"] == summary["review_values"],
          again)
    server.stop()
    result = run(place.folder, "check", "--data", place.data)
    check("and_the_journal_replays_to_it", result.returncode == 0, result)


def main():
    with tempfile.TemporaryDirectory(prefix="motcua.") as folder:
        for part in (small, cut, foreign, national):
            try:
                part(folder)
            except Exception as error:  # a part that stumbles is a failure, not the end
                check(part.__name__ + "_came_to_its_end", False, error)
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed else 0


sys.exit(main())
