#!/usr/bin/env python3
"""motcua.conf: what it may say, what it may not, and that the command line wins.

    MOTCUA_BINARY=build/motcua tests/configuration_blackbox.py
"""

import os
import re
import subprocess
import tempfile
import urllib.request

from client import ROOT, Checks, Server, binary, free_port

check = Checks()


def run(*words, folder=None):
    return subprocess.run([binary(), *words], capture_output=True, text=True, timeout=60,
                          cwd=folder, stdin=subprocess.DEVNULL)


def said(done):
    return done.returncode, done.stdout[-600:], done.stderr[-900:]


def write(folder, text, name="motcua.conf"):
    path = os.path.join(folder, name)
    with open(path, "wb") as file:
        file.write(text if isinstance(text, bytes) else text.encode())
    return path


def shown(done):
    """{"port": ("8080", "unless told otherwise")}"""
    return {key: (value.strip(), place) for key, value, place in
            re.findall(r"(?m)^#?([a-z-]+) =(.*?) +# (.+)$", done.stdout)}


def everything_wrong_is_said_at_once():
    with tempfile.TemporaryDirectory() as folder:
        path = write(folder, "port = 70000\n\n# fine\ncolour = red\nport = 3\naccess-log = 1\n"
                             "config = x\nnonsense\nurl = ftp://x\n  database =\n"
                             "readers = many\n".encode() + b"address = \xff\n")
        for words in (["config"], ["serve"], ["user", "list"], ["check"]):
            done = run(*words, "--config", path)
            lines = re.findall(r"(?m)^motcua: %s:(\d+): .*\.$" % re.escape(path), done.stderr)
            check("all_mistakes_are_named_with_their_lines_by_" + "_".join(words),
                  done.returncode == 2 and not done.stdout and
                  lines == ["1", "4", "5", "6", "7", "8", "9", "10", "11", "12"] and
                  "motcua config" in done.stderr, said(done))
        done = run("config", "--config", path + ".none")
        check("a_configuration_that_is_not_there_is_named",
              done.returncode == 2 and path + ".none" in done.stderr, said(done))
        done = run("config", "--config", write(folder, "# %s\n" % ("x" * 70000), "long.conf"))
        check("a_huge_file_is_refused", done.returncode == 2 and "64 KB" in done.stderr, said(done))


def the_command_line_wins():
    with tempfile.TemporaryDirectory() as folder:
        path = write(folder, "  port=9\naccess-log = yes\ncitizen-filing = no\r\n"
                             "database = postgresql://motcua:geheim@db/motcua\n")
        done = run("config", "--config", path, "--port", "10", "--access-log=no")
        values = shown(done)
        check("the_command_line_wins",
              done.returncode == 0 and values["port"] == ("10", "command line") and
              values["access-log"] == ("no", "command line"), said(done))
        check("what_a_file_says_holds_with_its_place",
              values["citizen-filing"] == ("no", path + " line 3"), said(done))
        check("what_nobody_said_has_its_default",
              values["connections"] == ("4096", "unless told otherwise"), said(done))
        check("a_password_of_the_database_is_not_shown", "geheim" not in done.stdout, said(done))


def places():
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(os.path.join(folder, "data"))
        os.mkdir(os.path.join(folder, "other"))
        write(os.path.join(folder, "data"), "port = 1\n")
        first = shown(run("config", folder=folder))
        named = shown(run("config", "--data", "data", folder=folder))
        other = shown(run("config", "--data", "other", folder=folder))
        check("the_data_directorys_own_file_is_found",
              first["port"][0] == named["port"][0] == "1", (first, named))
        check("a_directory_without_one_has_the_defaults",
              other["port"] == ("8080", "unless told otherwise"), other)


def a_server_runs_by_it():
    server = Server.demo(dossiers=0)
    try:
        port = free_port()
        write(server.directory, "port = %d\naccess-log = yes\nconnections = 50\n" % port)
        process = subprocess.Popen([binary(), "serve", "--data", server.directory],
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        greeting = process.stdout.readline()
        with urllib.request.urlopen("http://127.0.0.1:%d/" % port, timeout=60) as reply:
            status = reply.status
        done = run("user", "list", "--data", server.directory)
        check("other_commands_live_with_the_same_file", done.returncode == 0, said(done))
        process.terminate()
        log = process.communicate(timeout=60)[1]
        check("a_server_listens_where_its_configuration_says",
              status == 200 and str(port) in greeting, greeting)
        check("and_logs_as_it_says", "event=http.request" in log, log[-300:])
    finally:
        server.__exit__()


def the_sample():
    done = run("config", "sample")
    with open(os.path.join(ROOT, "etc", "motcua.conf"), encoding="utf-8") as file:
        text = file.read()
    if os.environ.get("MOTCUA_WRITE"):
        text = write(os.path.join(ROOT, "etc"), done.stdout) and done.stdout
    check("etc_motcua_conf_is_the_sample_that_the_program_prints", text == done.stdout,
          "MOTCUA_WRITE=1 %s writes it" % __file__)
    with tempfile.TemporaryDirectory() as folder:
        plain = shown(run("config", "--data", folder))
        # Every default, written out, is a value that the program takes, and changes nothing.
        lines = re.findall(r"(?m)^#([a-z-]+ = [^A-Z\n]+)$", text)
        path = write(folder, "\n".join(lines))
        full = shown(run("config", "--data", folder))
        check("the_defaults_of_the_sample_are_those_in_effect",
              len(lines) >= 10 and all(full[key][0] == value for key, (value, _) in plain.items()
                                       if key != "data"), (plain, full, path))


check.run(everything_wrong_is_said_at_once, the_command_line_wins, places, a_server_runs_by_it,
          the_sample)
check.end()
