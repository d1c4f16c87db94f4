#!/usr/bin/env python3
"""Hostile and broken input for the shipped binary, through its pages.

    tests/bad_input_blackbox.py [PART...]     all parts, unless some are named

What the HTTP module does with broken bytes is tested by http_blackbox.py; here the whole server is
asked: every field of every form on the ways of a citizen and of a counter, files, sessions, tokens,
keys, and the dossiers of other people.
"""

import os
import random
import re
import resource
import socket
import sys
import time

import journey
from client import OFFICERS, PDF, PNG, Checks, Server, Unanswered, wait_until
from journey import DIRECT, ONLINE, Person

check = Checks()
MARK = "zq7"  # stands in every hostile text, so that its traces are found
EVERYONE = ("congdan",) + OFFICERS

HOSTILE = [
    '<b id="zq7a">zq7',
    '"><i class="zq7b">',
    "'><i title='zq7c'>",
    "</textarea></title></select><img src=x onerror=zq7d()>",
    "javascript:zq7e()",
    "';DROP TABLE dossier;--zq7f",
    "zq7g' OR '1'='1",
    "%s%n%1zq7h{v.page}{{7*7}}${7*7}",
    "zq7i&lt;&#60;&amp;\\u003cb\\x3e",
    "zq7j\u202e\u2066\u200b đ\u0301 \U0001f469\u200d\U0001f4bb",
]
LINES = ["zq7k\r\nSet-Cookie: sid=zq7k\r\nat=2026 level=error event=zq7k",
         "zq7l\nX: y\n<s id=zq7l>"]


class Suite:
    def __init__(self, server):
        self.server = server
        self.citizen = server.sign_in("congdan")
        self.counter = server.sign_in("tiepnhan")
        self.officer = server.sign_in("chuyenvien")
        self.visitor = server.visitor()
        self.rng = random.Random(7)

    # ---- forms ----

    def pages_with_forms(self):
        """The forms on the two ways, each with right values: (who, form, changes, files)."""
        person = Person()
        draft = journey.apply(self.citizen)
        found = []

        def note(form, changes):
            found.append((self.citizen, form, changes, None))
            return changes

        form = self.citizen.get(draft + "/where").form("/where$")
        found.append((self.citizen, form, {"agency": form.choices("agency")[0]}, None))
        journey.answer_all(self.citizen, draft, person, PDF, each=note)
        form = self.citizen.get(draft + "/papers").form("/papers/[^/]*$")
        found.append((self.citizen, form, {}, [(form.of_kind("file")[0].name, "a.pdf", PDF)]))
        form = self.citizen.get(draft + "/check").form("/file$")
        found.append((self.citizen, form, {
            "declaration": "1", "result_by": (form.choices("result_by") or ["counter"])[0]}, None))
        own = journey.file_online(self.citizen)
        form = self.citizen.get("/my/%d/withdraw" % own).form("/withdraw$")
        found.append((self.citizen, form, {"reason": "x"}, None))
        journey.move(self.counter, own, "ask-supplement", {"reason": "Thiếu", "items": "Đơn"})
        form = self.citizen.get("/my/%d/supplement" % own).form("/supplement$")
        found.append((self.citizen, form, {}, []))
        form, changes = journey.counter_form(self.counter, person)
        found.append((self.counter, form, changes, []))
        found += self.officers_forms()
        found.append((self.visitor, self.visitor.get("/follow").form("/follow"),
                      {"code": "H48-261122-0001", "pin": "000000"}, None))
        return found

    def officers_forms(self):
        """One form for each action that somebody may take now."""
        found = []
        for who in ("tiepnhan", "chuyenvien", "lanhdao"):
            officer, seen = self.server.sign_in(who), set()
            for path in self.dossiers_of(officer)[:12]:
                for link in officer.get(path).links(r"^%s/[a-z-]+$" % path):
                    action = link.rsplit("/", 1)[1]
                    if action in seen or action.endswith(("slip", "receipt", "notice", "sheet")):
                        continue
                    page = officer.get(link + ("?add=1" if action == "people" else ""))
                    if not page.forms(re.escape(link)):
                        continue
                    seen.add(action)
                    form = page.form(re.escape(link))
                    found.append((officer, form, {name: "1" for name in form.names()
                                                  if name in ("reason", "items", "number",
                                                              "receiver", "fee")}, []))
        return found

    def dossiers_of(self, officer):
        found = []
        for path in ("/office", "/work", "/results"):
            found += [link for link in officer.get(path).links(r"^/dossiers/\d+$")]
        return list(dict.fromkeys(found))

    def key(self):
        return "%032x" % self.rng.getrandbits(128)

    def send(self, who, form, changes, files, drop=(), add=()):
        """The form with a new key; some fields dropped, some pairs added behind."""
        pairs = [pair for pair in form.fields({**changes, "_key": self.key()})
                 if pair[0] not in drop]
        multipart = form.enctype == "multipart/form-data"
        return who.post(form.action, pairs + list(add), files if multipart else None)

    def forms(self):
        """Every form, with each field wrong in each way: told so, nothing breaks."""
        forms = self.pages_with_forms()
        check("forms_of_both_ways_were_found", len(forms) >= 15, [f[1].action for f in forms])
        wrong = {kind: [] for kind in ("unknown", "utf8", "huge", "control", "missing", "mistyped",
                                       "twice", "plain")}
        for who, form, changes, files in forms:
            texts = [c.name for c in form.controls if c.name and c.name[0] != "_" and
                     c.kind in ("text", "textarea", "password")]
            others = [c.name for c in form.controls if c.name and c.name[0] != "_" and
                      c.kind in ("hidden", "select", "radio", "checkbox", "number")]

            def one(kind, refused, page):
                if page.status >= 500 or (refused and not 400 <= page.status < 500):
                    wrong[kind].append((form.action, page))

            one("unknown", True, self.send(who, form, changes, files, add=[("zq7", "1")]))
            one("plain", True, who.post(form.action, {}))
            for name in texts + others:
                for kind, value in (("utf8", b"a\xff\xfe"), ("control", "a\x01b"),
                                    ("control", "a\0b"), ("control", "a\x7fb")):
                    one(kind, True, self.send(who, form, changes, files, [name],
                                              [(name, value)]))
                one("missing", False, self.send(who, form, changes, files, [name]))
                one("twice", False, self.send(who, form, changes, files, add=[(name, "zq7")]))
            for name in texts:
                one("huge", True, self.send(who, form, changes, files, [name],
                                            [(name, "x" * 40000)]))
            for name in others:
                for value in ("zq7", "-1", "99999999999999999999", "1e9", "0x10", "1 OR 1=1"):
                    one("mistyped", False, self.send(who, form, changes, files, [name],
                                                     [(name, value)]))
        for kind, sentence in [
                ("unknown", "a_field_that_the_form_does_not_have_is_refused"),
                ("utf8", "invalid_utf_8_is_refused_in_every_field"),
                ("control", "control_characters_are_refused_in_every_field"),
                ("huge", "a_text_over_its_limit_is_refused_in_every_field"),
                ("missing", "a_missing_field_never_breaks_anything"),
                ("mistyped", "a_mistyped_value_never_breaks_anything"),
                ("twice", "a_field_sent_twice_never_breaks_anything"),
                ("plain", "an_empty_form_is_refused")]:
            check(sentence, not wrong[kind], wrong[kind][:4])
        self.answers_kept(forms)

    def answers_kept(self, forms):
        """Who typed something wrong sees it again, beside what is wrong."""
        who, form, changes, files = next(f for f in forms if "/counter/" in f[1].action)
        page = self.send(who, form, {**changes, "number": "12"}, files)
        again = page.form("^/counter/") if page.status == 422 else None
        check("a_refused_form_keeps_what_was_typed", again is not None and
              again.value("number") == "12" and again.value("name") == changes["name"], page)
        ids = {a.get("id") for _, a in page.reader.tags}
        errors = page.links("^#")
        check("each_error_leads_to_its_field", any(link[1:] in ids for link in errors
                                                   if link != "#main"), errors)

    def bodies(self):
        """Bodies over their limits."""
        path = "/procedures/%s/apply" % ONLINE
        token = self.citizen.get("/procedures/" + ONLINE).form("/apply$").value("_csrf")
        long = [("_csrf", token), ("_key", "k"), ("a", "x" * 70000)]
        statuses = [self.citizen.post(path, pairs).status for pairs in
                    (long, [("_csrf", token)] + [("a%d" % i, "1") for i in range(300)])]
        check("a_form_over_its_limit_is_answered_413", statuses == [413, 413], statuses)
        page = self.citizen.request("POST", path, b"{}", {"Content-Type": "application/json"})
        check("another_kind_of_content_is_answered_415", page.status == 415, page)
        page = self.citizen.request("POST", path, b"a=%zz", {
            "Content-Type": "application/x-www-form-urlencoded"})
        check("a_bad_escape_is_answered_400", page.status == 400, page)

    # ---- files ----

    def upload(self, name, content, field=None):
        field = field or self.paper.of_kind("file")[0].name
        return self.send(self.citizen, self.paper, {}, [(field, name, content)])

    def files(self):
        """Uploads that are too large, of another kind, or named to lead elsewhere."""
        draft = journey.apply(self.citizen)
        journey.answer_all(self.citizen, draft, Person())
        self.paper = self.citizen.get(draft + "/papers").form("/papers/[^/]*$")
        for name, content, status in [
                ("virus.pdf", b"MZ\x90\0" + b"\0" * 2000, 422),
                ("page.pdf", b"<html><script>", 422), ("a.pdf", b"", 422),
                ("script.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", 422),
                ("a.pdf", PDF + b"%" * (11 << 20), 422), ("anh.png", PNG, 303),
                ("a.pdf", PDF, 303)]:
            page = self.upload(name, content)
            check("upload_of_%s_with_%d_bytes_is_answered_%d" % (
                name, len(content), status), page.status == status, page)
        page = self.upload("a.pdf", PDF, field="other")
        check("a_file_in_an_unknown_field_is_refused", 400 <= page.status < 500, page)
        before = self.server.status_of_process("VmHWM")
        status = self.flood(self.paper, 100 << 20)
        check("an_upload_of_100_mb_is_refused", status in (413, 422, None), status)
        grown = self.server.status_of_process("VmHWM") - before
        check("memory_stays_flat", grown < 32768, grown)
        tmp = os.path.join(self.server.directory, "archive", "tmp")
        check("no_part_of_a_refused_upload_stays", wait_until(lambda: os.listdir(tmp) == []),
              os.listdir(tmp))
        for name in ("../../../../tmp/zq7.pdf", "..\\..\\zq7.pdf", "/etc/zq7.pdf", "zq7\x00.pdf"):
            self.upload(name, PDF + name.encode())
        names = [name for folder, folders, files in os.walk(os.path.dirname(self.server.directory))
                 for name in files + folders if MARK in name]
        names += [path for path in ("/tmp/zq7.pdf", "/etc/zq7.pdf") if os.path.exists(path)]
        check("a_files_name_leads_nowhere", names == [], names)
        page = self.citizen.get(draft + "/papers")
        check("it_is_shown_without_its_path", "zq7.pdf" in page.text and "../" not in page.text, page)

    def flood(self, form, size):
        """Announces and sends that many bytes; gives the status, None when cut without one."""
        head = b""
        for name, value in form.fields({"_key": "flood"}):
            head += ("--X\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n" % (
                name, value)).encode()
        head += ("--X\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"a.pdf\"\r\n\r\n" %
                 form.of_kind("file")[0].name).encode() + PDF
        end, block = b"\r\n--X--\r\n", b"x" * 65536
        size -= size % len(block)
        with socket.create_connection(("127.0.0.1", self.server.port)) as s:
            s.settimeout(20)
            try:
                s.sendall(("POST %s HTTP/1.1\r\nHost: x\r\nCookie: sid=%s\r\nContent-Length: %d\r\n"
                           "Content-Type: multipart/form-data; boundary=X\r\n\r\n" % (
                               form.action, self.citizen.cookies["sid"],
                               len(head) + size + len(end))).encode() + head)
                for _ in range(size // len(block)):
                    s.sendall(block)
                s.sendall(end)
            except OSError:
                pass
            try:
                return int(s.recv(64).split(b" ")[1])
            except (OSError, IndexError):
                return None

    # ---- slow and idle ----

    def slow(self):
        """A thousand idle connections and slow headers; others are served meanwhile."""
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(4096, hard), hard))
        idle = [socket.create_connection(("127.0.0.1", self.server.port)) for _ in range(1000)]
        for s in idle[::2]:
            s.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nX: ")
        body = socket.create_connection(("127.0.0.1", self.server.port))
        body.sendall(b"POST /follow HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n"
                     b"Content-Type: application/x-www-form-urlencoded\r\n\r\na")
        statuses = {self.server.visitor().get("/").status for _ in range(30)}
        check("others_are_served_beside_1000_idle_connections", statuses == {200}, statuses)
        left = self.cut_off(idle)
        check("idle_connections_and_slow_headers_are_cut", left == 0, left)
        body.sendall(b"b")
        check("a_slow_body_has_its_time_and_nobody_waits_for_it",
              self.server.visitor().get("/").status == 200)
        body.close()

    def cut_off(self, connections):
        """How many the server has not closed in good time."""
        end, left = time.monotonic() + 60, len(connections)
        for s in connections:
            s.settimeout(max(0.01, end - time.monotonic()))
            try:
                while s.recv(4096):
                    pass
                left -= 1
            except ConnectionError:
                left -= 1
            except TimeoutError:
                pass
            s.close()
        return left

    # ---- injection ----

    def injection(self):
        """Hostile texts in every field that takes text, then every page as every role."""
        kept, self.marked = [], []
        self.agency = journey.find_agency(self.server)
        for i, text in enumerate(HOSTILE + LINES):
            self.inject_online(text, kept)
            self.inject_counter(text, kept)
            self.inject_moves(text, kept)
            self.inject_queries(text, i)
        check("hostile_texts_were_kept_as_they_are", len(kept) >= len(HOSTILE), len(kept))
        pages = 0
        bad, forged, seen = [], [], 0
        for login in EVERYONE + (None,):
            browser = self.server.sign_in(login) if login else self.server.visitor()
            for page in self.crawl(browser, 400 if login else 40):
                pages += 1
                seen += MARK in page.text
                bad += self.traces(page)
                forged += [h for h in page.headers if MARK in h[0] or h[0].lower() == "x-forged"]
        check.note("%d pages looked at, hostile texts on %d" % (pages, seen))
        check("hostile_texts_are_shown_somewhere", seen >= 5, seen)
        check("no_hostile_text_becomes_markup", not bad, bad[:5])
        check("no_hostile_text_becomes_a_header", not forged, forged[:5])
        self.log_lines()

    def inject_online(self, text, kept):
        draft = journey.apply(self.citizen)

        def put(form, changes):
            more = {c.name: text for c in form.controls if c.name and c.name.startswith("f_") and
                    c.kind in ("text", "textarea")}
            for name in more:  # each alone, since most are refused
                page = self.citizen.submit(form, {**changes, name: text,
                                                  "_key": self.key()})
                kept.append(text) if page.status == 303 else check_answer(page)
            return {**changes, "_key": self.key()}

        journey.answer_all(self.citizen, draft, Person(), each=put)
        form = self.citizen.get(draft + "/papers").form("/papers/[^/]*$")
        field = form.of_kind("file")[0].name
        for changes, files in (({}, [(field, text.replace("\r", "").replace("\n", "") + ".pdf",
                                     PDF + text.encode())]), ({}, [(field, "a.pdf", text.encode())])):
            check_answer(self.send(self.citizen, form, changes, files))
        dossier = journey.hand_in(self.citizen, draft)
        self.marked.append(dossier.rsplit("/", 1)[1])
        form = self.citizen.get(dossier + "/withdraw").form("/withdraw$")
        check_answer(self.citizen.submit(form, {"reason": text}))

    def inject_counter(self, text, kept):
        form, changes = journey.counter_form(self.counter, Person())
        texts = [c.name for c in form.controls if c.name and c.name[0] != "_" and
                 c.kind in ("text", "textarea")]
        for name in texts:
            page = self.send(self.counter, form, {**changes, name: text}, [])
            kept.append(text) if page.status == 303 else check_answer(page)
        form, changes = journey.counter_form(self.counter, Person())
        dossier = journey.expect(self.counter.submit(form, {
            **changes, "name": text.replace("\r", " ").replace("\n", " "),
            "complete": None})).target.split("/")[2]
        self.marked.append(dossier)
        page = self.counter.get("/dossiers/%s" % dossier)
        for link in page.links(r"^/dossiers/\d+/(ask-supplement|refuse|withdraw)$"):
            form = self.counter.get(link).form(re.escape(link))
            answer = self.send(self.counter, form, {name: text for name in ("reason", "items")
                                                    if name in form.names()}, [])
            if answer.status == 303:
                break

    def inject_moves(self, text, kept):
        """The way to the result, with the text wherever officers write something."""
        dossier = journey.receive(self.counter, agency=self.agency)
        self.marked.append(str(dossier))
        line = " ".join(text.split())
        for login, action, changes in journey.MOVES:
            page = journey.move(self.server.sign_in(login), dossier, action,
                                {name: text if name == "reason" else line for name in changes})
            kept += [text] if changes and page.status == 303 else []

    def inject_queries(self, text, i):
        quoted = "".join("%%%02x" % byte for byte in text.encode())
        for path in ("/search?q=", "/office?q=", "/work?after=", "/counter?q="):
            check_answer(self.counter.get(path + quoted))
        for path in ("/procedures?q=", "/procedures?after=", "/procedures?field=", "/procedures/",
                     "/sign-in?next=", "/sign-in?next=/", "/follow?code=", "/language/en?back=",
                     "/language/en?back=/", "/zq7/"):
            page = self.visitor.get(path + quoted, follow=False)
            check_answer(page)
            bad = self.traces(page) + [h for h in page.headers if h[0].lower() == "x"]
            check("hostile_text_%d_in_%s_stays_text" % (i, re.sub(r"\W+", "_", path).strip("_")),
                  not bad, bad[:3])
            if path.endswith("back="):
                check("hostile_text_%d_leads_nowhere" % i, page.target in ("", "/"), page.target)
        headers = {name: text.encode("utf-8").replace(b"\r", b"").replace(b"\n", b"").decode("latin-1")
                   for name in ("User-Agent", "Referer", "X-Forwarded-For", "Accept-Language",
                                "Idempotency-Key")}
        check_answer(self.visitor.request("GET", "/", headers=headers))

    def traces(self, page):
        """Elements and attributes that a hostile text has made."""
        if "html" not in "".join(page.get("Content-Type")):
            return []
        found = []
        for tag, attributes in page.reader.tags:
            for name, value in attributes.items():
                value = value or ""
                if MARK in name or name.startswith("on") or (
                        name in ("id", "class", "style", "onerror") and MARK in value):
                    found.append((page.path, tag, name, value))
                if name in ("href", "action", "src") and value.lower().startswith("javascript:"):
                    found.append((page.path, tag, name, value))
            if tag in ("script", "img", "b", "i", "s") and MARK in str(attributes):
                found.append((page.path, tag, attributes))
        return found

    def crawl(self, browser, most):
        """The pages of the dossiers that hold hostile texts, then what links lead to."""
        starts = ["/my", "/work", "/office", "/results", "/accounts", "/overview", "/", "/counter",
                  "/procedures", "/search?q=zq7a"]
        for id in self.marked:
            starts += ["/dossiers/" + id + part for part in (
                "", "?tab=papers", "?tab=answers", "?tab=result", "?tab=history", "/receipt",
                "/supplement-slip", "/refusal-slip", "/control-sheet")] + ["/my/" + id, "/my/" + id + "/receipt"]
        links, known = [], set()
        while (starts or links) and len(known) < most:
            path = starts.pop(0) if starts else links.pop(0)
            if path in known:
                continue
            page = browser.get(path)
            check_answer(page)
            if page.status == 200:
                known.add(path)
                yield page
            if "html" in "".join(page.get("Content-Type")):
                links += [link.split("#")[0] for link in page.links("^/[^/]")
                          if "/language/" not in link]

    def log_lines(self):
        log = self.server.log()
        lines = [line for line in log.split("\n") if MARK in line]
        forged = [line for line in lines if not line.startswith("at=20") or
                  re.search(r'^at=2026 |event=zq7', line.split('"')[0])]
        check("no_hostile_text_forges_a_line_of_the_log", not forged, forged[:3])
        check("the_log_holds_no_name", "Nguyễn" not in log and "048145" not in log)

    # ---- paths ----

    def traversal(self):
        """Paths that lead out of their place."""
        leaked = []
        for path in ("/..", "/../../../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/assets/../../etc/passwd",
                     "/assets/..%2f..%2fetc%2fpasswd", "/my/1/documents/..%2f..%2fmotcua.db",
                     "/my/1/documents/../../../motcua.db", "/dossiers/1/documents/%2e%2e",
                     "/procedures/..%2f..%2fetc%2fpasswd", "/procedures/%2e%2e%5c%2e%2e",
                     "//etc/passwd", "/assets/%00", "/.%00./", "/drafts/..;/my"):
            for browser in (self.visitor, self.citizen, self.counter):
                page = browser.get(path, follow=False)
                if not 400 <= page.status < 500 or "root:" in page.text or "SQLite" in page.text:
                    leaked.append((path, page))
        check("no_path_leads_out_of_its_place", not leaked, leaked[:3])
        away = []
        for target in ("//evil.example", "https://evil.example", "/\\evil.example", "javascript:x",
                       "/%09/evil.example", "/\t/evil.example", "\\\\evil.example"):
            page = self.visitor.get("/language/en?back=" + "".join("%%%02x" % b for b in target.encode()),
                                    follow=False)
            if page.status == 303 and not re.match(r"^/(?![/\\])[!-~]*$", page.target):
                away.append((target, page.target))
        browser = self.server.visitor()
        form = browser.get("/sign-in?next=//evil.example").form("/sign-in")
        page = browser.submit(form, {"login": "giamdoc", "password": "demo", "next": "//evil.example"})
        if not page.target.startswith("/") or page.target.startswith("//"):
            away.append(page)
        check("no_redirect_leads_to_another_site", not away, away)

    # ---- tokens, keys, sessions ----

    def drafts(self):
        return len(self.citizen.get("/my").links(r"^/drafts/\d+"))

    def tokens(self):
        """Forms without the session's token, or with another's."""
        form = self.citizen.get("/procedures/" + ONLINE).form("/apply$")
        others = self.counter.get("/counter").form().value("_csrf") if self.counter.get(
            "/counter").reader.forms else self.counter.get("/work").reader.forms[0].value("_csrf")
        visitors = self.visitor.get("/sign-in").form("/sign-in").value("_csrf")
        before = self.drafts()
        for name, value in (("missing", None), ("empty", ""), ("forged", "0" * 64),
                            ("another_sessions", others), ("a_visitors", visitors),
                            ("longer", form.value("_csrf") + "0")):
            page = self.citizen.submit(form, {"_csrf": value, "_key": "token-" + name})
            check("a_form_with_%s_token_is_refused" % name, page.status == 403, page)
        check("none_of_them_did_anything", self.drafts() == before)
        stranger = self.server.visitor()
        form = stranger.get("/sign-in").form("/sign-in")
        page = stranger.submit(form, {"login": "congdan", "password": "demo", "_csrf": None})
        check("signing_in_needs_a_token_too", page.status == 403, page)
        stranger.cookies.clear()
        page = stranger.submit(form, {"login": "congdan", "password": "demo"})
        check("and_the_visitors_own_cookie", page.status == 403, page)

    def keys(self):
        """A form sent twice is done once; a key belongs to who used it."""
        form = self.citizen.get("/procedures/" + ONLINE).form("/apply$")
        before = self.drafts()
        pages = [self.citizen.submit(form, {"_key": "twice"}) for _ in range(3)]
        check("a_form_sent_again_gets_the_same_answer",
              len({(page.status, page.target) for page in pages}) == 1 and pages[0].status == 303, pages)
        check("and_is_done_once", self.drafts() == before + 1, (before, self.drafts()))
        for name, key in (("missing", None), ("empty", ""), ("long", "k" * 500), ("blank", "a b")):
            page = self.citizen.submit(form, {"_key": key})
            check("a_form_with_a_%s_key_is_refused" % name, page.status in (400, 422), page)
        check("and_not_done", self.drafts() == before + 1)
        form, changes = journey.counter_form(self.counter, Person())
        page = self.counter.submit(form, {**changes, "_key": "twice"})
        check("the_same_key_of_somebody_else_is_another_one", page.status == 303 and
              page.target.startswith("/dossiers/"), page)

    def sessions(self):
        """Cookies that were forged, ended, or set beforehand by somebody else."""
        for name, sid in (("forged", "0" * 64), ("empty", ""), ("hostile", "' OR 1=1 --"),
                          ("long", "a" * 8000)):
            browser = self.server.visitor()
            browser.cookies["sid"] = sid
            page = browser.get("/my", follow=False)
            check("a_%s_session_is_nobodys" % name, page.status == 303 and
                  page.target.startswith("/sign-in") or page.status in (400, 431), page)
        browser = self.server.visitor()
        browser.cookies["sid"] = planted = "f" * 64
        browser.sign_in("quantri")
        check("signing_in_makes_a_new_session", browser.cookies["sid"] != planted)
        old = browser.cookies["sid"]
        flags = browser.get("/work", follow=False)
        form = next(f for f in browser.get("/accounts").reader.forms if f.action == "/sign-out")
        page = browser.submit(form)
        browser.cookies["sid"] = old
        again = browser.get("/accounts", follow=False)
        check("a_session_that_was_ended_is_nobodys", page.status == 303 and again.status == 303 and
              again.target.startswith("/sign-in"), (flags, again))
        browser = self.server.visitor()
        form = browser.get("/sign-in").form("/sign-in")
        page = browser.submit(form, {"login": "lanhdao", "password": "demo"})
        cookie = next((c for c in page.get("Set-Cookie") if c.startswith("sid=")), "")
        check("the_sessions_cookie_is_httponly_and_samesite", "HttpOnly" in cookie and
              "SameSite=Lax" in cookie, cookie)
        browser = self.server.visitor()
        form = browser.get("/sign-in").form("/sign-in")
        pages = [browser.submit(form, {"login": login, "password": "wrong"})
                 for login in ("congdan", "nobody.of.that.name")]
        check("a_wrong_password_and_a_wrong_login_get_the_same_answer",
              pages[0].status == pages[1].status == 401 and pages[0].words() == pages[1].words(), pages)

    # ---- other people's ----

    def foreign(self):
        """Another person's dossier answers like one that does not exist."""
        none, other = 123456789, journey.receive(self.counter)
        own = journey.file_online(self.citizen)
        differ = []
        for browser, paths in ((self.citizen, ("/my/%d", "/my/%d/receipt", "/my/%d/documents/1",
                                               "/my/%d/withdraw", "/my/%d/supplement")),
                               (self.visitor, ("/my/%d", "/drafts/%d", "/dossiers/%d"))):
            for path in paths:
                pages = [browser.get(path % id, follow=False) for id in (other, none)]
                if not pages[0].same_as(pages[1]) or pages[0].status not in (404, 303):
                    differ.append((path, pages))
        form = self.citizen.get("/my/%d/withdraw" % own).form("/withdraw$")
        pages = []
        for id in (other, none):
            pairs = form.fields({"reason": "x", "_key": "foreign-%d" % id})
            pages.append(self.citizen.post("/my/%d/withdraw" % id, pairs))
        if not pages[0].same_as(pages[1]) or pages[0].status != 404:
            differ.append(("withdraw", pages))
        check("anothers_dossier_answers_like_none", not differ, differ[:3])
        self.foreign_office(none)
        rights = [(browser, path) for browser, path in (
            (self.citizen, "/work"), (self.citizen, "/dossiers/%d" % other), (self.citizen, "/accounts"),
            (self.counter, "/accounts"), (self.officer, "/counter"), (self.counter, "/my"))
            if browser.get(path, follow=False).status != 403]
        check("pages_of_other_roles_are_refused", not rights, [(b.login, p) for b, p in rights])

    def foreign_office(self, none):
        """A commune's officer and the dossier of another commune."""
        form, _ = journey.counter_form(self.counter, Person())
        hidden = []
        for agency in form.choices("agency")[:6]:
            id = journey.receive(self.counter, agency=agency)
            if self.officer.get("/dossiers/%d" % id).status != 200:
                hidden.append(id)
        differ = []
        for path in ("/dossiers/%d", "/dossiers/%d/receipt", "/dossiers/%d/take", "/dossiers/%d?tab=history"):
            pages = [self.officer.get(path % id, follow=False) for id in (hidden[0], none)]
            if not pages[0].same_as(pages[1]) or pages[0].status != 404:
                differ.append((path, pages))
        check("another_communes_dossier_answers_like_none", hidden and not differ, differ[:3])

    def guessing(self):
        """Codes and PINs cannot be guessed."""
        id = journey.receive(self.counter)
        receipt = self.counter.get("/dossiers/%d/receipt" % id)
        code = re.search(r"\b[A-Z]\d[\w.]*-\d{6}-\d{4,}", receipt.text).group(0)
        pin = next(iter(re.findall(r"(?<![\d-])\d{6}(?![\d-])", " ".join(receipt.words()))), None)
        form = self.visitor.get("/follow").form("/follow")
        pages = [self.visitor.submit(form, {"code": code, "pin": "000000" if pin != "000000" else "1"}),
                 self.visitor.submit(form, {"code": code[:-1] + "x", "pin": "000000"})]
        texts = [page.text.replace(code, "CODE").replace(code[:-1] + "x", "CODE") for page in pages]
        texts = [re.sub(r'name="_(key|csrf)" value="[^"]*"', "", text) for text in texts]
        check("a_wrong_pin_and_a_wrong_code_get_the_same_answer", texts[0] == texts[1] and
              pages[0].status == pages[1].status and pages[0].status >= 400, pages)
        statuses = [self.visitor.submit(form, {"code": code, "pin": "%06d" % i}).status
                    for i in range(12)]
        check("after_ten_guesses_there_is_a_pause", statuses[-1] == 429, statuses)
        page = self.visitor.submit(form, {"code": code, "pin": pin or "000000"})
        check("then_even_the_right_pin_has_to_wait", page.status == 429, page)


def check_answer(page):
    """No input whatever is answered by a failure of the server."""
    if page.status >= 500:
        check("no_input_breaks_the_server", False, page)


PARTS = ("bodies", "files", "traversal", "tokens", "keys", "sessions", "foreign", "forms",
         "injection", "guessing", "slow")


def main():
    with Server.demo(arguments=["--citizen-filing"]) as server:
        suite = Suite(server)
        parts = sys.argv[1:] or PARTS
        check.run(*[getattr(suite, part) for part in parts])
        check("the_server_runs_to_the_end", server.process.poll() is None)
        log = server.log()
        check("nothing_failed_inside", "level=error" not in log and "ssert" not in log,
              [line for line in log.split("\n") if "level=error" in line or "ssert" in line][:5])
        check("the_server_stops_well", server.stop() == 0)
        done = server.verb("check", check=False)
        check("motcua_check_finds_no_difference", done.returncode == 0, done.stdout + done.stderr)
    check.end()


if __name__ == "__main__":
    main()
