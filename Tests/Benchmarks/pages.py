"""A program as page and as JSON and a comparison of ten, beside a bare route and beside pgbench."""

import re
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

from command import end, run
from figure import Figure

BARE = "GET /prospectus.css"
PAGE = "GET /programs/{code}"
RECORD = "GET /api/v1/programs/{code}"
COMPARISON = "GET /api/v1/compare, ten"
# As many as `prospectus serve` keeps.
POOL = 4


class Pages:
    def __init__(self, cluster, load, repository):
        self.cluster = cluster
        self.load = load
        self.statement = repository / "sql/queries/find_programs.sql"

    def measured(self, database, say):
        """One round's figures, from a database with programs."""
        # What autovacuum would come to do in the middle of it.
        self.cluster.sql(database, "vacuum analyze", "checkpoint")
        codes = self.cluster.sql(
            database,
            "select code from program order by id limit 10"
            " offset (select count(*) / 2 from program)").split("\n")
        say(f"  pgbench, {codes[0]} and nine more")
        one = self.pgbench(database, codes[:1], self.load.connections)
        few = self.pgbench(database, codes[:1], POOL)
        ten = self.pgbench(database, codes, self.load.connections)
        say(f"  pages, {codes[0]} and nine more")
        server = Server(self.cluster, database)
        with server as address:
            bare = self.requests(BARE, f"{address}/prospectus.css")
            page = self.requests(PAGE, f"{address}/programs/{codes[0]}")
            record = self.requests(RECORD, f"{address}/api/v1/programs/{codes[0]}")
            query = "&".join(f"code={code}" for code in codes)
            comparison = self.requests(COMPARISON, f"{address}/api/v1/compare?{query}")
            resident = Figure("prospectus serve, memory", peak=server.resident())
        return [
            bare, *self.beside(page, bare, one, few), *self.beside(record, bare, one, few),
            *self.beside(comparison, bare, ten), resident, one, few, ten]

    @staticmethod
    def beside(figure, *others):
        """A figure with its ratio to each of the others."""
        return [
            replace(figure, against=other.name, measure="rate", is_repeated=position > 0)
            for position, other in enumerate(others)]

    def requests(self, name, address):
        """One address under load."""
        answer = self.load.on(address, self.cluster.environment)
        refused = answer.pop("refused")
        answer["failures"] += refused
        return Figure(name, **answer)

    def pgbench(self, database, codes, clients):
        """The statement of page, record and comparison, prepared, with its parameters as variables."""
        with tempfile.TemporaryDirectory() as folder:
            script = Path(folder) / "statement.sql"
            script.write_text(self.script())
            run(
                ["pgbench", "-n", "-M", "prepared", "-c", clients, "-j", min(2, clients),
                 "-T", self.load.seconds, "-l", "--log-prefix", f"{folder}/log",
                 "-D", f"codes={{{','.join(codes)}}}", "-D", f"day={datetime.now(timezone.utc):%Y-%m-%d}",
                 "-D", "known=null", "-D", "currency=null", "-f", script, self.cluster.address(database)],
                self.cluster.environment)
            times = sorted(self.times(Path(folder)))
        half, most = (times[int(len(times) * part)] / 1000 for part in (0.5, 0.99))
        return Figure(
            f"pgbench, same statement, {clients} clients" + (", ten" if len(codes) > 1 else ""),
            seconds=self.load.seconds,
            count=len(times), half=half, most=most)

    def script(self):
        """The statement with pgbench's variables; pgbench knows no null, which the page sends."""
        text = re.sub(r"^--.*\n", "", self.statement.read_text(), flags=re.M)
        names = {"$1": ":codes", "$2": ":day", "$3": "nullif(:known, 'null')::timestamptz",
                 "$4": "nullif(:currency, 'null')"}
        for number, name in names.items():
            text = text.replace(number, name)
        if "$" in text:
            sys.exit(f"Tests/Benchmarks/run: {self.statement.name} has parameters unknown here")
        return text.rstrip() + ";\n"

    @staticmethod
    def times(folder):
        """The microseconds of each statement, the third column of pgbench's logs."""
        for log in folder.glob("log.*"):
            with open(log) as file:
                yield from (int(line.split()[2]) for line in file)


class Server:
    """`prospectus serve` on a port of its own, for as long as the block lasts."""

    def __init__(self, cluster, database):
        self.arguments = [
            str(cluster.program), "serve", "--bind", "127.0.0.1:0",
            "--database", cluster.address(database)]
        self.environment = cluster.environment

    def __enter__(self):
        self.log = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen(
            self.arguments, env=self.environment, stdin=subprocess.DEVNULL,
            stdout=self.log, stderr=self.log)
        try:
            return self.address()
        except BaseException:
            end(self.process)
            raise

    def address(self):
        """Where it serves, as it says once it does."""
        for _ in range(300):
            self.log.seek(0)
            said = self.log.read()
            found = re.search(r"http://127\.0\.0\.1:\d+", said)
            if found:
                return found[0]
            if self.process.poll() is not None:
                break
            time.sleep(0.1)
        sys.exit(f"Tests/Benchmarks/run: prospectus serve does not serve\n{said}")

    def resident(self):
        """MB of memory that it holds now."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1000

    def __exit__(self, *_):
        end(self.process)
        self.log.close()
