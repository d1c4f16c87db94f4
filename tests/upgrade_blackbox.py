#!/usr/bin/env python3
"""Data of every landed release, brought up to date by this version, on both engines.

    MOTCUA_BINARY=build/motcua tests/upgrade_blackbox.py

tests/upgrade/COMMIT holds what each release left (upgrade/make.py says how it came about). After
`motcua init` nothing may differ in `motcua check`, everybody can sign in, old dossiers open, and
one that was received before the upgrade goes on to its result.
"""

import base64
import itertools
import os
import sqlite3
import subprocess
import sys
import tempfile

import journey
from client import ROOT, Checks, Server

sys.path.insert(0, os.path.join(ROOT, "tests", "upgrade"))
from make import OFFICERS, PASSWORD  # noqa: E402

RELEASES = os.path.join(ROOT, "tests", "upgrade")
DATABASE = os.environ.get("MOTCUA_TEST_DB")
RECEIVED = 2
journey.numbers = itertools.count(800000)  # people of today, beside those of then
check = Checks()


class Old:
    """One release's data in a folder of its own, or in the scratch PostgreSQL."""

    def __init__(self, release, folder):
        self.source = os.path.join(RELEASES, release)
        self.server = Server(os.path.join(folder, release), database=DATABASE and self.new(release))
        os.mkdir(self.server.directory)
        if DATABASE:
            self.psql("-f", os.path.join(self.source, "postgresql.sql"))
        else:
            with open(os.path.join(self.source, "sqlite.sql"), encoding="utf-8") as file:
                self.sqlite(lambda db: db.executescript(file.read()))
        with open(os.path.join(self.source, "archive.txt"), encoding="ascii") as file:
            for line in file:
                self.keep(*line.split())

    @staticmethod
    def new(release):
        name = "upgrade_" + release
        subprocess.run(["psql", "-qX", DATABASE, "-c", "CREATE DATABASE " + name], check=True)
        return DATABASE.replace("/postgres?", "/%s?" % name)

    def keep(self, name, content):
        folder = os.path.join(self.server.directory, "archive", name[:2], name[2:4])
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, name), "wb") as out:
            out.write(base64.b64decode(content))

    def psql(self, *words):
        return subprocess.run(["psql", "-qAtX", "-v", "ON_ERROR_STOP=1", self.server.database,
                               *words], stdout=subprocess.PIPE, text=True, check=True).stdout

    def sqlite(self, act):
        db = sqlite3.connect(os.path.join(self.server.directory, "motcua.db"))
        try:
            return act(db)
        finally:
            db.close()

    def numbers(self, query):
        if DATABASE:
            return [int(line) for line in self.psql("-c", query).split()]
        return [row[0] for row in self.sqlite(lambda db: db.execute(query).fetchall())]


def said(done):
    return done.returncode, done.stdout[-800:], done.stderr[-800:]


def use(old, name):
    """Everybody works on: with what was there, and with something new."""
    officers = {login: old.server.sign_in(login, PASSWORD) for login, *_ in OFFICERS}
    check("everybody_can_sign_in_to_" + name, len(officers) == len(OFFICERS))
    shut = [page for dossier in old.numbers("SELECT id FROM dossier ORDER BY id")
            if (page := officers["tiepnhan"].get("/dossiers/%d" % dossier)).status != 200]
    check("every_old_dossier_opens_in_" + name, not shut, shut[:1])
    waiting = old.numbers("SELECT id FROM dossier WHERE state = %d AND step = 1 AND officer = 0"
                          " ORDER BY id" % RECEIVED)
    for login, action, changes in journey.MOVES:
        journey.move(officers[login], waiting[0], action, changes)
    check("an_old_dossier_goes_on_to_its_result_in_" + name,
          old.numbers("SELECT state FROM dossier WHERE id = %d" % waiting[0]) == [10])
    check("a_new_one_is_received_in_" + name, journey.receive(officers["tiepnhan"]) > 0)


def upgrade(release):
    name = release + ("_on_postgresql" if DATABASE else "_on_sqlite")
    with tempfile.TemporaryDirectory(prefix="motcua-test.") as folder:
        old = Old(release, folder)
        done = old.server.verb("init", check=False)
        check("init_brings_up_to_date_" + name, done.returncode == 0, said(done))
        done = old.server.verb("check", check=False)
        check("nothing_differs_after_the_upgrade_of_" + name,
              done.returncode == 0 and "no differences" in done.stdout, said(done))
        with old.server.start():
            use(old, name)
        done = old.server.verb("check", check=False)
        check("nothing_differs_after_work_on_" + name, done.returncode == 0, said(done))


def main():
    for release in sorted(os.listdir(RELEASES)):
        if os.path.exists(os.path.join(RELEASES, release, "sqlite.sql")):
            check.run(lambda release=release: upgrade(release))
    if DATABASE:
        check.end()
    code = subprocess.run([os.path.join(ROOT, "tests", "pg-scratch"), sys.executable,
                           os.path.abspath(__file__)], check=False).returncode
    if code == 77:
        check.skip("an_upgrade_on_postgresql", "no PostgreSQL here")
    elif code:
        check("the_upgrades_on_postgresql_came_to_their_end", False, code)
    check.end()


main()
