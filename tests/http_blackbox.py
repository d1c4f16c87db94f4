#!/usr/bin/env python3
"""Bad and slow input for the HTTP module, socket by socket.

    tests/http_blackbox.py [PATH_OF_http_blackbox_main]

Starts the server with deadlines of a few seconds on a port of its own. One line a check, then a
count; the exit code is 1 when a check failed.
"""

import os
import re
import resource
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

HEADER_SECONDS, BODY_SECONDS = 2, 3
PATIENCE = 20  # for answers that must come; never a time that a check measures
FORM = "application/x-www-form-urlencoded"

passed = failed = 0


def check(name, good, detail=""):
    global passed, failed
    if good:
        passed += 1
        print("ok -", name)
    else:
        failed += 1
        print("not ok -", name, repr(detail)[:600] if detail != "" else "")
    sys.stdout.flush()


class Server:
    def __init__(self, program):
        self.dir = tempfile.TemporaryDirectory(prefix="http_blackbox.")
        self.log = open(os.path.join(self.dir.name, "log"), "w+")
        open(os.path.join(self.dir.name, "upload-left"), "w").close()
        self.process = subprocess.Popen(
            [program, self.dir.name, str(HEADER_SECONDS), str(BODY_SECONDS)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.log)
        self.port = int(self.process.stdout.readline())

    def connect(self):
        s = socket.create_connection(("127.0.0.1", self.port))
        s.settimeout(PATIENCE)
        s.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return s

    def status_of_process(self, key):
        with open("/proc/%d/status" % self.process.pid) as f:
            return int(re.search(key + r":\s*(\d+)", f.read()).group(1))

    def uploads(self):
        return [name for name in os.listdir(self.dir.name) if name.startswith("upload-")]

    def stop(self):
        self.process.stdin.close()
        return self.process.wait(PATIENCE)


class Reply:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    def __repr__(self):
        return "%s %s %s" % (self.status, self.headers, self.body[:200])

    def get(self, name):
        return [value for key, value in self.headers if key.lower() == name.lower()]


class Reader:
    """Reads replies one after another from a connection."""

    def __init__(self, s):
        self.s, self.bytes = s, b""

    def until(self, enough):
        while not enough(self.bytes):
            more = self.s.recv(65536)
            if not more:
                return False
            self.bytes += more
        return True

    def reply(self, head=False):
        """The next reply; None when the connection ends before one."""
        try:
            while True:
                if not self.until(lambda b: b"\r\n\r\n" in b):
                    return None
                header, self.bytes = self.bytes.split(b"\r\n\r\n", 1)
                lines = header.decode("latin-1").split("\r\n")
                status = int(lines[0].split(" ")[1])
                if status != 100:
                    break
            headers = [tuple(line.split(": ", 1)) for line in lines[1:]]
            reply = Reply(status, headers, b"")
            length = 0 if head else int((reply.get("Content-Length") or ["0"])[0])
            self.until(lambda b: len(b) >= length)
            reply.body, self.bytes = self.bytes[:length], self.bytes[length:]
            return reply
        except (ConnectionError, TimeoutError):
            return None

    def ended(self):
        """True when the server closes the connection."""
        try:
            self.until(lambda b: False)
            return True
        except ConnectionError:
            return True
        except TimeoutError:
            return False


def text(value):
    return value if isinstance(value, bytes) else value.encode()


def ask(server, request, head=False):
    with server.connect() as s:
        try:
            s.sendall(text(request))
        except ConnectionError:
            pass
        return Reader(s).reply(head)


def get(path, more=""):
    return "GET %s HTTP/1.1\r\nHost: x\r\n%s\r\n" % (path, more)


def post(path, body, content_type=FORM, more=""):
    body = text(body)
    header = "POST %s HTTP/1.1\r\nHost: x\r\nContent-Type: %s\r\nContent-Length: %d\r\n%s\r\n" % (
        path, content_type, len(body), more)
    return header.encode() + body


def chunked(path, chunks):
    return ("POST %s HTTP/1.1\r\nHost: x\r\nContent-Type: %s\r\nTransfer-Encoding: chunked\r\n\r\n"
            % (path, FORM)).encode() + chunks


def is_status(server, name, request, *expected):
    reply = ask(server, request)
    status = reply.status if reply else None
    check("%s: %s" % (name, status), status in expected, reply)
    return reply


def test_pages(server):
    reply = is_status(server, "a page", get("/"), 200)
    check("the page has its body", reply.body == b"hello\n", reply)
    for header, word in [("Content-Security-Policy", "default-src 'none'"),
                         ("Content-Security-Policy", "frame-ancestors 'none'"),
                         ("X-Content-Type-Options", "nosniff"), ("Cache-Control", "no-store"),
                         ("Referrer-Policy", "same-origin"),
                         ("Cross-Origin-Opener-Policy", "same-origin"),
                         ("Content-Type", "text/html; charset=utf-8")]:
        check("the page has %s %s" % (header, word),
              len(reply.get(header)) == 1 and word in reply.get(header)[0], reply)
    reply = ask(server, "HEAD / HTTP/1.1\r\nHost: x\r\n\r\n" + get("/echo/second"), head=True)
    check("HEAD gives the header alone",
          reply.status == 200 and reply.get("Content-Length") == ["6"], reply)
    with server.connect() as s:
        s.sendall(text("HEAD / HTTP/1.1\r\nHost: x\r\n\r\n" + get("/echo/second")))
        reader = Reader(s)
        reader.reply(head=True)
        check("after HEAD the next reply follows at once", b"second" in reader.reply().body)
    reply = is_status(server, "parameters and fields",
                      get("/echo/%C4%91?a=1+2&b=%26", "Cookie: lang=en\r\n"), 200)
    check("they arrive decoded once", "param=đ\na=1 2\nb=&\n" in reply.body.decode(), reply)
    check("the language cookie is read", b"lang=1" in reply.body, reply)
    reply = is_status(server, "an unknown path", get("/nothing"), 404)
    reply = is_status(server, "an unknown method on an unknown path",
                      "PUT /nothing HTTP/1.1\r\nHost: x\r\n\r\n", 404)
    reply = is_status(server, "GET where only POST is", get("/upload"), 405)
    check("Allow says POST", reply.get("Allow") == ["POST"], reply)
    for method in "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "CONNECT", "get", "FOO":
        reply = is_status(server, "method " + method,
                          "%s / HTTP/1.1\r\nHost: x\r\n\r\n" % method, 405)
        check("Allow says GET, HEAD", reply and reply.get("Allow") == ["GET, HEAD"], reply)
    reply = is_status(server, "PUT with a body", "PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n", 405)
    reply = is_status(server, "a redirect", get("/go", "X-Forwarded-Proto: https\r\n"), 303)
    check("it has its place and a safe cookie", reply.get("Location") == ["/"] and reply.get(
        "Set-Cookie") == ["session=abc; Path=/; HttpOnly; SameSite=Lax; Max-Age=3600; Secure"], reply)
    reply = ask(server, get("/echo/x", "X-Forwarded-For: 6.6.6.6, 1.2.3.4\r\n"))
    check("the proxy's word on the address is taken", b"remote=1.2.3.4 " in reply.body, reply)
    reply = ask(server, get("/echo/x", "X-Forwarded-For: 6.6.6.6\r\nX-Forwarded-For: 1.2.3.4\r\n"))
    check("also from a second header", b"remote=1.2.3.4 " in reply.body, reply)
    reply = is_status(server, "a large page", get("/large"), 200)
    check("it is whole", len(reply.body) == 10 * 1024 * 1024)


def test_assets(server):
    reply = is_status(server, "an asset", get("/assets/a.1.css"), 200)
    check("plain without gzip", reply.body == b"a {}      " and not reply.get("Content-Encoding"))
    check("it may be kept for ever", "immutable" in reply.get("Cache-Control")[0], reply)
    check("it varies", reply.get("Vary") == ["Accept-Encoding"], reply)
    reply = ask(server, get("/assets/a.1.css", "Accept-Encoding: br, gzip\r\n"))
    check("gzip when accepted",
          reply.body == b"zipped" and reply.get("Content-Encoding") == ["gzip"], reply)
    reply = ask(server, get("/assets/b.1.js", "Accept-Encoding: gzip\r\n"))
    check("plain when gzip saves nothing", reply.body == b"plain", reply)
    is_status(server, "an unknown asset", get("/assets/c.js"), 404)
    is_status(server, "a POST to an asset", post("/assets/a.1.css", "a=1"), 405)


def test_forms(server):
    reply = is_status(server, "a form", post("/echo", "a=%C4%91+1&_key=k-1"), 200)
    check("its fields and key arrive", "a=đ 1\n" in reply.body.decode() and b"key=k-1" in reply.body)
    reply = ask(server, post("/echo", "a=1", more="Idempotency-Key: h-1\r\n"))
    check("the key of the header counts", b"key=h-1" in reply.body, reply)
    is_status(server, "an empty form", post("/echo", ""), 200)
    is_status(server, "a chunked form", chunked("/echo", b"3\r\na=1\r\n2;x=y\r\n23\r\n0\r\n\r\n"), 200)
    is_status(server, "no content type",
              "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\na=1", 415)
    is_status(server, "another content type", post("/echo", "{}", "application/json"), 415)
    is_status(server, "a bad escape", post("/echo", "a=%zz"), 400)
    is_status(server, "257 fields", post("/echo", "&".join(["a=1"] * 257)), 413)
    is_status(server, "a long field name", post("/echo", "n" * 129 + "=1"), 400)
    is_status(server, "65536 bytes", post("/echo", "a=" + "x" * 65534), 200)
    is_status(server, "65537 bytes", post("/echo", "a=" + "x" * 65535), 413)
    is_status(server, "65537 bytes in chunks", chunked("/echo", b"10001\r\na=" + b"x" * 65535 + b"\r\n0\r\n\r\n"), 413)
    is_status(server, "an announced giant is refused unread",
              "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: %s\r\nContent-Length: 99999999999\r\n\r\n"
              % FORM, 413)
    reply = is_status(server, "a refused form is shown again", post("/again", "a=1"), 422)
    check("with its error and nothing left over", reply.body == b"again after test.wrong\n", reply)
    reply = is_status(server, "a refused form without that", post("/wrong", "a=1"), 422)
    check("gives the error page", reply.body == b"failed invalid test.wrong\n", reply)
    reply = is_status(server, "a prepared form", post("/prepared", "a=1"), 200)
    check("was prepared", reply.body == b"prepared\n", reply)
    is_status(server, "a form refused by its preparation", post("/prepared", "a=bad"), 403)


def parts(*them):
    body = b""
    for header, content in them:
        body += b"--XX\r\nContent-Disposition: form-data; " + text(header) + b"\r\n\r\n" + content + b"\r\n"
    return body + b"--XX--\r\n"


def post_parts(path, *them):
    return post(path, parts(*them), "multipart/form-data; boundary=XX")


def test_uploads(server):
    reply = is_status(server, "an upload", post_parts(
        "/upload", ("name=title", b"t"), ('name="file"; filename="đơn.pdf"', b"x" * 100000)), 200)
    check("arrives whole", "file file đơn.pdf 100000 kept\n" in reply.body.decode(), reply)
    reply = is_status(server, "a form for files without any", post("/prepared-files", "a=bad"), 200)
    check("needed no preparation", reply.body == b"not prepared\n", reply)
    reply = is_status(server, "one with a file", post_parts(
        "/prepared-files", ("name=file; filename=a", b"x")), 200)
    check("was prepared for it", reply.body == b"prepared\n", reply)
    reply = is_status(server, "an upload over its limit", post_parts(
        "/upload", ("name=file; filename=a", b"x" * (10 * 1024 * 1024 + 1)), ("name=title", b"t")), 200)
    check("is known as such", b"10485761 too large\n" in reply.body and b"title=t" in reply.body, reply)
    reply = is_status(server, "an upload taken away", post_parts("/keep", ("name=file; filename=a", b"kept")), 303)
    reply = is_status(server, "a file", get("/file"), 200)
    check("is sent with its name", reply.body == b"kept" and
          reply.get("Content-Disposition") == ['attachment; filename="kept"'], reply)
    os.unlink(os.path.join(server.dir.name, "kept"))
    reply = is_status(server, "a file that is missing", get("/file"), 500)
    check("is told from the page", reply.body == b"failed broken http.file\n", reply)
    is_status(server, "parts without an end", post("/upload", parts(("name=a", b"1"))[:-8],
              "multipart/form-data; boundary=XX"), 400)
    is_status(server, "parts without a boundary", post("/upload", parts(), "multipart/form-data"), 400)
    is_status(server, "17 files", post_parts("/papers", *[("name=paper_1; filename=a", b"x")] * 17), 413)
    with server.connect() as s:
        s.sendall(post_parts("/upload", ("name=file; filename=a", b"x" * 100000))[:50000])
        check("an upload is on disk while it arrives", wait_until(lambda: len(server.uploads()) == 1))
    check("no upload stays behind", wait_until(lambda: server.uploads() == []), server.uploads())


def wait_until(true):
    end = time.monotonic() + PATIENCE
    while not (come := true()) and time.monotonic() < end:
        threading.Event().wait(0.02)
    return come


def flood(server, header, total):
    """Sends a file of many bytes, reads the reply when one comes."""
    with server.connect() as s:
        sent, block = 0, b"x" * 65536
        reader = Reader(s)
        s.sendall(header)
        s.setblocking(False)
        while sent < total:
            try:
                sent += s.send(block)
            except BlockingIOError:
                threading.Event().wait(0.001)
            except ConnectionError:
                break
            try:
                reader.bytes += s.recv(65536, socket.MSG_DONTWAIT)
            except (BlockingIOError, ConnectionError):
                pass
            if b"\r\n\r\n" in reader.bytes:
                break
        s.settimeout(PATIENCE)
        return sent, reader.reply()


def test_memory(server):
    form = parts(("name=file; filename=a", b""))[:-10]
    before = server.status_of_process("VmHWM")
    header = ("POST /upload HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=XX\r\n"
              "%s\r\n\r\n")
    sent, reply = flood(server, text(header % "Content-Length: 104857600") + form, 100 << 20)
    check("100 MB announced to a 10 MB route: 413", reply and reply.status == 413, reply)
    sent, reply = flood(server, text(header % "Transfer-Encoding: chunked") + b"7000000\r\n" + form, 100 << 20)
    check("100 MB in a chunk: cut off before %d MB" % (sent >> 20), sent < 60 << 20, sent)
    for _ in range(5):
        ask(server, post_parts("/upload", ("name=file; filename=a", b"x" * (9 << 20))))
    grown = server.status_of_process("VmHWM") - before
    check("memory stays flat: %d KB more" % grown, grown < 8192, grown)
    check("no upload stays behind", wait_until(lambda: server.uploads() == []), server.uploads())


BAD = [
    ("two lengths", "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: %s\r\nContent-Length: 3\r\n"
     "Content-Length: 4\r\n\r\na=1" % FORM),
    ("the same length twice", "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: %s\r\nContent-Length: 3\r\n"
     "Content-Length: 3\r\n\r\na=1" % FORM),
    ("a length and chunks", "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: %s\r\nContent-Length: 3\r\n"
     "Transfer-Encoding: chunked\r\n\r\n3\r\na=1\r\n0\r\n\r\n" % FORM),
    ("chunks and a length", "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: %s\r\nTransfer-Encoding: chunked\r\n"
     "Content-Length: 3\r\n\r\n3\r\na=1\r\n0\r\n\r\n" % FORM),
    ("another coding", "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: %s\r\nTransfer-Encoding: gzip, chunked\r\n"
     "\r\n0\r\n\r\n" % FORM),
    ("a negative length", "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: %s\r\nContent-Length: -3\r\n\r\n" % FORM),
    ("a signed length", "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: %s\r\nContent-Length: +3\r\n\r\na=1" % FORM),
    ("a length that is no number", "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: %s\r\nContent-Length: 3x\r\n\r\na=1" % FORM),
    ("a length list", "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: %s\r\nContent-Length: 3, 3\r\n\r\na=1" % FORM),
    ("no Host", "GET / HTTP/1.1\r\n\r\n"),
    ("two Hosts", "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n"),
    ("NUL in a header name", b"GET / HTTP/1.1\r\nHost: x\r\nX\0Y: a\r\n\r\n"),
    ("a control character in a header", b"GET / HTTP/1.1\r\nHost: x\r\nX: a\x01b\r\n\r\n"),
    ("a blank before the colon", "GET / HTTP/1.1\r\nHost: x\r\nX : a\r\n\r\n"),
    ("a header without a colon", "GET / HTTP/1.1\r\nHost: x\r\nno colon\r\n\r\n"),
    ("a body of a GET", "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc"),
    ("an absolute target", "GET http://x/ HTTP/1.1\r\nHost: x\r\n\r\n"),
    ("a target without a slash", "GET x HTTP/1.1\r\nHost: x\r\n\r\n"),
    ("two content types", "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: %s\r\nContent-Type: text/plain\r\n"
     "Content-Length: 3\r\n\r\na=1" % FORM),
]


def is_refused(reply):
    """Answered with a client error, or closed without an answer."""
    return reply is None or 400 <= reply.status < 500 or reply.status in (501, 505)


def test_bad_requests(server):
    for name, request in BAD:
        with server.connect() as s:
            s.sendall(text(request))
            reader = Reader(s)
            reply = reader.reply()
            check("refused, %s: %s" % (name, reply and reply.status), is_refused(reply), reply)
            check("and closed, %s" % name, reply is None or reader.ended(), reader.bytes)
    for chunks in b"zz\r\na=1\r\n0\r\n\r\n", b"-1\r\na=1\r\n0\r\n\r\n", b"3\r\na=1xx0\r\n\r\n", \
            b"ffffffffffffffffff\r\na=1", b"3\r\na=1\r\n0 x\r\n\r\n":
        with server.connect() as s:
            s.sendall(chunked("/echo", chunks))
            reader = Reader(s)
            reply = reader.reply()
            check("refused, bad chunks %r: %s" % (chunks[:12], reply and reply.status),
                  is_refused(reply), reply)
    is_status(server, "a target of 5000 bytes", get("/" + "a" * 5000), 414)
    is_status(server, "a target of 100000 bytes", get("/" + "a" * 100000), 414)
    is_status(server, "a header of 17 KiB", get("/", "X: %s\r\n" % ("a" * 17000)), 431)
    is_status(server, "a header of 100 KiB", get("/", "X: %s\r\n" % ("a" * 100000)), 431)
    is_status(server, "4000 headers", get("/", "X: a\r\n" * 4000), 431)
    is_status(server, "a header of 15 KiB", get("/", "X: %s\r\n" % ("a" * 15000)), 200)
    for target in "/..", "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/assets/../../etc/passwd", \
            "/assets/..%2f..%2fetc/passwd", "//etc/passwd", "/assets//a.1.css", "/./", "/%00", \
            "/echo/%ff", "/echo/a%0d%0aX-Forged:%201", "/echo/x?a=%", "/%", "/echo/%c0%ae":
        is_status(server, "target " + target, get(target), 400)
    for target in "/echo/%252e%252e", "/echo/%5c..%5c", "/echo/...":
        is_status(server, "harmless target " + target, get(target), 200)
    # The library cuts at a NUL; what follows must be gone, not come back elsewhere.
    for target in b"/echo/a\0b", b"/echo/a?v=1\0&w=2":
        reply = ask(server, b"GET " + target + b" HTTP/1.1\r\nHost: x\r\nCookie: lang=en\0; x=y\r\n\r\n")
        check("cut at a NUL or refused: %r" % target, is_refused(reply) or
              (b"param=a\n" in reply.body and b"w=2" not in reply.body), reply)
    is_status(server, "HTTP/2.0", "GET / HTTP/2.0\r\nHost: x\r\n\r\n", 505, 400)
    for garbage in b"\r\n\r\n\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00", b"\0" * 1000, b"GET\r\n\r\n", \
            os.urandom(4000), b"GET / HTTP/1.1\rHost: x\r\r", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n":
        with server.connect() as s:
            s.sendall(garbage)
            s.shutdown(socket.SHUT_WR)
            reply = Reader(s).reply()
            check("garbage %r: %s" % (garbage[:8], reply and reply.status), is_refused(reply), reply)


def test_smuggling(server):
    inner = get("/echo/smuggled")
    for header in "Content-Length: %d\r\nContent-Length: 0\r\n", "Content-Length: %d\r\nTransfer-Encoding: chunked\r\n":
        with server.connect() as s:
            s.sendall(text("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: %s\r\n" % FORM +
                           header % len(inner) + "\r\n" + "0\r\n\r\n" + inner))
            reader, answers = Reader(s), []
            while (reply := reader.reply()) is not None:
                answers.append(reply)
            check("nothing is smuggled behind " + header.split("\r\n")[1],
                  not any(b"smuggled" in reply.body for reply in answers), answers)
    for path in "/echo/x%0d%0aX-Forged:%201", "/echo/x?v=%0d%0aX-Forged:%201%0d%0a%0d%0aforged":
        reply = ask(server, get(path))
        check("no header is forged by " + path[:22], reply and not reply.get("X-Forged"), reply)


def test_connections(server):
    with server.connect() as s:
        reader = Reader(s)
        for i in range(50):
            s.sendall(text(get("/echo/%d" % i)))
            reply = reader.reply()
            if not reply or b"param=%d\n" % i not in reply.body:
                break
        check("50 requests on one connection", i == 49 and reply is not None, reply)
        s.sendall(post("/echo", "a=kept"))
        reply = reader.reply()
        check("and a form", reply and b"a=kept\n" in reply.body, reply)
    with server.connect() as s:
        s.sendall(b"".join(text(get("/echo/%d" % i)) + post("/echo", "n=%d" % i) for i in range(20)))
        reader = Reader(s)
        bodies = [reply.body if (reply := reader.reply()) else b"" for _ in range(40)]
        check("40 requests sent at once are answered in order", all(
            b"param=%d\n" % i in bodies[2 * i] and b"n=%d\n" % i in bodies[2 * i + 1]
            for i in range(20)), bodies)
    with server.connect() as s:
        for byte in get("/"):
            s.sendall(byte.encode())
        check("a request byte by byte", Reader(s).reply().status == 200)
    with server.connect() as s:
        s.sendall(b"POST /echo HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Type: %s\r\n"
                  b"Content-Length: 3\r\n\r\n" % FORM.encode())
        reader = Reader(s)
        reader.until(lambda b: b"\r\n\r\n" in b)
        check("100 Continue is said", reader.bytes.startswith(b"HTTP/1.1 100"), reader.bytes)
        s.sendall(b"a=1")
        check("and the form taken", reader.reply().status == 200)
    with server.connect() as s:
        s.sendall(text("GET / HTTP/1.0\r\n\r\n"))
        reader = Reader(s)
        reply = reader.reply()
        check("HTTP/1.0 is answered and closed", reply.status == 200 and reader.ended(), reply)


def drip(s, byte, seconds):
    """Sends a byte now and then; gives the time until the server cut the connection, or None."""
    start = time.monotonic()
    s.settimeout(0.2)
    while time.monotonic() - start < seconds:
        try:
            s.sendall(byte)
            if s.recv(65536) == b"":
                return time.monotonic() - start
        except TimeoutError:
            continue
        except ConnectionError:
            return time.monotonic() - start
    return None


def test_slow(server):
    slow = {}

    def run(name, first, byte):
        with server.connect() as s:
            s.sendall(text(first))
            slow[name] = drip(s, byte, PATIENCE)

    body = "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: %s\r\nContent-Length: 60000\r\n\r\n" % FORM
    threads = [threading.Thread(target=run, args=args) for args in [
        ("slow request line", "GET /", b"a"),
        ("slow header", "GET / HTTP/1.1\r\nHost: x\r\nX: ", b"a"),
        ("slow body", body, b"a"),
        ("slow chunks", chunked("/echo", b"ffff\r\n"), b"a"),
        ("blank lines", "", b"\r\n"),
    ]]
    for thread in threads:
        thread.start()
    answers = [ask(server, get("/")) for _ in range(100)]
    check("others are served meanwhile", all(reply and reply.status == 200 for reply in answers))
    for thread in threads:
        thread.join()
    for name, seconds in slow.items():
        check("%s is cut" % name, seconds is not None, seconds)


def test_many_idle(server):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(4096, hard), hard))
    idle = [server.connect() for _ in range(1000)]
    for s in idle[::2]:
        s.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nX: ")
    answers = [ask(server, get("/")) for _ in range(50)]
    check("50 requests are served beside 1000 idle connections",
          all(reply and reply.status == 200 for reply in answers))
    cut = 0
    for s in idle:
        try:
            cut += s.recv(1) == b""
        except ConnectionError:
            cut += 1
        except TimeoutError:
            pass
        s.close()
    check("the idle ones are cut: %d" % cut, cut == 1000)


def test_busy(server):
    held = [server.connect() for _ in range(12)]
    held[0].sendall(post("/hold", "a=1"))
    check("a unit is under way", wait_until(lambda: ask(server, get("/held")).body == b"held"))
    for s in held[1:]:
        s.sendall(post("/hold", "a=1"))
    full = []
    readers = {s: Reader(s) for s in held}
    # One is running, four wait; the rest are told at once.
    while len(full) < 7:
        for s in held:
            s.settimeout(0.05)
            if s not in full and (reply := readers[s].reply()):
                full.append(s)
                check("over the queue's limit: %d, Retry-After %s" % (reply.status, reply.get("Retry-After")),
                      reply.status == 503 and len(reply.get("Retry-After")) == 1 and
                      reply.body == b"failed unavailable http.busy\n", reply)
    check("reads go on meanwhile", ask(server, get("/")).status == 200)
    # One client goes away while its unit is under way.
    waiting = [s for s in held if s not in full]
    waiting.pop().close()
    for _ in range(5):
        ask(server, get("/release"))
    for s in waiting:
        s.settimeout(PATIENCE)
        reply = readers[s].reply()
        check("those that waited are answered", reply and reply.body == b"released\n", reply)
    for s in held:
        s.close()


def test_stop(server):
    with server.connect() as s, server.connect() as idle, server.connect() as kept:
        kept_reader = Reader(kept)
        kept.sendall(text(get("/")))
        kept_reader.reply()
        s.sendall(post("/hold", "a=1"))
        check("a unit is under way", wait_until(lambda: ask(server, get("/held")).body == b"held"))
        result = []
        thread = threading.Thread(target=lambda: result.append(server.stop()))
        thread.start()
        check("after a stop no one is let in", wait_until(lambda: refuses(server)))
        kept.sendall(text(get("/release")))
        reply = kept_reader.reply()
        check("an open connection is answered and closed",
              reply and reply.get("Connection") == ["close"] and kept_reader.ended(), reply)
        reply = Reader(s).reply()
        check("the unit under way is answered", reply and reply.body == b"released\n", reply)
        thread.join()
        check("the server ends well", result == [0], result)
        idle.close()
    server.log.seek(0)
    log = server.log.read()
    check("no sanitizer or assertion spoke", "Sanitizer" not in log and "runtime error" not in log and
          "Assertion" not in log, log)


def refuses(server):
    try:
        with server.connect() as s:
            s.settimeout(0.2)
            return s.recv(1) == b""
    except TimeoutError:
        return False
    except OSError:
        return True


def main():
    built = os.path.join(os.environ.get("MOTCUA_BUILD", "build-test"), "http.http_blackbox_main")
    signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    server = Server(sys.argv[1] if len(sys.argv) > 1 else built)
    try:
        check("uploads of an earlier life are gone", server.uploads() == [])
        for test in (test_pages, test_assets, test_forms, test_uploads, test_memory, test_bad_requests,
                     test_smuggling, test_connections, test_slow, test_many_idle, test_busy, test_stop):
            try:
                test(server)
            except Exception as error:  # a broken check is a failed one; the others go on
                check("%s ran to its end" % test.__name__, False, error)
    finally:
        if server.process.poll() is None:
            server.process.kill()
    print("%d passed, %d failed" % (passed, failed))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
