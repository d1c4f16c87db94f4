#!/usr/bin/env python3
"""Makes the data of a landed release, for tests/upgrade_blackbox.py to bring up to date.

    tests/pg-scratch tests/upgrade/make.py COMMIT

Builds that commit in a temporary folder, and with its program and its own test client: a small
province of one centre and one ward, two procedures, officers with the password below, dossiers in
every state that officers bring about, with a paper and a result. It writes, as text,

    tests/upgrade/COMMIT/sqlite.sql, postgresql.sql     the database on either engine
    tests/upgrade/COMMIT/archive.txt                    the documents: hash and content in base64

Run it once for each release, when its schema lands; never again, since what it writes is then the
data of somebody who installed that release.
"""

import base64
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
PASSWORD = "nâng cấp êm thấm"
OFFICERS = [("tiepnhan", "Trần Văn Quyết", "H17.01/Quầy số 1", "receive"),
            ("chuyenvien", "Lê Thu Hà", "H17.21/Phòng Văn hóa - Xã hội", "process"),
            ("lanhdao", "Phạm Minh Đức", "H17.21/Lãnh đạo Ủy ban nhân dân", "process,approve,issue"),
            ("quantri", "Vũ Quốc Khánh", "H17.01/Tổ Kỹ thuật", "admin")]
PROCEDURES = ("2.000815", "1.014027")


def build(commit, folder):
    """The commit's tree with its program in build/motcua."""
    archive = subprocess.run(["git", "-C", ROOT, "archive", commit], stdout=subprocess.PIPE,
                             check=True).stdout
    subprocess.run(["tar", "x", "-C", folder], input=archive, check=True)
    shutil.copytree(os.path.join(ROOT, "assets", "node_modules"),
                    os.path.join(folder, "assets", "node_modules"))
    subprocess.run([os.path.join(folder, "tools", "build.sh"), "build", "motcua"], check=True)
    return os.path.join(folder, "build", "motcua")


def part_of(text, key, wanted):
    """The items of a top-level list whose first line matches."""
    head, begin, rest = text.partition("\n%s:\n" % key)
    end = re.search(r"(?m)^\S", rest)
    body, tail = (rest[:end.start()], rest[end.start():]) if end else (rest, "")
    items = re.split(r"(?m)^(?=  - )", body)
    return head + begin + "".join(i for i in items if re.match(wanted, i.split("\n")[0])) + tail


def make_pack(tree, folder):
    """The release's pack, but two procedures, one centre, one ward."""
    source = os.path.join(tree, "packs", "vn")
    shutil.copytree(os.path.join(source, "calendar"), os.path.join(folder, "calendar"))
    os.mkdir(os.path.join(folder, "procedures"))
    for code in PROCEDURES:
        shutil.copy(os.path.join(source, "procedures", code + ".yaml"),
                    os.path.join(folder, "procedures"))
    with open(os.path.join(source, "demo", "units.yaml"), encoding="utf-8") as file:
        units = file.read()
    units = part_of(units, "areas", r'.*code: "(48|20242)"')
    units = part_of(units, "agencies", r".*code: H17(\.01|\.21)?$")
    with open(os.path.join(folder, "units.yaml"), "w", encoding="utf-8") as file:
        file.write(units)
    return folder


def act(server, journey, client):
    """Dossiers in every state between reception and return."""
    officers = {login: server.sign_in(login, PASSWORD) for login, *_ in OFFICERS[:3]}
    counter = officers["tiepnhan"]
    for done in (0, 1, 3, 6, 7):
        dossier = journey.receive(counter)
        for login, action, changes in journey.MOVES[:done]:
            journey.move(officers[login], dossier, action, changes)
    form, changes = journey.counter_form(counter, journey.Person())
    field = [c.name for c in form.of_kind("file")][0]
    journey.expect(counter.submit(form, changes, [(field, "giấy tờ.pdf", client.PDF)]))
    form, changes = journey.counter_form(counter, journey.Person(), journey.ONLINE)
    changes.update({"complete": None, "address": "12 Lê Lợi", "born-day": "2", "born-month": "9",
                    "born-year": "1945"})
    target = journey.expect(counter.submit(form, changes, [])).target
    journey.move(counter, int(re.search(r"\d+", target).group(0)), "ask-supplement",
                 {"reason": "Thiếu bản chính", "items": "Bản chính để đối chiếu"})
    stopped = journey.receive(counter)
    journey.move(officers["chuyenvien"], stopped, "stop", {"reason": "Người nộp đã có bản sao"})
    refused = journey.receive(counter)
    journey.move(officers["chuyenvien"], refused, "take")
    journey.move(officers["chuyenvien"], refused, "finish")
    journey.move(officers["lanhdao"], refused, "take")
    journey.move(officers["lanhdao"], refused, "reject", {"reason": "Bản chính bị tẩy xóa"})


def make_data(tree, program, pack, folder, database):
    sys.path.insert(0, os.path.join(tree, "tests"))
    import client
    import journey
    server = client.Server(os.path.join(folder, "data"), database=database, program=program)
    server.verb("init", "--packs", pack)
    server.verb("import units", os.path.join(pack, "units.yaml"))
    for login, name, office, role in OFFICERS:
        subprocess.run(server.words("user add") + [
            "--login", login, "--name", name, "--office", office, "--role", role,
            "--password-stdin"], input=PASSWORD + "\n", text=True, check=True)
    with server.start():
        act(server, journey, client)
    server.verb("check")
    return server.directory


def write_archive(data, path):
    with open(path, "w", encoding="ascii") as out:
        for folder, _, names in sorted(os.walk(os.path.join(data, "archive"))):
            for name in names:
                with open(os.path.join(folder, name), "rb") as file:
                    out.write("%s %s\n" % (name, base64.b64encode(file.read()).decode()))


def main():
    commit = sys.argv[1]
    database = os.environ["MOTCUA_TEST_DB"]
    target = os.path.join(HERE, commit)
    os.mkdir(target)
    with tempfile.TemporaryDirectory() as folder:
        tree = os.path.join(folder, "tree")
        os.mkdir(tree)
        program = build(commit, tree)
        pack = os.path.join(folder, "pack")
        os.mkdir(pack)
        make_pack(tree, pack)
        data = make_data(tree, program, pack, folder, None)
        write_archive(data, os.path.join(target, "archive.txt"))
        db = sqlite3.connect(os.path.join(data, "motcua.db"))
        with open(os.path.join(target, "sqlite.sql"), "w", encoding="utf-8") as out:
            out.write("\n".join(db.iterdump()) + "\n")
        db.close()
        second = os.path.join(folder, "second")
        os.mkdir(second)
        make_data(tree, program, pack, second, database)
        dump = subprocess.run(["pg_dump", "--inserts", "--no-owner", "--no-privileges",
                               "--rows-per-insert=100", database],
                              stdout=subprocess.PIPE, check=True, text=True).stdout
        with open(os.path.join(target, "postgresql.sql"), "w", encoding="utf-8") as out:
            # psql's own commands, which an older psql does not know, stand at both ends.
            out.write(re.sub(r"(?m)^\\(un)?restrict .*\n", "", dump))


if __name__ == "__main__":
    main()
