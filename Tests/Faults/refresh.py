"""`search update` is ended at random moments: what it has made stays, the rest goes on waiting."""

import os
import signal
import time

from kills import is_alive

CARDS = "select md5(string_agg(c::text, ',' order by c.program_id)) from program_card c"
COUNTS = "select md5(string_agg(n::text, ',' order by n.kind, n.key)) from program_count n"
# What no card and no mark would ever bring up to date again.
FORGOTTEN = """
    select count(*) from program p
    where p.recorded_to is null
      and not exists (select from program_card c where c.program_id = p.id)
      and not exists (select from program_pending n where n.program_id = p.id)"""
AFRESH = """
    delete from program_card; delete from program_count;
    insert into program_pending select id from program where recorded_to is null"""


class Refresh:
    def __init__(self, workshop, chance):
        self.shop, self.chance = workshop, chance
        self.rows = workshop.options.rows
        self.file = workshop.write_file("programs.csv")

    def update(self):
        done = self.shop.run("search", "update")
        self.shop.check(done.code == 0, f"search update: {done.errors}")
        return done.seconds

    def strike(self, number, moment, name, blow):
        """Ends an update; answers with how many programs have a card then."""
        process = self.shop.start([str(self.shop.binary), "search", "update"])
        time.sleep(moment)
        code = blow(process)
        self.shop.wait_for_server()
        what = f"search update, {name} {number:2} at {moment:5.2f} s, exit {code}"
        cards = int(self.shop.sql("select count(*) from program_card"))
        forgotten = int(self.shop.sql(FORGOTTEN))
        self.shop.check(forgotten == 0, f"{what}: {forgotten} programs are forgotten")
        self.forgotten += forgotten
        due = self.shop.sql("select count(*) from program_due")
        self.shop.check(due == "0", f"{what}: {due} programs are left half taken")
        found = self.shop.run("search", "programs", "subject", "--json")
        self.shop.check(found.code == 0, f"{what}: {found.errors}")
        print(f"{what}: {cards:,} cards", flush=True)
        return cards

    def kill(self, process):
        # Not by the process itself, which would take note of an end that workshop waits for.
        os.kill(process.pid, signal.SIGKILL)
        return self.shop.end(process).code

    def interrupt(self, process):
        os.kill(process.pid, signal.SIGINT)
        done = self.shop.end(process)
        self.shop.check(done.code in (0, 130, -signal.SIGINT), f"Ctrl-C: {done.errors}")
        return done.code

    def stop_server(self, process):
        pid_file = next(self.shop.folder.rglob("postmaster.pid"))
        postmaster = int(pid_file.read_text().splitlines()[0])
        os.kill(postmaster, signal.SIGQUIT)
        done = self.shop.end(process)
        self.shop.check(done.code in (0, 69), f"server: {done.errors}")
        while is_alive(postmaster):
            time.sleep(0.01)
        self.shop.check(self.shop.run("database", "start").code == 0, "the server starts again")
        return done.code

    def series(self, name, blow, times, whole):
        """Blow after blow until nothing is left to do, then the next from the beginning."""
        cards, self.forgotten = [], 0
        for number in range(1, times + 1):
            moment = self.chance.uniform(0.05, whole * 0.8)
            cards.append(self.strike(number, moment, name, blow))
            if cards[-1] == self.rows:
                self.shop.sql(AFRESH)
        if cards:
            part = sum(0 < count < self.rows for count in cards)
            self.shop.note(
                f"search update, {name}", times, f"a part {part} times; {self.forgotten} forgotten")

    def all(self):
        options = self.shop.options
        done = self.shop.measured(self.shop.apply(self.file) + ["--defer-search"])
        self.shop.check(done.code == 0, f"import: {done.errors}")
        whole = self.update()
        cards, counts = self.shop.sql(CARDS), self.shop.sql(COUNTS)
        self.shop.note("search update, undisturbed", 1, f"{self.rows:,} cards in {whole:.1f} s")
        self.shop.sql(AFRESH)
        self.series("kill -9", self.kill, options.moments, whole)
        self.series("Ctrl-C", self.interrupt, options.interrupts, whole)
        self.series("server stopped", self.stop_server, options.servers, whole)
        self.update()
        self.shop.check(self.shop.sql(CARDS) == cards, "the cards are what they were")
        self.shop.check(self.shop.sql(COUNTS) == counts, "the kept counts are what they were")
        self.shop.undo_all()
