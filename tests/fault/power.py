"""Power cuts for a server that was killed: takes back what it had not synced.

power.c, loaded into the server, writes down what each write replaced. A power cut may lose any part
of what was written after a file's last sync, sector by sector; `cut` does that at random.
"""

import os
import struct
import subprocess
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
WROTE, SYNCED, CUT, RENAMED = range(4)
HEADER = struct.Struct("=7Q")
SECTOR = 512


class Power:
    """Watches every start of the server from now on."""

    def __init__(self, server, rng):
        self.server, self.rng = server, rng
        self.folder = tempfile.TemporaryDirectory(prefix="motcua-power.")
        self.log = os.path.join(self.folder.name, "log")
        library = os.path.join(self.folder.name, "power.so")
        subprocess.run(["cc", "-std=gnu17", "-D_GNU_SOURCE", "-O1", "-Wall", "-Werror", "-fPIC",
                        "-shared", "-o", library, os.path.join(HERE, "power.c")], check=True)
        server.environment = {"LD_PRELOAD": library, "POWER_LOG": self.log,
                              "POWER_FOLDER": os.path.abspath(server.directory)}

    def cut(self):
        """What was not synced is partly lost; gives how many sectors and names were."""
        records, synced = self.read()
        paths = {}
        for folder, _, names in os.walk(self.server.directory):
            for name in names:
                facts = os.lstat(os.path.join(folder, name))
                paths[facts.st_dev, facts.st_ino] = os.path.join(folder, name)
        lost = 0
        for kind, key, number, offset, size, old in reversed(records):
            if number <= synced.get(key, 0):
                continue
            if kind == RENAMED:
                lost += self.take_back_name(old)
            elif key in paths:
                lost += self.take_back(paths[key], kind, offset, size, old)
        os.unlink(self.log)
        return lost

    def read(self):
        """The records but for a torn one at the end; the last synced number of each file."""
        records, synced = [], {}
        with open(self.log, "rb") as log:
            while len(header := log.read(HEADER.size)) == HEADER.size:
                kind, device, inode, number, offset, length, size = HEADER.unpack(header)
                old = log.read(length)
                if len(old) < length:
                    break
                key = (device, inode)
                if kind == SYNCED:
                    synced[key] = max(number, synced.get(key, 0))
                else:
                    records.append((kind, key, number, offset, size, old))
        return records, synced

    def take_back(self, path, kind, offset, size, old):
        lost = 0
        with open(path, "r+b") as f:
            if kind == CUT:
                if self.rng.random() < 0.5:
                    f.seek(offset)
                    f.write(old)
                return 0
            end = f.seek(0, os.SEEK_END)
            for at in range(0, size, SECTOR):
                if self.rng.random() < 0.5 or offset + at >= end:
                    continue
                length = min(SECTOR, size - at, end - offset - at)
                f.seek(offset + at)
                f.write(old[at:at + length].ljust(length, b"\0"))
                lost += 1
        return lost

    def take_back_name(self, names):
        before, after = (name.decode() for name in names.split(b"\0")[:2])
        if self.rng.random() < 0.5 or not os.path.exists(after):
            return 0
        os.rename(after, before)
        return 1
