"""What was asked, what was acknowledged, and whether the database says the same afterwards.

An Act is one form with a key of its own. `Town.send` sends it until it is answered, always with
the same key: a server that dies in between must have done it once or not at all. Workers play
stories (a citizen files from home; a counter receives and officers drive it to its result) and
write down every acknowledged act. `Town.verify` then compares the journal with these notes: each
dossier has exactly the acts that were acknowledged, in their order, none lost and none twice.
"""

import collections
import hashlib
import os
import random
import re
import secrets
import sqlite3
import subprocess
import sys
import threading

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import journey  # noqa: E402
from client import PDF, Unanswered  # noqa: E402

STATES = {"dossier.file": 1, "dossier.receive": 2, "dossier.take": 4, "dossier.finish": 4,
          "dossier.approve": 4, "dossier.issue": 9, "dossier.return": 10, "dossier.withdraw": 7}


class Wrong(Exception):
    """An answer that no fault excuses."""


class Stopped(Exception):
    pass


class Act:
    def __init__(self, login, path, pairs, files=None):
        self.login, self.path, self.files = login, path, files
        self.key = secrets.token_hex(16)
        self.pairs = [pair for pair in pairs if pair[0] != "_key"] + [("_key", self.key)]
        self.target = None
        self.tries = 0


class Story:
    """One dossier on its way."""

    def __init__(self, person):
        self.person = person
        self.dossier, self.code, self.hash = None, None, None
        self.kinds = []   # of its journal rows, as acknowledged
        self.open = None  # kind of the act under way, whose outcome is not known


class Town:
    def __init__(self, server, seed, workers=6):
        self.server, self.seed = server, seed
        self.up, self.stopping = threading.Event(), threading.Event()
        self.lock = threading.Condition()
        self.stories, self.acts, self.wrong = [], [], []
        self.answered = self.resent = 0
        self.drafts = 0
        self.threads = [threading.Thread(target=self.work, args=(n,), daemon=True)
                        for n in range(workers)]

    def open(self):
        """Signs everybody in, finds the commune of the demo's officers, counts what is there."""
        self.logins = {login: self.server.sign_in(login)
                       for login in ("congdan", "tiepnhan", "chuyenvien", "lanhdao")}
        self.agency = journey.find_agency(self.server)
        self.before = self.count_rows()
        self.up.set()

    # ---- asking ----

    def patiently(self, ask):
        """Asks until there is an answer that is not the fault's."""
        while True:
            while not self.up.wait(0.2):
                if self.stopping.is_set():
                    raise Stopped
            try:
                page = ask()
            except Unanswered:
                page = None
            if page is not None and page.status < 500:
                return page
            if self.stopping.is_set():
                raise Stopped
            with self.lock:
                self.resent += 1
            threading.Event().wait(0.01)

    def get(self, login, path):
        return self.patiently(lambda: self.logins[login].get(path))

    def ask_once(self, act):
        act.tries += 1
        return self.logins[act.login].post(act.path, act.pairs, act.files)

    def send(self, act):
        page = self.patiently(lambda: self.ask_once(act))
        if page.status != 303:
            raise Wrong("%s as %s, try %d: %r" % (act.path, act.login, act.tries, page))
        act.target = page.target
        with self.lock:
            self.acts.append(act)
            self.answered += 1
            self.lock.notify_all()
        return page.target

    def form(self, login, path, pattern):
        page = self.get(login, path)
        try:
            return page.form(pattern)
        except LookupError as error:
            raise Wrong(error) from error

    def send_form(self, login, form, changes, files=None):
        if form.enctype == "multipart/form-data" and files is None:
            files = []
        return self.send(Act(login, form.action, form.fields(changes), files))

    # ---- stories ----

    def begin(self, rng):
        story = Story(journey.Person("%010x" % rng.getrandbits(40)))
        with self.lock:
            self.stories.append(story)
        return story

    def note(self, story, kind, send):
        story.open = kind
        target = send()
        story.kinds.append(kind)
        story.open = None
        return target

    def work(self, n):
        rng = random.Random("%s:%d" % (self.seed, n))
        try:
            while not self.stopping.is_set():
                self.from_home(rng) if n % 2 else self.at_counter(rng)
        except Stopped:
            pass
        except Exception as error:  # told by verify; the other workers go on
            with self.lock:
                self.wrong.append(repr(error))
                self.lock.notify_all()

    def from_home(self, rng):
        story, who = self.begin(rng), "congdan"
        paper = PDF + b"%" + story.person.mark.encode() * rng.randrange(1, 3000)
        form = self.form(who, "/procedures/" + journey.ONLINE, "/apply$")
        draft = self.send_form(who, form, {})
        with self.lock:
            self.drafts += 1
        form = self.form(who, draft + "/where", "/where$")
        path = self.send_form(who, form, {"agency": form.choices("agency")[0]})
        while "/form/" in path:
            form = self.form(who, path, "/form/")
            path = self.send_form(who, form, journey.fill(form, story.person.answers()))
        # The person is somebody else than whose account it is.
        form = self.form(who, draft + "/who", "/who$")
        self.send_form(who, form, {"relation": "authorised", "authority_number": "7/GUQ"})
        form = self.form(who, draft + "/papers", "/papers/[^/]*$")
        self.send_form(who, form, {}, [(form.of_kind("file")[0].name, "giay.pdf", paper)])
        story.hash = hashlib.sha256(paper).hexdigest()
        form = self.form(who, draft + "/check", "/file$")
        changes = {"declaration": "1", "result_by": (form.choices("result_by") or [None])[0]}
        target = self.note(story, "dossier.file", lambda: self.send_form(who, form, changes))
        with self.lock:
            self.drafts -= 1
        story.dossier = int(re.match(r"/my/(\d+)", target).group(1))
        story.code = self.find_code(who, "/my/%d" % story.dossier)
        if rng.random() < 0.3:
            form = self.form(who, "/my/%d/withdraw" % story.dossier, "/withdraw$")
            self.note(story, "dossier.withdraw",
                      lambda: self.send_form(who, form, {"reason": "Đổi ý"}))

    def at_counter(self, rng):
        story, who = self.begin(rng), "tiepnhan"
        form = self.form(who, "/counter/" + journey.DIRECT, "^/counter/%s$" % journey.DIRECT)
        changes = journey.fill(form, story.person.answers())
        changes.update(name=story.person.name, number=story.person.number, complete="1",
                       agency=self.agency)
        if form.choices("result_by"):
            changes["result_by"] = form.choices("result_by")[0]
        target = self.note(story, "dossier.file", lambda: self.send_form(who, form, changes))
        story.kinds.append("dossier.receive")
        story.dossier = int(re.search(r"/dossiers/(\d+)", target).group(1))
        story.code = self.find_code(who, "/dossiers/%d" % story.dossier)
        for who, action, changes in journey.MOVES[:rng.randrange(len(journey.MOVES) + 1)]:
            pattern = "^/dossiers/%d/%s$" % (story.dossier, action)
            page = self.get(who, "/dossiers/%d" % story.dossier)
            if not page.forms(pattern):
                page = self.get(who, "/dossiers/%d/%s" % (story.dossier, action))
            if not page.forms(pattern):
                raise Wrong("no form to %s %d: %r" % (action, story.dossier, page))
            form = page.form(pattern)
            self.note(story, "dossier." + action.replace("-", "_"),
                      lambda form=form, who=who, changes=changes: self.send_form(
                          who, form, changes))

    def find_code(self, who, path):
        found = re.search(r"\b[A-Z]\d[\w.]*-\d{6}-\d{4,}", self.get(who, path).text)
        return found and found.group(0)

    # ---- running ----

    def start(self):
        for thread in self.threads:
            thread.start()

    def wait_for_answers(self, more, patience=120):
        """Until that many more acts were acknowledged; False when something went wrong first."""
        with self.lock:
            wanted = self.answered + more
            self.lock.wait_for(lambda: self.answered >= wanted or self.wrong, patience)
            return self.answered >= wanted and not self.wrong

    def ask_again(self, rng, n=8):
        """Acknowledged acts with their keys once more: the same answers. What differed."""
        with self.lock:
            chosen = rng.sample(self.acts, min(n, len(self.acts)))
        for act in chosen:
            page = self.patiently(lambda act=act: self.ask_once(act))
            if page.status != 303 or page.target != act.target:
                return "%s: %s then %r" % (act.path, act.target, page)
        return None

    def finish(self, patience=120):
        """Lets the acts under way be answered, stops the workers."""
        self.stopping.set()
        for thread in self.threads:
            thread.join(patience)
        return not any(thread.is_alive() for thread in self.threads)

    # ---- afterwards ----

    def query(self, text):
        """Rows of a SELECT on the server's database, which may be stopped."""
        if self.server.database:
            done = subprocess.run(["psql", "-qAtX", "-F", "\t", self.server.database, "-c", text],
                                  capture_output=True, text=True, check=True)
            return [tuple(line.split("\t")) for line in done.stdout.splitlines()]
        path = os.path.join(self.server.directory, "motcua.db")
        with sqlite3.connect("file:%s?mode=ro" % path, uri=True) as db:
            rows = [tuple(str(value) for value in row) for row in db.execute(text)]
        db.close()
        return rows

    def count_rows(self):
        return {table: int(self.query("SELECT count(*) FROM " + table)[0][0])
                for table in ("dossier", "draft")}

    def verify(self):
        """Sentences on what is lost, twice or otherwise; the server is stopped."""
        wrong = list(self.wrong)
        rows = collections.defaultdict(list)
        for subject, kind in self.query("SELECT subject, kind FROM journal "
                                        "WHERE subject_kind = 'dossier' AND kind <> 'read' "
                                        "ORDER BY id"):
            rows[int(subject)].append(kind)
        dossiers = {int(row[0]): row[1:] for row in self.query(
            "SELECT d.id, d.code, d.state, d.version, p.number FROM dossier d "
            "JOIN person p ON p.id = d.applicant")}
        owners = collections.Counter(row[3] for row in dossiers.values())
        hashes = set(self.query("SELECT p.dossier, c.hash FROM dossier_paper p "
                                "JOIN document c ON c.id = p.document"))
        filed = 0
        for story in self.stories:
            n = owners[story.person.number]
            asked = story.open == "dossier.file"
            filed += n
            if n > 1 or (n == 1 and not story.dossier and not asked):
                wrong.append("%s has %d dossiers" % (story.person.name, n))
            if story.dossier:
                wrong += self.compare(story, dossiers.get(story.dossier), rows[story.dossier],
                                      hashes)
        after = self.count_rows()
        if after["dossier"] != self.before["dossier"] + filed:
            wrong.append("%d dossiers, %d were filed" % (after["dossier"] - self.before["dossier"],
                                                        filed))
        return wrong

    def compare(self, story, dossier, kinds, hashes):
        if dossier is None:
            return ["dossier %d was acknowledged and is lost" % story.dossier]
        code, state, version, _ = dossier
        wrong = []
        allowed = [story.kinds] + ([story.kinds + [story.open]] if story.open else [])
        if kinds not in allowed:
            wrong.append("%s: acknowledged %s, kept %s" % (code, story.kinds, kinds))
        elif STATES[kinds[-1]] != int(state) and not self.is_between(kinds, int(state)):
            wrong.append("%s: after %s in state %s" % (code, kinds[-1], state))
        if story.code and story.code != code:
            wrong.append("%s was shown as %s" % (code, story.code))
        if story.hash and (str(story.dossier), story.hash) not in hashes:
            wrong.append("%s: its paper is lost" % code)
        return wrong

    @staticmethod
    def is_between(kinds, state):
        """A step handed on waits to be taken up, in the state that it was in or as received."""
        return kinds[-1] in ("dossier.finish", "dossier.approve") and state in (2, 4)

    def archive_problem(self):
        """Every stored file has the content that its name says."""
        for folder, _, names in os.walk(os.path.join(self.server.directory, "archive")):
            for name in names:
                path = os.path.join(folder, name)
                if re.fullmatch("[0-9a-f]{64}", name):
                    with open(path, "rb") as f:
                        if hashlib.sha256(f.read()).hexdigest() != name:
                            return path
        return None

    def leftovers(self):
        """Files of uploads that never became documents of anything, in the arrival folder."""
        tmp = os.path.join(self.server.directory, "archive", "tmp")
        return os.listdir(tmp) if os.path.isdir(tmp) else []
