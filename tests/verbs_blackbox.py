#!/usr/bin/env python3
"""The verbs of the shipped program, typed as an operator types them.

    MOTCUA_BINARY=build/motcua tests/verbs_blackbox.py

Every check has a data directory of its own, copied from one that is made once. One line a check,
then a count; the exit code is 1 when a check failed.
"""

import glob
import os
import re
import shutil
import signal
import socket
import sqlite3
import stat
import subprocess
import sys
import tempfile
import urllib.request

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BINARY = os.environ.get("MOTCUA_BINARY", os.path.join(ROOT, "build", "motcua"))
PACKS = os.path.join(ROOT, "packs", "vn")
UNTIL = "2026-11-20"  # a Friday; the same dossiers whenever the test runs
PATIENCE = 120  # for what must come; never a time that a check measures

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


def run(*words, stdin=""):
    return subprocess.run([BINARY, *map(str, words)], input=stdin, capture_output=True, text=True,
                          timeout=PATIENCE)


def said(result):
    return (result.returncode, result.stdout, result.stderr)


class Server:
    all = []

    def __init__(self, data, *options):
        self.process = subprocess.Popen([BINARY, "serve", "--data", data, "--port", "0", *options],
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        Server.all.append(self.process)
        self.greeting = self.process.stdout.readline()
        found = re.match(r"Motcua: http://localhost:(\d+)$", self.greeting.strip())
        self.port = int(found.group(1)) if found else 0

    def get(self, path):
        url = "http://127.0.0.1:%d%s" % (self.port, path)
        with urllib.request.urlopen(url, timeout=PATIENCE) as reply:
            return reply.status, reply.read().decode()

    def stop(self, number=signal.SIGTERM):
        self.process.send_signal(number)
        out, err = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, out, err


class World:
    """Data directories in a folder that goes away."""

    def __init__(self, folder):
        self.folder, self.count = folder, 0
        self.empty = os.path.join(folder, "empty")
        self.full = os.path.join(folder, "full")

    def new(self, of=None):
        self.count += 1
        path = os.path.join(self.folder, "d%d" % self.count)
        if of:
            shutil.copytree(of, path)
        return path


def rows(data, query):
    with sqlite3.connect(os.path.join(data, "motcua.db")) as database:
        return database.execute(query).fetchall()


def change(data, statement, *values):
    database = sqlite3.connect(os.path.join(data, "motcua.db"))
    changed = database.execute(statement, values).rowcount
    database.commit()
    database.close()
    assert changed == 1, statement


# ---- the command line ----

def command_line(world):
    result = run()
    check("without_a_command_the_overview_comes_on_standard_error",
          result.returncode == 2 and "serve" in result.stderr and not result.stdout, said(result))
    result = run("--help")
    check("help_lists_the_commands",
          result.returncode == 0 and "import procedures" in result.stdout, said(result))
    names = ["init", "serve", "demo", "import calendar", "import procedures", "import units",
             "user add", "user list", "user disable", "user password", "check",
             "backup", "restore", "config", "config sample"]
    wrong = [name for name in names
             if (r := run(*name.split(), "--help")).returncode != 0 or
             "usage: motcua " + name not in r.stdout or "Exit codes" not in r.stdout]
    check("every_command_has_help", not wrong, wrong)
    for words in (["fly"], ["user"], ["user", "dance"], ["serve", "--colour", "red"],
                  ["serve", "--port", "many"], ["serve", "--port", "70000"], ["serve", "more"],
                  ["demo", "--until", "2026-02-30"], ["import", "units"], ["serve", "--port"],
                  ["user", "add", "--login", "x"], ["serve", "--access-log=1"]):
        result = run(*words)
        check("wrong_words_are_refused_" + re.sub(r"\W+", "_", " ".join(words)),
              result.returncode == 2 and result.stderr.startswith("motcua: ") and
              "--help" in result.stderr, said(result))
    nothing = world.new()
    for verb in ("serve", "check", "demo"):
        more = ["--packs", PACKS] if verb == "demo" else []
        result = run(verb, "--data", nothing, *more)
        check("%s_says_to_run_init_first" % verb,
              result.returncode == 1 and "motcua init" in result.stderr and
              not os.path.exists(nothing), said(result))


# ---- making the worlds ----

def making(world):
    result = run("init", "--data", world.empty, "--packs", PACKS)
    check("init_makes_the_database_and_takes_the_packs_in",
          result.returncode == 0 and "Made the database" in result.stdout and
          "Procedures: %d added" % len(glob.glob(PACKS + "/procedures/*.yaml")) in result.stdout,
          said(result))
    mode = stat.S_IMODE(os.stat(world.empty).st_mode)
    check("the_data_directory_is_the_operators_alone", mode == 0o700, oct(mode))
    result = run("init", "--data", world.empty, "--packs", PACKS)
    check("init_again_changes_nothing",
          result.returncode == 0 and "is up to date" in result.stdout and
          "unchanged" in result.stdout and " 0 added" in result.stdout, said(result))
    result = run("init", "--data", world.new(), "--packs", world.folder)
    check("init_says_when_there_is_no_pack",
          result.returncode == 1 and "--packs" in result.stderr, said(result))
    world.full = world.new(world.empty)
    result = run("demo", "--data", world.full, "--packs", PACKS, "--dossiers", 150, "--until", UNTIL)
    check("demo_makes_dossiers",
          result.returncode == 0 and "Made 150 dossiers" in result.stdout and
          "chuyenvien" in result.stdout, said(result))


def demo(world):
    states = dict(rows(world.full, "SELECT state, count(*) FROM dossier GROUP BY state"))
    check("the_demo_has_every_state", sorted(states) == list(range(1, 11)), states)
    held = dict(rows(world.full, """SELECT a.login, count(*) FROM dossier AS d
        JOIN account AS a ON a.id = d.officer WHERE d.ended_us = 0 GROUP BY a.login"""))
    check("the_processing_officer_has_work", held.get("chuyenvien", 0) >= 3, held)
    waiting = rows(world.full, """SELECT count(*) FROM dossier AS d JOIN post AS p ON p.office = d.office
        JOIN account AS a ON a.id = p.account
        WHERE a.login = 'lanhdao' AND p.role = 'approve' AND d.ended_us = 0""")[0][0]
    check("the_leader_has_something_to_sign", waiting >= 3, waiting)
    own = rows(world.full, """SELECT count(*), count(DISTINCT d.state) FROM dossier AS d
        JOIN account AS a ON a.person = d.applicant WHERE a.login = 'congdan'""")[0]
    check("the_citizen_has_dossiers_in_several_states", own[0] >= 5 and own[1] >= 5, own)
    counter = rows(world.full, """SELECT count(*) FROM dossier AS d
        JOIN post AS p ON p.office = d.reception_office JOIN account AS a ON a.id = p.account
        WHERE a.login = 'tiepnhan' AND d.state = 9""")[0][0]
    check("results_wait_at_the_reception_officers_counter", counter >= 1, counter)
    late = rows(world.full, "SELECT count(*) FROM dossier WHERE breached_us > 0")[0][0]
    check("some_dossiers_were_late", late > 0, late)
    real = rows(world.full, "SELECT count(*) FROM account WHERE demo = 0")[0][0]
    check("every_account_of_the_demo_is_marked", real == 0, real)
    check("no_row_of_the_journal_waits",
          rows(world.full, "SELECT count(*) FROM journal_pending") == [(0,)])
    result = run("demo", "--data", world.full, "--packs", PACKS)
    check("a_second_demo_is_refused",
          result.returncode == 1 and "already" in result.stderr, said(result))
    again = world.new(world.empty)
    run("demo", "--data", again, "--packs", PACKS, "--dossiers", 150, "--until", UNTIL)
    leaves = "SELECT id, kind, at_us, subject, account, office, leaf FROM journal ORDER BY id"
    first, second = rows(world.full, leaves), rows(again, leaves)
    check("the_same_seed_makes_the_same_journal", first == second,
          [pair for pair in zip(first, second) if pair[0] != pair[1]][:1])
    other = world.new(world.empty)
    run("demo", "--data", other, "--packs", PACKS, "--dossiers", 30, "--until", UNTIL, "--seed", 2)
    check("another_seed_makes_others",
          not set(rows(other, "SELECT id FROM dossier")) & set(rows(world.full, "SELECT id FROM dossier")))
    result = run("demo", "--data", world.new(world.empty), "--packs", PACKS, "--until", "2025-07-15")
    check("a_demo_before_the_province_began_is_refused", result.returncode == 2, said(result))


# ---- import ----

def imports(world):
    data = world.new(world.empty)
    source = os.path.join(PACKS, "procedures", "2.000815.yaml")
    result = run("import", "procedures", "--data", data, source)
    check("a_procedure_that_is_there_is_unchanged",
          result.returncode == 0 and "1 unchanged" in result.stdout, said(result))
    with open(source) as file:
        text = file.read()
    amended, broken = os.path.join(world.folder, "a.yaml"), os.path.join(world.folder, "b.yaml")
    with open(amended, "w") as file:
        file.write(text + "\n# amended\n")
    with open(broken, "w") as file:
        file.write(text.replace("role: receive", "role: dance"))
    result = run("import", "procedures", "--data", data, broken, amended)
    check("a_broken_procedure_is_named_with_its_line_and_the_others_go_on",
          result.returncode == 1 and re.search(r"b\.yaml:\d+", result.stderr) and
          "1 changed" in result.stdout, said(result))
    parted = os.path.join(PACKS, "procedures", "1.000894.yaml")
    result = run("import", "procedures", "--data", data, parted)
    check("a_procedure_brings_the_parts_beside_it",
          result.returncode == 0 and "1 unchanged" in result.stdout, said(result))
    alone = os.path.join(world.folder, "c.yaml")
    with open(parted) as file, open(alone, "w") as copy:
        copy.write(file.read())
    result = run("import", "procedures", "--data", data, alone)
    check("a_part_that_is_not_there_is_named_where_it_is_used",
          result.returncode == 1 and re.search(r"c\.yaml:\d+: .*parts/\w+\.yaml", result.stderr),
          said(result))
    calendars = sorted(glob.glob(os.path.join(PACKS, "calendar", "*.yaml")))
    result = run("import", "calendar", "--data", data, *calendars)
    check("the_same_calendar_is_unchanged",
          result.returncode == 0 and "unchanged" in result.stdout, said(result))
    with open(broken, "w") as file:
        file.write("years:\n  - year: many\n")
    result = run("import", "calendar", "--data", data, broken)
    check("a_broken_calendar_is_named_with_its_line",
          result.returncode == 1 and "b.yaml" in result.stderr and "line 2" in result.stderr,
          said(result))
    result = run("import", "units", "--data", data, os.path.join(PACKS, "demo", "units.yaml"))
    check("units_are_imported", result.returncode == 0 and "agencies added" in result.stdout,
          said(result))
    result = run("import", "units", "--data", data, os.path.join(PACKS, "demo", "units.yaml"))
    check("units_that_are_there_are_refused", result.returncode == 1 and "already" in result.stderr,
          said(result))
    result = run("import", "units", "--data", data, os.path.join(world.folder, "none.yaml"))
    check("a_file_that_is_not_there_is_named",
          result.returncode == 1 and "none.yaml" in result.stderr, said(result))
    users(data, "")
    server = Server(data)
    users(data, "_through_the_server")
    server.stop()


# ---- users ----

def add_user(data, login, *more, stdin=""):
    return run("user", "add", "--data", data, "--login", login, "--name", "Lê  Văn Tám", "--office",
               "H17.01/Quầy số 1", "--role", "receive", *more, stdin=stdin)


def users(data, where):
    login = "letam" + ("2" if where else "1")
    result = add_user(data, login)
    made = re.search(r"shown this once: (\S{16})$", result.stdout.strip())
    check("an_officer_is_added_with_a_password_made" + where,
          result.returncode == 0 and made is not None, said(result))
    result = add_user(data, login)
    check("a_login_that_is_taken_is_refused" + where,
          result.returncode == 1 and "exists already" in result.stderr, said(result))
    for password in ("demo", "short7!", "ngắnnnn"):
        result = add_user(data, "other", "--password-stdin", stdin=password + "\n")
        check("the_password_%s_is_refused%s" % (password, where),
              result.returncode == 1 and "assword" in result.stderr, said(result))
    result = add_user(data, "chosen" + login, "--password-stdin", stdin="một mật khẩu dài\n")
    check("a_password_from_standard_input_is_not_printed" + where,
          result.returncode == 0 and "mật khẩu" not in result.stdout + result.stderr, said(result))
    result = run("user", "add", "--data", data, "--login", "abc", "--name", "A", "--office",
                 "H17.01/Quầy số 9", "--role", "receive")
    check("an_unknown_office_is_answered_with_those_there_are" + where,
          result.returncode == 1 and "Quầy số 2" in result.stderr, said(result))
    result = run("user", "add", "--data", data, "--login", "abc", "--name", "A", "--office",
                 "H17.01/Quầy số 1", "--role", "dance")
    check("an_unknown_role_adds_nothing" + where,
          result.returncode == 1 and rows(data, "SELECT 1 FROM account WHERE login = 'abc'") == [],
          said(result))
    result = run("user", "list", "--data", data)
    check("users_are_listed" + where,
          result.returncode == 0 and login in result.stdout and "Lê Văn Tám" in result.stdout and
          "argon2" not in result.stdout, said(result))
    before = rows(data, "SELECT password FROM account WHERE login = '%s'" % login)
    result = run("user", "password", "--data", data, login)
    check("a_password_is_changed" + where,
          result.returncode == 0 and before and
          rows(data, "SELECT password FROM account WHERE login = '%s'" % login) != before, said(result))
    result = run("user", "disable", "--data", data, login)
    again = run("user", "disable", "--data", data, login)
    check("an_account_is_disabled_once" + where,
          result.returncode == 0 and again.returncode == 1, said(result) + said(again))


# ---- check ----

def checks(world):
    result = run("check", "--data", world.full)
    check("check_finds_nothing_in_a_sound_world",
          result.returncode == 0 and "no differences" in result.stdout, said(result))
    data = world.new(world.full)
    id, body = rows(data, "SELECT id, body FROM journal WHERE kind = 'dossier.take' LIMIT 1")[0]
    at = body.index('"at_us":"') + 12
    digit = "1" if body[at] != "1" else "2"
    change(data, "UPDATE journal SET body = ? WHERE id = ?", body[:at] + digit + body[at + 1:], id)
    result = run("check", "--data", data)
    check("check_names_a_changed_journal_row",
          result.returncode == 1 and "journal %d" % id in result.stdout, said(result))
    data = world.new(world.full)
    id = rows(data, "SELECT id FROM dossier LIMIT 1")[0][0]
    change(data, "UPDATE dossier SET fee_dong = fee_dong + 1 WHERE id = ?", id)
    result = run("check", "--data", data)
    check("check_names_a_changed_dossier",
          result.returncode == 1 and "dossier %d" % id in result.stdout and
          "1 differences" in result.stdout, said(result))
    data = world.new(world.full)
    id = rows(data, "SELECT id FROM dossier_paper LIMIT 1")[0][0]
    change(data, "DELETE FROM dossier_paper WHERE id = ?", id)
    result = run("check", "--data", data)
    check("check_misses_a_removed_row",
          result.returncode == 1 and "gone from its table" in result.stdout, said(result))
    data = world.new(world.full)
    change(data, "INSERT INTO dossier_form (dossier, answers) VALUES (1, '{}')")
    result = run("check", "--data", data)
    check("check_names_a_row_that_the_journal_does_not_know",
          result.returncode == 1 and "dossier_form 1: the row is not in the journal" in result.stdout,
          said(result))
    data = world.new(world.full)
    change(data, "DELETE FROM journal_position WHERE position = 7")
    result = run("check", "--data", data)
    check("check_names_a_missing_position",
          result.returncode == 1 and "position 7 is missing" in result.stdout, said(result))
    data = world.new(world.full)
    agency, day = rows(data, "SELECT agency, day FROM dossier_serial LIMIT 1")[0]
    change(data, "UPDATE dossier_serial SET last = last + 1 WHERE agency = ? AND day = ?", agency, day)
    result = run("check", "--data", data)
    check("check_names_a_serial_that_miscounts",
          result.returncode == 1 and "dossier_serial" in result.stdout, said(result))
    data = world.new(world.full)
    id, hash = rows(data, "SELECT id, hash FROM document LIMIT 1")[0]
    path = os.path.join(data, "archive", hash[:2], hash[2:4], hash)
    os.remove(path)
    result = run("check", "--data", data)
    check("check_names_a_missing_document",
          result.returncode == 1 and "document %d: its file is missing" % id in result.stdout,
          said(result))
    shutil.copy(os.path.join(world.full, "archive", hash[:2], hash[2:4], hash), path)
    with open(path, "r+b") as file:
        file.seek(20)
        file.write(b"\xff")
    result = run("check", "--data", data)
    check("check_names_a_changed_document",
          result.returncode == 1 and "document %d: its file has changed" % id in result.stdout,
          said(result))


# ---- serve ----

def serving(world):
    data = world.new(world.full)
    server = Server(data)
    check("serve_says_where_it_is", server.port > 0, server.greeting)
    status, page = server.get("/")
    check("the_first_page_comes", status == 200 and "<html" in page, page[:300])
    mode = stat.S_IMODE(os.stat(os.path.join(data, "motcua.sock")).st_mode)
    check("the_socket_is_the_operators_alone", mode == 0o600, oct(mode))
    second = run("serve", "--data", data, "--port", 0)
    check("a_second_server_on_the_same_data_is_refused",
          second.returncode == 1 and "Process %d" % server.process.pid in second.stderr, said(second))
    result = run("check", "--data", data)
    check("check_runs_through_the_server",
          result.returncode == 0 and "no differences" in result.stdout, said(result))
    result = run("user", "list", "--data", data)
    check("the_output_comes_back", "chuyenvien" in result.stdout, said(result))
    result = run("import", "procedures", "--data", data, os.path.join(world.folder, "none.yaml"))
    check("the_operators_side_reads_the_files", result.returncode == 1, said(result))
    os.chdir(PACKS)
    result = run("import", "procedures", "--data", data, "procedures/2.000815.yaml")
    check("a_relative_file_goes_through_the_server",
          result.returncode == 0 and "1 unchanged" in result.stdout, said(result))
    os.chdir(ROOT)
    result = run("init", "--data", data, "--packs", PACKS)
    check("init_goes_through_the_server",
          result.returncode == 0 and "up to date" in result.stdout, said(result))
    result = run("demo", "--data", data, "--packs", PACKS)
    check("errors_come_back_on_standard_error",
          result.returncode == 1 and "already" in result.stderr and not result.stdout, said(result))
    path = os.path.join(data, "motcua.sock")
    for junk in (b"", b"x", b"w\xff\xff\xff\xff", b"q\0\0\0\0", b"c\1\0\0\0z", b"w\1\0\0\0zr\0\0\0\0"):
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(PATIENCE)
            connection.connect(path)
            connection.sendall(junk)
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(4096):
                pass
    result = run("user", "list", "--data", data)
    check("junk_on_the_socket_does_no_harm", result.returncode == 0, said(result))
    taken = run("serve", "--data", world.new(world.empty), "--port", server.port)
    check("a_port_that_is_taken_is_named",
          taken.returncode == 1 and str(server.port) in taken.stderr and "--port" in taken.stderr,
          said(taken))
    code, _, err = server.stop()
    check("sigterm_ends_it_with_0", code == 0 and "rror" not in err, (code, err))
    check("the_socket_is_gone", not os.path.exists(path))
    result = run("check", "--data", data)
    check("the_data_is_sound_afterwards", result.returncode == 0, said(result))
    server = Server(data)
    code, _, err = server.stop(signal.SIGINT)
    check("sigint_ends_it_with_0", code == 0, (code, err))
    server = Server(data)
    server.process.kill()
    server.process.communicate(timeout=PATIENCE)
    server = Server(data)
    check("it_starts_again_after_a_kill", server.port > 0, server.greeting)
    result = run("user", "list", "--data", data)
    check("verbs_reach_it_after_a_kill", result.returncode == 0, said(result))
    server.stop()
    long = world.new()
    os.mkdir(long)
    long = os.path.join(long, "d" * 120)
    shutil.copytree(world.empty, long)
    server = Server(long)
    result = run("user", "list", "--data", long)
    check("a_long_path_of_the_data_directory_is_no_hindrance", result.returncode == 0, said(result))
    server.stop()
    empty = world.new(world.empty)
    server = Server(empty)
    result = run("demo", "--data", empty, "--packs", PACKS, "--dossiers", 30, "--until", UNTIL)
    check("a_demo_is_made_through_the_server",
          result.returncode == 0 and "Made 30 dossiers" in result.stdout and
          "again" in result.stdout, said(result))
    code, _, _ = server.stop()
    result = run("check", "--data", empty)
    check("which_leaves_the_data_sound", code == 0 and result.returncode == 0, said(result))
    holder = sqlite3.connect(os.path.join(empty, "motcua.db"))
    holder.execute("ALTER TABLE work_lease RENAME TO gone")
    holder.close()
    result = run("serve", "--data", empty, "--port", 0)
    check("a_schema_of_another_version_is_named",
          result.returncode == 1 and "motcua init" in result.stderr, said(result))


def main():
    with tempfile.TemporaryDirectory(prefix="motcua.") as folder:
        world = World(folder)
        for part in (command_line, making, demo, imports, checks, serving):
            try:
                part(world)
            except Exception as error:  # a part that stumbles is a failure, not the end
                check(part.__name__ + "_came_to_its_end", False, error)
        for process in Server.all:
            process.kill()  # none is left when all went well
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed else 0


sys.exit(main())
