#!/usr/bin/env python3
"""etc/motcua.service and etc/nginx.conf: are they right, and does the server live under them?

    MOTCUA_BINARY=build/motcua tests/service_blackbox.py
"""

import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile

import journey
from client import PATIENCE, ROOT, Checks, Server, binary

SERVICE = os.path.join(ROOT, "etc", "motcua.service")
EXPOSURE = 15  # tenths, of 100; systemd calls less than 20 "OK"
check = Checks()


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def run(*words, **more):
    return subprocess.run(words, capture_output=True, text=True, timeout=PATIENCE, check=False,
                          **more)


# ---- what systemd says of the unit ----

def the_unit():
    if not shutil.which("systemd-analyze"):
        check.skip("systemd_finds_nothing_wrong_with_the_unit", "no systemd-analyze here")
        return
    with tempfile.TemporaryDirectory() as folder:
        unit = os.path.join(folder, "motcua.service")
        # The program and its manual are where this tree has them, not where they will be.
        text = re.sub(r"(?m)^Documentation=.*\n", "", read(SERVICE))
        with open(unit, "w", encoding="utf-8") as file:
            file.write(text.replace("/usr/local/bin/motcua", os.path.realpath(binary())))
        done = run("systemd-analyze", "verify", unit)
        check("systemd_finds_nothing_wrong_with_the_unit",
              done.returncode == 0 and not done.stderr.strip(), done.stderr)
        done = run("systemd-analyze", "security", "--offline=true", "--no-pager",
                   "--threshold=%d" % EXPOSURE, unit)
        check("systemd_calls_it_well_confined", done.returncode == 0, done.stdout[-300:])


# ---- a server under the same restrictions ----

class Confined(Server):
    def words(self, name):
        words = super().words(name)
        if name == "serve":
            words = [sys.executable, os.path.join(ROOT, "tests", "confined.py"),
                     self.directory] + words
        return words


def listen(path):
    """A socket like systemd's, for READY=1."""
    states = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    states.bind(path)
    states.settimeout(PATIENCE)
    return states


def is_possible(folder):
    """Whether this machine lets a program be confined so; the reason when it does not."""
    probe = os.path.join(folder, "probe")
    os.mkdir(probe)
    done = run(sys.executable, os.path.join(ROOT, "tests", "confined.py"), probe,
               os.path.realpath(binary()), "--version")
    return done.returncode != 77, done.stderr.strip()


def odd_lines(log):
    """Lines that are no event, or that tell of a person: a name, a number, a telephone."""
    greeting = re.compile(r"Motcua: http|Sign in with|  [a-z]+ +\S.*$")
    return [line for line in log.split("\n") if line and not greeting.match(line) and not (
        re.match(r"at=\S+ level=(error|warn|info) event=[a-z_.]+( [a-z_]+=\S.*)?$", line) and
        not re.search(r"Nguyễn|\b0\d{9}\b|\b0\d{11}\b", line))]


def a_confined_server():
    server = Confined.demo(program=os.path.realpath(binary()))
    folder = os.path.dirname(server.directory)
    os.chmod(folder, 0o755)  # the account it runs as comes by here
    possible, why = is_possible(folder)
    if not possible:
        check.skip("the_server_lives_under_the_units_restrictions", why)
        server.__exit__()
        return
    states = listen(os.path.join(server.directory, "notify"))
    server.arguments.append("--access-log")
    server.environment["NOTIFY_SOCKET"] = os.path.join(server.directory, "notify")
    with server:
        check("it_tells_systemd_when_it_is_ready", states.recv(100) == b"READY=1")
        dossier = journey.file_online(server.sign_in("congdan"))
        counter = journey.receive(server.sign_in("tiepnhan"))
        check("people_file_with_papers_and_counters_receive", dossier and counter,
              server.log()[-600:])
        to = os.path.join(folder, "backup")
        done = server.verb("backup", "--to", to, check=False)
        check("a_backup_goes_where_the_server_may_not_write",
              done.returncode == 0 and os.path.exists(to + "/manifest"),
              (done.stderr, server.log()[-600:]))
        done = server.verb("check", check=False)
        check("commands_reach_it", done.returncode == 0, done.stdout + done.stderr)
        check("it_stops_well", server.stop() == 0, server.log()[-600:])
        check("and_tells_systemd_so", states.recv(100) == b"STOPPING=1")
        check("its_log_is_one_event_a_line_and_names_nobody", not odd_lines(server.log()),
              odd_lines(server.log())[:3])
        check("nothing_was_refused_to_it", "level=error" not in server.log(), server.log()[-900:])


# ---- nginx ----

def nginx():
    if not shutil.which("nginx"):
        check.skip("nginx_takes_the_example", "no nginx here")
        return
    with tempfile.TemporaryDirectory() as folder:
        run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=x",
            "-keyout", folder + "/privkey.pem", "-out", folder + "/fullchain.pem")
        site = read(os.path.join(ROOT, "etc", "nginx.conf")).replace("/etc/ssl/motcua", folder)
        with open(folder + "/nginx.conf", "w", encoding="utf-8") as file:
            file.write("pid %s/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n" %
                       folder)
            for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"):
                file.write("%s_temp_path %s/%s;\n" % (kind, folder, kind))
            file.write(site + "}\n")
        done = run("nginx", "-t", "-p", folder, "-c", folder + "/nginx.conf")
        check("nginx_takes_the_example",
              done.returncode == 0 and "warn" not in done.stderr, done.stderr)


check.run(the_unit, a_confined_server, nginx)
check.end()
