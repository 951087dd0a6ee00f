"""Imports, and the server under them, are ended at random moments."""

import os
import signal
import time
from pathlib import Path


def is_alive(process):
    """Whether a process runs; one that has ended may still wait for its parent to take note."""
    try:
        return ") Z " not in Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return False


class Kills:
    def __init__(self, workshop, chance):
        self.shop, self.chance = workshop, chance
        self.rows = workshop.options.rows
        self.file = workshop.write_file("programs.csv")

    def timed_import(self):
        done = self.shop.measured(self.shop.apply(self.file))
        self.shop.check(done.code == 0, f"import: {done.errors}")
        self.shop.check(self.shop.programs() == self.rows, "an import gives every row")
        return done.seconds

    def kill_program(self, number, moment):
        process = self.shop.start(self.shop.apply(self.file))
        time.sleep(moment)
        process.kill()
        self.shop.end(process)
        return self.shop.look(f"kill -9 {number:2} at {moment:5.2f} s", (0, self.rows))

    def interrupt(self, number, moment):
        """Ctrl-C; answers with the rows and how long the program took to end."""
        process = self.shop.start(self.shop.apply(self.file))
        time.sleep(moment)
        struck = time.monotonic()
        process.send_signal(signal.SIGINT)
        done = self.shop.end(process)
        took = time.monotonic() - struck
        what = f"Ctrl-C {number:2} at {moment:5.2f} s, exit {done.code} after {took:.2f} s"
        count = self.shop.look(what, (0, self.rows))
        # A signal that comes before the program listens ends it as the system does.
        known = (130, -signal.SIGINT) if count == 0 else (0, 130)
        self.shop.check(done.code in known, f"{what}: {done.errors}")
        self.shop.check(took < 5, f"{what}: it takes {took:.1f} s to end")
        return count, took

    def stop_server(self, number, moment):
        pid_file = next(self.shop.folder.rglob("postmaster.pid"))
        postmaster = int(pid_file.read_text().splitlines()[0])
        process = self.shop.start(self.shop.apply(self.file))
        time.sleep(moment)
        # What pg_ctl stop -m immediate sends.
        os.kill(postmaster, signal.SIGQUIT)
        done = self.shop.end(process)
        what = f"server {number:2} at {moment:5.2f} s, exit {done.code}"
        self.shop.check(done.code in (0, 69), f"{what}: {done.errors}")
        while is_alive(postmaster):
            time.sleep(0.01)
        self.shop.check(self.shop.run("database", "start").code == 0, "the server starts again")
        return self.shop.look(what, (0, self.rows))

    def all(self):
        options = self.shop.options
        clean = self.timed_import()
        expected = self.shop.digest()
        undone = self.shop.undo_all()
        print(f"{self.rows:,} rows undisturbed in {clean:.1f} s, undone in {undone:.1f} s",
              flush=True)
        self.shop.note("none", 1, f"{self.rows:,} rows in {clean:.1f} s, undone in {undone:.1f} s")
        counts = [self.kill_program(number, self.chance.uniform(0, clean * 1.05))
                  for number in range(1, options.moments + 1)]
        self.note("kill -9", counts)
        counts = [self.stop_server(number, self.chance.uniform(0.1, clean))
                  for number in range(1, options.servers + 1)]
        self.note("server stopped, -m immediate", counts)
        ends = [self.interrupt(number, self.chance.uniform(0.1, clean))
                for number in range(1, options.interrupts + 1)]
        if ends:
            slowest = max(took for _, took in ends)
            self.note("Ctrl-C", [count for count, _ in ends], f", ended within {slowest:.2f} s")
        again = self.timed_import()
        self.shop.check(
            self.shop.digest() == expected, "the last import gives what the first gave")
        self.shop.undo_all()
        self.shop.note("none, afterwards", 1, f"the same {self.rows:,} rows in {again:.1f} s")

    def note(self, fault, counts, more=""):
        if counts:
            whole = sum(count == self.rows for count in counts)
            self.shop.note(fault, len(counts), f"nothing {len(counts) - whole} times, "
                           f"everything {whole} times{more}")
