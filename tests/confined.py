#!/usr/bin/env python3
"""Runs a program the way etc/motcua.service does, as far as that goes without systemd.

    tests/confined.py DATA COMMAND...

A file system that is read-only but for DATA, no new privileges, no capabilities, no memory that is
written and run, and the system calls that the service's SystemCallFilter lines let through; as
nobody when started by root. Exit code 77 and a word when this machine does not let it.
"""

import ctypes
import os
import re
import shutil
import struct
import subprocess
import sys

SERVICE = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "etc",
                       "motcua.service")
LIBC = ctypes.CDLL(None, use_errno=True)
CLONE_NEWNS, CLONE_NEWUSER = 0x20000, 0x10000000
MS_BIND, MS_REC, MS_PRIVATE = 4096, 16384, 1 << 18
AT_FDCWD, AT_RECURSIVE, READ_ONLY, SYS_MOUNT_SETATTR = -100, 0x8000, 1, 442
PR_SET_SECCOMP, PR_SET_NO_NEW_PRIVS, PR_SET_MDWE, PR_CAPBSET_DROP = 22, 38, 65, 24
ARCHITECTURE = 0xC000003E  # x86_64
NUMBERS = "/usr/include/x86_64-linux-gnu/asm/unistd_64.h"
ALLOW, REFUSE = 0x7FFF0000, 0x00050001  # SECCOMP_RET_ERRNO with EPERM
NOBODY = 65534


class Unable(Exception):
    pass


def call(function, *arguments):
    if function(*arguments) != 0:
        raise Unable("%s: %s" % (function.__name__, os.strerror(ctypes.get_errno())))


# ---- what may be called ----

def group(name):
    """The system calls of a set, with those of the sets inside it."""
    out = subprocess.run(["systemd-analyze", "syscall-filter", name], capture_output=True,
                         text=True, check=True).stdout
    calls = set()
    for line in out.split("\n")[1:]:
        word = line.strip()
        if word.startswith("@"):
            calls |= group(word)
        elif word and not word.startswith("#"):
            calls.add(word)
    return calls


def allowed_calls():
    with open(SERVICE, encoding="utf-8") as file:
        lines = re.findall(r"(?m)^SystemCallFilter=(~?)(.+)$", file.read())
    calls = set()
    for taken_away, names in lines:
        for name in names.split():
            calls = calls - group(name) if taken_away else calls | group(name)
    return calls


def filter_program():
    if os.uname().machine != "x86_64" or not os.path.exists(NUMBERS):
        raise Unable("system calls are known for x86_64 with linux-libc-dev only")
    if not shutil.which("systemd-analyze"):
        raise Unable("no systemd-analyze, which knows what @system-service is")
    with open(NUMBERS, encoding="ascii") as file:
        numbers = dict(re.findall(r"#define __NR_(\w+) (\d+)", file.read()))
    lines = [(0x20, 0, 0, 4), (0x15, 1, 0, ARCHITECTURE), (0x06, 0, 0, REFUSE), (0x20, 0, 0, 0)]
    for name in sorted(allowed_calls() & set(numbers)):
        lines += [(0x15, 0, 1, int(numbers[name])), (0x06, 0, 0, ALLOW)]
    lines.append((0x06, 0, 0, REFUSE))
    return b"".join(struct.pack("HBBI", *line) for line in lines), len(lines)


# ---- what may be written ----

def set_read_only(path, flags, wanted):
    attributes = struct.pack("QQQQ", READ_ONLY if wanted else 0, 0 if wanted else READ_ONLY, 0, 0)
    call(LIBC.syscall, SYS_MOUNT_SETATTR, AT_FDCWD, path.encode(), flags, attributes,
         len(attributes))


def close_file_system(data):
    root = os.getuid() == 0
    uid, gid = os.getuid(), os.getgid()
    call(LIBC.unshare, CLONE_NEWNS | (0 if root else CLONE_NEWUSER))
    if not root:
        for name, text in (("setgroups", "deny"), ("uid_map", "%d %d 1" % (uid, uid)),
                           ("gid_map", "%d %d 1" % (gid, gid))):
            with open("/proc/self/" + name, "w", encoding="ascii") as file:
                file.write(text)
    call(LIBC.mount, None, b"/", None, MS_REC | MS_PRIVATE, None)
    call(LIBC.mount, data.encode(), data.encode(), None, MS_BIND, None)
    set_read_only("/", AT_RECURSIVE, True)
    set_read_only(data, 0, False)


def drop_privileges():
    for capability in range(64):
        LIBC.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0)
    if os.getuid() == 0:
        os.setgroups([])
        os.setresgid(NOBODY, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)
    call(LIBC.prctl, PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    if LIBC.prctl(PR_SET_MDWE, 1, 0, 0, 0) != 0:
        print("confined: this kernel lets memory be written and run", file=sys.stderr)


def main():
    data, command = os.path.realpath(sys.argv[1]), sys.argv[2:]
    try:
        program, count = filter_program()
        if os.getuid() == 0:
            for folder, _, names in os.walk(data):
                for path in [folder] + [os.path.join(folder, name) for name in names]:
                    os.lchown(path, NOBODY, NOBODY)
        close_file_system(data)
        drop_privileges()
        buffer = ctypes.create_string_buffer(program)
        call(LIBC.prctl, PR_SET_SECCOMP, 2,
             struct.pack("HxxxxxxQ", count, ctypes.addressof(buffer)), 0, 0)
        os.execv(command[0], command)
    except (Unable, OSError, subprocess.CalledProcessError) as error:
        print("confined: not possible here: %s" % error, file=sys.stderr)
        sys.exit(77)


main()
