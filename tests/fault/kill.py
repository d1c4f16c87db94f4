#!/usr/bin/env python3
"""Kills the server with SIGKILL at random moments while people file and officers work.

    tests/fault/kill.py [--rounds N] [--seed S] [--power-cut]
    tests/pg-scratch --durable tests/fault/kill.py --rounds N     on PostgreSQL

Every unanswered request is asked again with its key. At the end nothing acknowledged is lost,
nothing was done twice, and `motcua check` finds no difference. With --power-cut what the server
wrote but did not sync is damaged as well (see power.c). On PostgreSQL it is now the server, now
one of the database's own processes that dies.
"""

import argparse
import os
import random
import secrets
import signal
import subprocess
import sys
import threading

import ledger
import power
from client import Checks, Server

check = Checks()


class Killer:
    def __init__(self, options):
        self.options = options
        self.rng = random.Random(options.seed)
        self.database = os.environ.get("MOTCUA_TEST_DB")
        self.server = Server.demo(database=self.database)
        self.power = power.Power(self.server, self.rng) if options.power_cut else None
        self.town = ledger.Town(self.server, options.seed)
        self.repeated, self.torn = [], 0

    def kill_backend(self):
        """One of the database's processes: the database throws all connections out and recovers."""
        rows = subprocess.run(
            ["psql", "-qAtX", self.database, "-c", "SELECT pid FROM pg_stat_activity "
             "WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"],
            capture_output=True, text=True, check=False).stdout.split()
        if rows:
            os.kill(int(self.rng.choice(rows)), signal.SIGKILL)

    def round(self):
        if not self.town.wait_for_answers(self.rng.randrange(1, 60)):
            return False
        # Anywhere within the next act, not always just behind an answer.
        threading.Event().wait(self.rng.random() * 0.02)
        if self.database and self.rng.random() < 0.5:
            self.kill_backend()
        else:
            self.town.up.clear()
            self.server.kill()
            self.torn += self.power.cut() if self.power else 0
            self.server.start(self.server.port)
            self.town.up.set()
        self.repeated += filter(None, [self.town.ask_again(self.rng)])
        return True

    def run(self):
        self.town.open()
        self.town.start()
        rounds = 0
        while rounds < self.options.rounds and self.round():
            rounds += 1
        why = self.town.wrong or "no answers after %d; %s" % (rounds, self.server.log()[-800:])
        check("%d_kills_were_survived" % self.options.rounds, rounds == self.options.rounds, why)
        check("every_act_under_way_was_answered_in_the_end", self.town.finish())
        self.repeated += filter(None, [self.town.ask_again(self.rng, 200)])
        check("an_acknowledged_act_asked_again_gets_the_same_answer", not self.repeated,
              self.repeated[:3])
        check("the_server_stops_well", self.server.stop() == 0, self.server.log()[-800:])

    def verify(self):
        wrong = self.town.verify()
        dossiers = sum(1 for story in self.town.stories if story.dossier)
        check.note("%d dossiers, %d acts acknowledged, %d asked again%s" % (
            dossiers, len(self.town.acts), self.town.resent,
            ", %d writes torn" % self.torn if self.power else ""))
        check("nothing_acknowledged_is_lost_and_nothing_is_done_twice",
              not wrong and dossiers > 0, wrong[:10])
        check("drafts_are_as_many_as_were_begun_and_not_filed", self.drafts_are_right())
        check("every_stored_file_has_its_content", self.town.archive_problem() is None,
              self.town.archive_problem())
        done = self.server.verb("check", check=False)
        check("motcua_check_finds_no_difference", done.returncode == 0, done.stdout + done.stderr)

    def drafts_are_right(self):
        more = self.town.count_rows()["draft"] - self.town.before["draft"]
        return more == self.town.drafts


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--seed", default=secrets.token_hex(4))
    parser.add_argument("--power-cut", action="store_true")
    options = parser.parse_args()
    check.note("seed %s" % options.seed)
    killer = Killer(options)
    with killer.server:
        check.run(killer.run, killer.verify)
    check.end()


if __name__ == "__main__":
    main()
