#!/usr/bin/env python3
"""motcua backup and restore: a drill under load, damage, interruptions, on both engines.

    MOTCUA_BINARY=build/motcua tests/backup_blackbox.py
"""

import fcntl
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile

from client import ROOT, Checks, Server, binary

sys.path.insert(0, os.path.join(ROOT, "tests", "fault"))
import ledger  # noqa: E402

DATABASE = os.environ.get("MOTCUA_TEST_DB")
ENGINE = "on_postgresql" if DATABASE else "on_sqlite"
check = Checks()


def run(*words, **more):
    return subprocess.run([binary(), *words], capture_output=True, text=True, timeout=300,
                          stdin=subprocess.DEVNULL, **more)


def said(done):
    return done.returncode, done.stdout[-900:], done.stderr[-900:]


def new_database(name):
    if not DATABASE:
        return None
    subprocess.run(["psql", "-qX", DATABASE, "-c", "CREATE DATABASE " + name], check=True)
    return DATABASE.replace("/postgres?", "/%s?" % name)


def at(database):
    return ["--database", database] if database else []


def backup(server, to, *more, **how):
    return run("backup", "--data", server.directory, *at(server.database), "--to", to, *more,
               **how)


def restore(source, to, database=None):
    return run("restore", "--from", source, "--data", to, *at(database))


# ---- the drill ----

def numbers_of(database, directory, query):
    if database:
        out = subprocess.run(["psql", "-qAtX", database, "-c", query], capture_output=True,
                             text=True, check=True).stdout
        return {int(line) for line in out.split()}
    db = sqlite3.connect("file:%s/motcua.db?mode=ro" % directory, uri=True)
    try:
        return {row[0] for row in db.execute(query)}
    finally:
        db.close()


def a_drill():
    """People file and officers work; a backup; the machine is lost; another takes over."""
    server = Server.demo(database=new_database("drill"))
    folder = os.path.dirname(server.directory)
    copy, second = os.path.join(folder, "copy"), os.path.join(folder, "second")
    with server:
        town = ledger.Town(server, "drill")
        town.open()
        town.start()
        at_work = town.wait_for_answers(40)
        while at_work and not any(story.dossier and story.hash for story in town.stories):
            at_work = town.wait_for_answers(5)
        check("people_are_at_work_" + ENGINE, at_work, town.wrong)
        before = {story.dossier for story in town.stories if story.dossier}
        papers = {story.hash for story in town.stories if story.dossier and story.hash}
        done = backup(server, copy)
        check("a_backup_is_made_while_they_work_" + ENGINE,
              done.returncode == 0 and "files" in done.stdout, said(done))
        check("and_they_went_on_" + ENGINE, town.wait_for_answers(20), town.wrong)
        check("nothing_but_the_backup_is_left_of_it_" + ENGINE,
              sorted(os.listdir(folder)) == ["copy", "data", "data.log"] and
              "snapshot" not in os.listdir(server.directory), os.listdir(folder))
        town.up.clear()
        server.kill()
        town.stopping.set()
        sums = subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=copy,
                              capture_output=True, text=True, check=False)
        check("sha256sum_finds_the_backup_whole_" + ENGINE, sums.returncode == 0, sums.stdout)
        other = Server(second, database=new_database("second"))
        done = restore(copy, second, other.database)
        check("it_is_restored_and_nothing_differs_" + ENGINE,
              done.returncode == 0 and "no differences" in done.stdout, said(done))
        there = numbers_of(other.database, second, "SELECT id FROM dossier")
        check("what_was_acknowledged_before_it_is_there_" + ENGINE,
              before and before <= there, sorted(before - there)[:5])
        check("and_every_paper_" + ENGINE, papers and all(
            os.path.exists(os.path.join(second, "archive", h[:2], h[2:4], h)) for h in papers))
        serve_again(other, sorted(before))


def serve_again(other, dossiers):
    with other.start():
        officer = other.sign_in("tiepnhan")
        seen = [d for d in dossiers if officer.get("/dossiers/%d" % d).status == 200]
        check("the_other_machine_serves_them_" + ENGINE, len(seen) >= len(dossiers) // 3,
              (len(seen), len(dossiers)))
    done = other.verb("check", check=False)
    check("and_is_sound_after_it_" + ENGINE, done.returncode == 0, said(done))


# ---- damage ----

def change(path, act):
    with open(path, "r+b") as file:
        content = bytearray(file.read())
        content = act(content) or content
        file.seek(0)
        file.truncate()
        file.write(content)


def flip(content):
    content[len(content) // 2] ^= 1


def first_document(folder):
    return next(os.path.join(place, name) for place, _, names in sorted(
        os.walk(os.path.join(folder, "archive"))) for name in names if len(name) == 64)


def add_line(line):
    return lambda content: content + line


DAMAGE = [
    ("a_changed_database", lambda b: change(b + "/motcua.db", flip), "motcua.db: damaged"),
    ("a_changed_document", lambda b: change(first_document(b), flip), ": damaged"),
    ("a_missing_document", lambda b: os.remove(first_document(b)), "No such file"),
    ("a_changed_list", lambda b: change(b + "/SHA256SUMS", flip), "SHA256SUMS is damaged"),
    ("a_longer_list", lambda b: change(b + "/SHA256SUMS", add_line(
        b"0" * 64 + b"  ../../etc/passwd\n")), "SHA256SUMS is damaged"),
    ("a_missing_list", lambda b: os.remove(b + "/SHA256SUMS"), "SHA256SUMS cannot be read"),
    ("a_missing_manifest", lambda b: os.remove(b + "/manifest"), "no whole backup"),
    ("another_manifest", lambda b: change(b + "/manifest", lambda c: b"tar archive\n"),
     "no manifest"),
    ("a_cut_manifest", lambda b: change(b + "/manifest", lambda c: c[:c.index(b"sums")]),
     "no manifest"),
]


def damaged_backups():
    server = Server.demo(dossiers=26)
    folder = os.path.dirname(server.directory)
    whole, broken = os.path.join(folder, "whole"), os.path.join(folder, "broken")
    try:
        check("a_backup_is_made_without_a_server", backup(server, whole).returncode == 0)
        for name, act, words in DAMAGE:
            shutil.copytree(whole, broken)
            act(broken)
            target = os.path.join(folder, "to_" + name)
            done = restore(broken, target)
            check("%s_is_refused_and_named" % name,
                  done.returncode == 1 and words in done.stderr and
                  not os.path.exists(target + "/motcua.db"), said(done))
            shutil.rmtree(broken)
        paths_that_lead_out(whole, broken, folder)
        occupied_places(server, whole, folder)
        sharing(server, whole, folder)
    finally:
        server.__exit__()


def paths_that_lead_out(whole, broken, folder):
    """A list whose own hash is right may still name any path."""
    shutil.copytree(whole, broken)
    change(broken + "/SHA256SUMS", add_line(b"0" * 64 + b"  archive/../../out\n"))
    sums = subprocess.run(["sha256sum", broken + "/SHA256SUMS"], stdout=subprocess.PIPE,
                          check=True).stdout.split()[0]
    change(broken + "/manifest", lambda c: c[:c.index(b"sums")] + b"sums = " + sums + b"\n")
    done = restore(broken, os.path.join(folder, "to_out"))
    check("a_path_that_leads_out_is_refused",
          done.returncode == 1 and "no such file" in done.stderr and
          not os.path.exists(os.path.join(folder, "out")), said(done))
    shutil.rmtree(broken)


def occupied_places(server, whole, folder):
    done = restore(whole, server.directory)
    check("a_directory_in_use_is_not_restored_over",
          done.returncode == 1 and "not empty" in done.stderr, said(done))
    done = backup(server, whole)
    check("a_backup_is_not_written_over",
          done.returncode == 1 and "already" in done.stderr, said(done))
    done = backup(server, os.path.join(folder, "none", "b"))
    check("a_place_that_cannot_be_written_is_named",
          done.returncode == 1 and "none/b.part" in done.stderr, said(done))
    lock = os.open(server.directory, os.O_RDONLY)
    fcntl.flock(lock, fcntl.LOCK_EX)
    done = backup(server, os.path.join(folder, "b"))
    os.close(lock)
    check("two_backups_at_once_are_refused",
          done.returncode == 1 and "under way" in done.stderr, said(done))
    done = run("restore", "--from", whole, "--data", os.path.join(folder, "x"), "--database",
               "postgresql:///x")
    check("an_sqlite_backup_goes_into_no_postgresql",
          done.returncode == 1 and "--database" in done.stderr, said(done))


def sharing(server, whole, folder):
    second = os.path.join(folder, "second")
    done = backup(server, second, "--previous", whole)
    shared = os.stat(first_document(second)).st_nlink
    check("documents_are_shared_with_the_backup_before",
          done.returncode == 0 and "shared" in done.stdout and shared == 2, said(done))
    third = os.path.join(folder, "third")
    change(first_document(second), flip)
    done = backup(server, third, "--previous", second)
    check("but_none_that_is_damaged_there",
          done.returncode == 0 and os.stat(first_document(third)).st_nlink == 1 and
          restore(third, os.path.join(folder, "to_third")).returncode == 0, said(done))
    change(first_document(server.directory), flip)
    done = backup(server, os.path.join(folder, "fourth"))
    check("a_document_damaged_before_the_backup_is_named",
          done.returncode == 1 and "has changed" in done.stderr and "whole" in done.stderr,
          said(done))


# ---- interruptions ----

def interruptions():
    server = Server.demo(dossiers=26)
    folder = os.path.dirname(server.directory)
    to = os.path.join(folder, "b")
    with open(os.path.join(server.directory, "motcua.conf"), "w", encoding="utf-8") as file:
        file.write("access-log = no\n")

    def small_files():  # the first document that is copied ends the process
        resource.setrlimit(resource.RLIMIT_FSIZE, (300, 300))

    with server:
        done = backup(server, to, preexec_fn=small_files)
        check("a_backup_that_is_cut_off_has_no_name",
              done.returncode != 0 and not os.path.exists(to) and os.path.exists(to + ".part"),
              said(done))
        done = restore(to + ".part", os.path.join(folder, "r"))
        check("and_is_not_mistaken_for_a_whole_one",
              done.returncode == 1 and "no whole backup" in done.stderr, said(done))
        done = backup(server, to)
        check("the_next_one_says_what_is_in_its_way",
              done.returncode == 1 and "b.part" in done.stderr, said(done))
        shutil.rmtree(to + ".part")
        done = backup(server, to)
        check("and_works_when_that_is_gone", done.returncode == 0, said(done))
        done = restore(to, os.path.join(folder, "r"))
        check("a_configuration_is_put_beside_its_place",
              done.returncode == 0 and sorted(os.listdir(os.path.join(folder, "r"))) ==
              ["archive", "lock", "motcua.conf.restored", "motcua.db"],
              (said(done), os.listdir(os.path.join(folder, "r"))))


def main():
    check.run(a_drill)
    if DATABASE:
        check.end()
    check.run(damaged_backups, interruptions)
    code = subprocess.run([os.path.join(ROOT, "tests", "pg-scratch"), sys.executable,
                           os.path.abspath(__file__)], check=False).returncode
    if code == 77:
        check.skip("a_drill_on_postgresql", "no PostgreSQL here")
    elif code:
        check("the_drill_on_postgresql_came_to_its_end", False, code)
    check.end()


main()
