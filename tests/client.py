"""A browser without JavaScript and the server that it talks to, for tests of the shipped binary.

    with Server.demo() as server:
        browser = server.sign_in("congdan")
        page = browser.get("/my")
        page = browser.submit(page.form("/withdraw"), {"reason": "..."})

A Server runs MOTCUA_BINARY on a data directory of its own. A Browser keeps cookies, follows
redirects only when asked, and sends what a form's controls hold, `_csrf` and `_key` among them.
Standard library only.
"""

import contextlib
import http.client
import os
import re
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
from html.parser import HTMLParser

PATIENCE = 60  # for answers that must come; never a time that a check measures
OFFICERS = ("tiepnhan", "chuyenvien", "lanhdao", "giamdoc", "quantri")
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010804000000b51c0c02"
    "0000000b4944415478da6364f80f00010501012718e3660000000049454e44ae426082")


class Unanswered(Exception):
    """The connection ended before an answer: the outcome is unknown."""


# ---- checks ----

class Checks:
    """Prints "ok - sentence" and "not ok - sentence" lines; safe for threads."""

    def __init__(self):
        self.passed = self.failed = 0
        self.lock = threading.Lock()

    def __call__(self, sentence, good, detail=None):
        with self.lock:
            if good:
                self.passed += 1
                print("ok -", sentence, flush=True)
                return True
            self.failed += 1
            print("not ok -", sentence, flush=True)
            if detail is not None:
                print("#   " + repr(detail)[:1500], flush=True)
            return False

    def skip(self, sentence, why):
        with self.lock:
            print("ok - %s # SKIP %s" % (sentence, why), flush=True)

    def note(self, text):
        with self.lock:
            print("# " + text, flush=True)

    def run(self, *tests):
        """Each test is a function; one that breaks is a failed check, the others go on."""
        for test in tests:
            try:
                test()
            except Exception as error:
                place = error.__traceback__
                while place.tb_next:
                    place = place.tb_next
                self("%s_runs_to_its_end" % test.__name__, False, "%r at %s:%d" % (
                    error, place.tb_frame.f_code.co_filename, place.tb_lineno))

    def end(self):
        print("# %d passed, %d failed" % (self.passed, self.failed))
        sys.exit(1 if self.failed or not self.passed else 0)


def wait_until(true, patience=PATIENCE):
    """What `true` gives as soon as that is not false; else the last it gave."""
    end = time.monotonic() + patience
    while not (come := true()) and time.monotonic() < end:
        threading.Event().wait(0.02)
    return come


# ---- pages ----

class Control:
    def __init__(self, kind, name, value):
        self.kind, self.name, self.value = kind, name, value
        self.checked = False
        self.options = []  # of a select: (value, selected)

    def values(self):
        if self.kind == "select":
            chosen = [value for value, selected in self.options if selected]
            return chosen or [value for value, _ in self.options[:1]]
        if self.kind in ("checkbox", "radio"):
            return [self.value] if self.checked else []
        if self.kind in ("file", "button", "submit"):
            return []
        return [self.value]


class Form:
    def __init__(self, method, action, enctype):
        self.method, self.action, self.enctype = method, action, enctype
        self.controls = []

    def names(self):
        return {control.name for control in self.controls if control.name}

    def of_kind(self, *kinds):
        return [control for control in self.controls if control.kind in kinds and control.name]

    def value(self, name):
        return next((v for c in self.controls if c.name == name for v in c.values()), None)

    def choices(self, name):
        """The values that a select, radios or checkboxes offer; an empty one left out."""
        found = []
        for control in self.controls:
            if control.name == name:
                found += [value for value, _ in control.options] or [control.value]
        return [value for value in found if value]

    def fields(self, changes):
        """What a browser would send; `changes` replace, None takes away, a list repeats."""
        pairs = [(c.name, value) for c in self.controls if c.name and c.name not in changes
                 for value in c.values()]
        for name, value in changes.items():
            if value is not None:
                pairs += [(name, each) for each in (value if isinstance(value, list) else [value])]
        return pairs


class PageReader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.forms, self.links, self.texts, self.tags = [], [], [], []
        self.form = self.control = None
        self.title = ""
        self.inside = []

    def handle_starttag(self, tag, attributes):
        a = dict(attributes)
        self.tags.append((tag, a))
        if tag == "a" and "href" in a:
            self.links.append(a["href"])
        elif tag == "form":
            self.form = Form((a.get("method") or "get").upper(), a.get("action") or "",
                             a.get("enctype") or "application/x-www-form-urlencoded")
            self.forms.append(self.form)
        elif tag in ("input", "button", "select", "textarea") and self.form:
            kind = a.get("type") or ("text" if tag == "input" else tag)
            self.control = Control(kind if tag == "input" else tag, a.get("name"),
                                   a.get("value") or ("on" if kind == "checkbox" else ""))
            self.control.checked = "checked" in a
            self.form.controls.append(self.control)
        elif tag == "option" and self.control:
            self.control.options.append((a.get("value") or "", "selected" in a))
        if tag in ("textarea", "title", "style", "script"):
            self.inside.append(tag)

    def handle_endtag(self, tag):
        if tag == "form":
            self.form = None
        if self.inside and self.inside[-1] == tag:
            self.inside.pop()

    def handle_data(self, data):
        place = self.inside[-1] if self.inside else None
        if place == "title":
            self.title += data
        elif place == "textarea" and self.control:
            self.control.value += data.lstrip("\n") if not self.control.value else data
        if place not in ("style", "script") and data.strip():
            self.texts.append(data.strip())


class Page:
    def __init__(self, path, status, headers, body):
        self.path, self.status, self.headers, self.body = path, status, headers, body
        self.text = body.decode("utf-8", "replace")
        self._reader = None

    def __repr__(self):
        return "%s %s %s" % (self.path, self.status, " ".join(self.words()[:60]))

    def get(self, name):
        return [value for key, value in self.headers if key.lower() == name.lower()]

    @property
    def target(self):
        return (self.get("Location") or [""])[0]

    @property
    def reader(self):
        if self._reader is None:
            self._reader = PageReader()
            self._reader.feed(self.text)
            self._reader.close()
        return self._reader

    def words(self):
        return self.reader.texts

    def links(self, pattern=""):
        return [link for link in self.reader.links if re.search(pattern, link)]

    def forms(self, pattern=""):
        return [form for form in self.reader.forms if re.search(pattern, form.action)]

    def form(self, pattern=""):
        found = [form for form in self.forms(pattern) if form.action != "/sign-out"]
        if not found:
            raise LookupError("no form %r on %r" % (pattern, self))
        return found[0]

    def same_as(self, other):
        """Alike but for keys, tokens and the address itself."""
        return self.status == other.status and self.plain() == other.plain()

    def plain(self):
        text = re.sub(r'name="_(key|csrf)" value="[^"]*"', "", self.text)
        return text.replace(self.path, "PATH").replace(urllib.parse.quote(self.path, ""), "PATH")


# ---- the browser ----

def encode_parts(pairs, files):
    """multipart/form-data; `files` are (field, name, content)."""
    boundary = "----" + secrets.token_hex(12)
    body = b""
    for name, value in pairs:
        body += ("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n" % (
            boundary, name)).encode() + as_bytes(value) + b"\r\n"
    for field, name, content in files:
        body += ("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                 "Content-Type: application/octet-stream\r\n\r\n" % (
                     boundary, field, name.replace('"', "%22"))).encode() + content + b"\r\n"
    return "multipart/form-data; boundary=" + boundary, body + ("--%s--\r\n" % boundary).encode()


def as_bytes(value):
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "surrogateescape")


def encode_fields(pairs):
    return "&".join(urllib.parse.quote_plus(as_bytes(name)) + "=" + urllib.parse.quote_plus(
        as_bytes(value)) for name, value in pairs).encode()


class Browser:
    """One person. Threads may share one: each request takes a connection of its own thread."""

    def __init__(self, server, cookies=None):
        self.server = server
        self.cookies = dict(cookies or {})
        self.local = threading.local()
        self.login = None

    def clone(self):
        other = Browser(self.server, self.cookies)
        other.login = self.login
        return other

    def request(self, method, path, body=None, headers=None):
        headers = dict(headers or {})
        if self.cookies and "Cookie" not in headers:
            headers["Cookie"] = "; ".join("%s=%s" % pair for pair in self.cookies.items())
        try:
            page = self.exchange(method, path, body, headers)
        except (OSError, http.client.HTTPException) as error:
            self.close()
            raise Unanswered("%s %s: %r" % (method, path, error)) from error
        self.keep_cookies(page)
        return page

    def exchange(self, method, path, body, headers):
        connection = getattr(self.local, "connection", None)
        if connection is None or self.local.life != self.server.life:
            self.close()
            connection = http.client.HTTPConnection("127.0.0.1", self.server.port,
                                                    timeout=PATIENCE)
            self.local.connection, self.local.life = connection, self.server.life
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        page = Page(path, answer.status, answer.getheaders(), answer.read())
        if answer.will_close:
            self.close()
        return page

    def close(self):
        connection = getattr(self.local, "connection", None)
        if connection:
            connection.close()
        self.local.connection = None

    def keep_cookies(self, page):
        for line in page.get("Set-Cookie"):
            name, _, value = line.split(";")[0].partition("=")
            if "max-age=0" in line.lower() or not value:
                self.cookies.pop(name, None)
            else:
                self.cookies[name] = value

    def get(self, path, follow=True, **more):
        page = self.request("GET", path, **more)
        while follow and page.status in (301, 302, 303, 307) and page.target.startswith("/"):
            page = self.request("GET", page.target)
        return page

    def post(self, path, fields, files=None, headers=None, follow=False):
        """`fields`: pairs or a dict. Multipart when `files` is not None."""
        pairs = list(fields.items()) if isinstance(fields, dict) else list(fields)
        if files is None:
            kind, body = "application/x-www-form-urlencoded", encode_fields(pairs)
        else:
            kind, body = encode_parts(pairs, files)
        page = self.request("POST", path, body, {"Content-Type": kind, **(headers or {})})
        return self.get(page.target) if follow and page.status == 303 else page

    def submit(self, form, changes=None, files=None, follow=False):
        pairs = form.fields(changes or {})
        if form.method == "GET":
            return self.get(form.action + "?" + encode_fields(pairs).decode())
        if form.enctype == "multipart/form-data" and files is None:
            files = [(control.name, "", b"") for control in form.of_kind("file")]
        return self.post(form.action, pairs, files, follow=follow)

    def sign_in(self, login, password="demo"):
        page = self.get("/sign-in")
        page = self.submit(page.form("/sign-in"), {"login": login, "password": password})
        if page.status != 303:
            raise RuntimeError("%s cannot sign in: %r" % (login, page))
        self.login = login
        return self


# ---- the server ----

def binary():
    return os.environ.get("MOTCUA_BINARY") or os.path.join(ROOT, "build", "motcua")


class Server:
    """`motcua serve` on a directory; `database` is postgresql://... or None for SQLite."""

    def __init__(self, directory, database=None, program=None, arguments=()):
        self.directory, self.database = directory, database
        self.program = program or binary()
        self.arguments = list(arguments)
        self.log_path = os.path.join(directory, "..", os.path.basename(directory) + ".log")
        self.process, self.port = None, 0
        self.life = 0  # grows with every start: connections of an earlier one are gone
        self.owned = None
        self.environment = {}  # more variables for the server itself
        self.logins = {}
        self.log_from = 0

    @classmethod
    def demo(cls, dossiers=60, where=None, **more):
        """A new province in a temporary directory that goes with the server; not yet started."""
        folder = tempfile.mkdtemp(prefix="motcua-test.", dir=where)
        server = cls(os.path.join(folder, "data"), **more)
        server.owned = folder
        try:
            server.verb("init")
            server.verb("demo", "--dossiers", str(dossiers), "--seed", "7")
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        return server

    def words(self, name):
        words = [self.program, *name.split(), "--data", self.directory]
        return words + (["--database", self.database] if self.database else [])

    def verb(self, name, *arguments, check=True, patience=600):
        """Runs `motcua NAME ...` to its end: CompletedProcess."""
        done = subprocess.run(self.words(name) + list(arguments), capture_output=True, text=True,
                              timeout=patience, stdin=subprocess.DEVNULL)
        if check and done.returncode != 0:
            raise RuntimeError("motcua %s: %d\n%s%s" % (name, done.returncode, done.stdout[-2000:],
                                                       done.stderr[-2000:]))
        return done

    def start(self, port=None):
        port = port or free_port()
        self.log_from = os.path.getsize(self.log_path) if os.path.exists(self.log_path) else 0
        with open(self.log_path, "ab") as log:
            self.process = subprocess.Popen(
                self.words("serve") + ["--port", str(port), *self.arguments], stdout=log,
                stderr=log, stdin=subprocess.DEVNULL, env={**os.environ, **self.environment})
        self.port, self.life = port, self.life + 1
        wait_until(lambda: self.process.poll() is not None or self.answers())
        if self.process.poll() is not None or not self.answers():
            raise RuntimeError("the server did not start: " + self.log()[-2000:])
        return self

    def answers(self):
        try:
            with socket.create_connection(("127.0.0.1", self.port), 5):
                return True
        except OSError:
            return False

    def log(self):
        """What this start of the server has written."""
        with open(self.log_path, "rb") as log:
            log.seek(self.log_from)
            return log.read().decode("utf-8", "replace")

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(PATIENCE)

    def stop(self):
        """SIGTERM; gives the exit code."""
        if self.process is None or self.process.poll() is not None:
            return None
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.kill()
            return "did not stop"

    def sign_in(self, login, password="demo"):
        """A browser with that person's session; signed in once, then shared."""
        if login not in self.logins:
            self.logins[login] = Browser(self).sign_in(login, password)
        return self.logins[login].clone()

    def visitor(self):
        return Browser(self)

    def status_of_process(self, key):
        with open("/proc/%d/status" % self.process.pid) as f:
            return int(re.search(key + r":\s*(\d+)", f.read()).group(1))

    def __enter__(self):
        return self.start() if self.process is None else self

    def __exit__(self, *_):
        if self.process and self.process.poll() is None:
            self.stop()
        if self.owned:
            shutil.rmtree(self.owned, ignore_errors=True)


def end_on_signal(number, _):
    """Leaves as after an exception, so that servers and folders go too."""
    sys.exit(128 + number)


signal.signal(signal.SIGTERM, end_on_signal)


def free_port():
    with contextlib.closing(socket.socket()) as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]
