#!/usr/bin/env python3
"""Fills the disk under a running server: writers are told so, readers go on, nothing is lost.

    tests/fault/full_disk.py [--rounds N] [--seed S]

The data directory lies on a small file system of its own, which only root can make.
"""

import argparse
import contextlib
import os
import random
import secrets
import subprocess
import tempfile

import ledger
import journey
from client import PDF, Checks, Server, wait_until

check = Checks()
SIZE_MB = 64
PUBLIC = ["/", "/procedures", "/procedures/" + journey.ONLINE, "/follow", "/sign-in", "/privacy"]


@contextlib.contextmanager
def small_disk():
    with tempfile.TemporaryDirectory(prefix="motcua-disk.") as folder:
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=%dm,mode=700" % SIZE_MB, "motcua-test",
                        folder], check=True, capture_output=True)
        try:
            yield folder
        finally:
            subprocess.run(["umount", "-l", folder], check=False)


class FullDisk:
    def __init__(self, disk, logs, rng):
        self.disk, self.rng = disk, rng
        self.ballast = os.path.join(disk, "ballast")
        self.server = Server.demo(where=disk)
        self.server.log_path = os.path.join(logs, "server.log")
        self.town = ledger.Town(self.server, rng.random(), workers=0)
        self.filed, self.refused = [], []  # people: with their dossier, with the form refused

    def fill(self, leave=0):
        """Takes all space but `leave` bytes."""
        with open(self.ballast, "ab", buffering=0) as f:
            with contextlib.suppress(OSError):
                while f.write(b"x" * 65536) == 65536:
                    pass
            with contextlib.suppress(OSError):
                while f.write(b"x" * 512):
                    pass
            os.truncate(self.ballast, max(0, f.tell() - leave))

    def free(self):
        with contextlib.suppress(FileNotFoundError):
            os.unlink(self.ballast)

    def file_one(self):
        """Files at the counter: the answer. The page is read before, the disk may be full now."""
        person = journey.Person()
        form, changes = self.form
        changes = {**changes, "name": person.name, "number": person.number,
                   "f_requester_name": person.name, "f_requester_number": person.number,
                   "agency": self.town.agency, "_key": secrets.token_hex(16)}
        act = ledger.Act("tiepnhan", form.action, form.fields(changes), [])
        page = self.town.ask_once(act)
        (self.filed if page.status == 303 else self.refused).append((person, act, page))
        return page

    def prepare(self):
        """With room on the disk everything works."""
        self.town.open()
        self.citizen = self.server.sign_in("congdan")
        self.own = journey.file_online(self.citizen, journey.Oneself())
        self.form = journey.counter_form(self.server.sign_in("tiepnhan"), journey.Person())
        self.draft = journey.apply(self.citizen)
        journey.answer_all(self.citizen, self.draft, journey.Person())
        self.paper_form = self.citizen.get(self.draft + "/papers").form("/papers/[^/]*$")
        self.before = self.town.count_rows()["dossier"]
        check("with_room_a_dossier_is_filed", self.file_one().status == 303)

    def full(self):
        """The disk is full."""
        self.fill(self.rng.randrange(0, 40000))
        most = 500
        while most and self.file_one().status == 303:
            most -= 1
        page = self.refused[-1][2] if self.refused else None
        check("a_writer_is_told_507", page is not None and page.status == 507, page)
        check("the_page_says_what_happened_and_that_nothing_is_lost",
              page is not None and "<h1" in page.text and "đầy" in page.text.lower(), page)
        self.read_on()
        self.upload()
        again = [self.file_one().status for _ in range(5)]
        check("further_writers_are_told_507_or_served", set(again) <= {303, 507}, again)
        check("the_server_still_runs", self.server.process.poll() is None)

    def read_on(self):
        visitor = self.server.visitor()
        statuses = {path: visitor.get(path).status for path in PUBLIC}
        check("public_pages_go_on", set(statuses.values()) == {200}, statuses)
        own = {path: self.citizen.get(path).status
               for path in ("/my/%d" % self.own, "/my/%d/receipt" % self.own,
                            "/my/%d/withdraw" % self.own, self.draft, self.draft + "/check")}
        check("citizens_own_pages_go_on", set(own.values()) == {200}, own)
        # Who saw another person's data must be written down before they see it. /my has what was
        # handed in for others.
        officer = self.server.sign_in("chuyenvien")
        pages = [officer.get(path) for path in ("/work", "/office")] + [self.citizen.get("/my")]
        check("pages_with_other_peoples_data_are_served_or_say_507",
              {page.status for page in pages} <= {200, 507}, pages)

    def upload(self):
        """A file of some megabytes does not fit."""
        form = self.paper_form
        name = form.of_kind("file")[0].name
        content = PDF + os.urandom(3 << 20)
        page = self.citizen.submit(form, {}, [(name, "lon.pdf", content)])
        check("an_upload_is_told_507", page.status == 507, page)
        check("no_part_of_it_stays_behind", wait_until(lambda: self.town.leftovers() == []),
              self.town.leftovers())

    def recover(self):
        """There is room again: without a restart all goes on."""
        self.free()
        page = self.file_one()
        check("with_room_again_a_dossier_is_filed", page.status == 303, page)
        left = [(act, page) for _, act, page in self.refused]
        answers = [self.town.ask_once(act) for act, _ in left]
        check("what_was_refused_is_done_when_asked_again",
              answers and all(page.status == 303 for page in answers), answers[:3])
        form = self.paper_form
        name = form.of_kind("file")[0].name
        page = self.citizen.submit(form, {"_key": secrets.token_hex(16)}, [(name, "a.pdf", PDF)])
        check("with_room_again_an_upload_is_taken", page.status == 303, page)
        officer = self.server.sign_in("chuyenvien")
        statuses = [officer.get(path).status for path in ("/work", "/office")]
        check("with_room_again_officers_pages_are_served", statuses == [200, 200], statuses)
        self.filed += self.refused
        self.refused = []

    def verify(self):
        """Each person who was answered has one dossier."""
        check("the_server_stops_well", self.server.stop() == 0, self.server.log()[-800:])
        owners = dict(self.town.query("SELECT p.number, count(*) FROM dossier d JOIN person p "
                                      "ON p.id = d.applicant GROUP BY p.number"))
        wrong = [person.name for person, _, _ in self.filed if owners.get(person.number) != "1"]
        check("nothing_acknowledged_is_lost_and_nothing_is_done_twice", not wrong, wrong[:5])
        after = self.town.count_rows()["dossier"]
        check("there_is_no_dossier_more", after == self.before + len(self.filed),
              (self.before, len(self.filed), after))
        done = self.server.verb("check", check=False)
        check("motcua_check_finds_no_difference", done.returncode == 0, done.stdout + done.stderr)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--seed", default=secrets.token_hex(4))
    options = parser.parse_args()
    check.note("seed %s" % options.seed)
    if os.geteuid() != 0:
        check.skip("a_full_disk", "only root can mount a small file system")
        return
    with small_disk() as disk, tempfile.TemporaryDirectory() as logs:
        test = FullDisk(disk, logs, random.Random(options.seed))
        with test.server:
            check.run(test.prepare)
            for _ in range(options.rounds):
                check.run(test.full, test.recover)
            check.run(test.verify)
    check.end()


if __name__ == "__main__":
    main()
