#!/usr/bin/env python3
"""The manuals say what the program says: doc/motcua.1, doc/motcua.conf.5, doc/operator.md.

    MOTCUA_BINARY=build/motcua tests/manual_blackbox.py
    MOTCUA_WRITE=1 tests/manual_blackbox.py      writes the parts that come from the program
"""

import glob
import os
import re
import shutil
import subprocess

from client import ROOT, Checks, binary

check = Checks()
COMMON = ("data", "database", "config", "help")
# Two blanks divide a name from what is said of it; one blank divides an option from its value.
ROW = re.compile(r"(?m)^  (\S+(?: \S+)*?) {2,}(\S.*)$")


def said(*words):
    return subprocess.run([binary(), *words], capture_output=True, text=True, timeout=60,
                          check=True).stdout


def read(name):
    with open(os.path.join(ROOT, name), encoding="utf-8") as file:
        return file.read()


# ---- what the program says, as mdoc ----

def escaped(text):
    return text.replace("\\", "\\e").replace("-", "\\-")


def sentence(text):
    first = text[0].upper() if text[1].isalpha() or text[1] == " " else text[0]
    text = escaped(first + text[1:] + ("" if text.endswith(".") else "."))
    return "\\&" + text if text[0] in ".'" else text


def option(name, help):
    words = name.lstrip("-").split(" ")
    value = " Ar " + escaped(words[1]) if len(words) > 1 else ""
    return [".It Fl Fl %s%s" % (escaped(words[0]), value), sentence(help)]


def listed(items):
    return [".Bl -tag -width Ds"] + items + [".El"] if items else []


def write_options():
    rows = dict(ROW.findall(said("check", "--help")))
    return listed([line for name, help in rows.items() for line in option(name, help)])


def write_commands():
    lines = []
    for name, help in ROW.findall(said("--help")):
        text = said(*name.split(), "--help")
        usage = re.match(r"usage: motcua (.+)\n", text).group(1)
        lines += [".Ss motcua " + escaped(usage), sentence(help)]
        lines += listed([line for row, what in ROW.findall(text)
                         if row.split(" ")[0][2:] not in COMMON for line in option(row, what)])
    return lines


def write_settings():
    lines = []
    for help, key, value in re.findall(r"(?m)^# (.*)\n#([a-z-]+) = (.*)$",
                                       said("config", "sample")):
        lines += [".It Ic %s No = %s" % (escaped(key), escaped(value)), sentence(help)]
    return listed(lines)


PARTS = {"options": write_options, "commands": write_commands, "settings": write_settings}


def renewed(text):
    """The page with its parts as the program would have them."""
    return re.sub(r'(?ms)^(\.\\" written: (\w+)\n).*?^(\.\\" end$)',
                  lambda m: m.group(1) + "\n".join(PARTS[m.group(2)]() + [m.group(3)]), text)


# ---- checks ----

def the_pages():
    for name in ("doc/motcua.1", "doc/motcua.conf.5"):
        text = read(name)
        wanted = renewed(text)
        if os.environ.get("MOTCUA_WRITE"):
            with open(os.path.join(ROOT, name), "w", encoding="utf-8") as file:
                file.write(wanted)
            text = wanted
        check("%s_says_what_the_program_says" % os.path.basename(name), text == wanted,
              "MOTCUA_WRITE=1 %s writes it" % os.path.relpath(__file__, ROOT))
        lint(name)
    commands = [name for name, _ in ROW.findall(said("--help"))]
    manual = read("doc/operator.md")
    missing = [name for name in commands if "`%s" % name.split()[0] not in manual]
    check("the_operators_manual_knows_every_command", len(commands) > 10 and not missing, missing)


def lint(name):
    tools = {"mandoc": ["mandoc", "-Tlint", "-Wwarning"],
             "groff": ["groff", "-ww", "-mdoc", "-Tutf8", "-z"]}
    for tool, words in tools.items():
        case = "%s_finds_nothing_wrong_with_%s" % (tool, os.path.basename(name))
        if not shutil.which(tool):
            check.skip(case, "no %s here" % tool)
            continue
        done = subprocess.run(words + [os.path.join(ROOT, name)], capture_output=True, text=True,
                              check=False)
        check(case, done.returncode == 0 and not done.stderr and not (
            tool == "mandoc" and done.stdout), done.stdout + done.stderr)


def the_events():
    """Every event of the log stands in the operator's table, and nothing else."""
    source = ""
    for path in glob.glob(os.path.join(ROOT, "src", "**", "*.c"), recursive=True):
        if not path.endswith("_test.c"):
            source += read(path)
    calls = len(re.findall(r"\blog_event\(", source))
    logged = re.findall(r'\blog_event\(\s*[^,;]*,\s*"([a-z_.]+)"', source)
    table = re.search(r"(?ms)^\| event \|.*?(?:\n\n|\Z)", read("doc/operator.md"))
    told = re.findall(r"(?m)^\| `([a-z_.]+)`", table.group(0)) if table else []
    check("every_event_has_a_name_that_can_be_read_here", calls == len(logged) and calls > 10,
          (calls, len(logged)))
    check("every_event_of_the_log_stands_in_the_operators_manual",
          sorted(set(logged)) == sorted(told), set(logged) ^ set(told))


check.run(the_pages, the_events)
check.end()
