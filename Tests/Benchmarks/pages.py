"""Requests of one registry, each beside a bare route and beside pgbench running its statements."""

import re
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlencode

from command import end
from figure import Figure
from statements import Statements, script

BARE = "GET /prospectus.css"


class Pages:
    def __init__(self, cluster, load):
        self.cluster = cluster
        self.load = load

    def measured(self, database, label, say):
        """One round's figures; `label` tells the registry from others."""
        say(f"  requests, {label}")
        server = Server(self.cluster, database)
        with server as address:
            bare = self.requests(f"{BARE}, {label}", f"{address}/prospectus.css")
            figures = [bare]
            for name, path in self.questions(database):
                # The first time, since an answer that is known needs none of them.
                statements = self.statements(database, address + path)
                figure = self.requests(f"{name}, {label}", address + path)
                pgbench = self.load.pgbench(
                    f"pgbench, {figure.name}", statements, self.cluster.address(database),
                    self.cluster.environment)
                figures += [*beside(figure, bare, pgbench), pgbench]
            held = [
                Figure(f"prospectus serve, {name}, {label}", peak=server.memory(field))
                for name, field in (("memory", "VmRSS"), ("of it not of files", "RssAnon"))]
        return [*figures, *held]

    def questions(self, database):
        """What is asked: names of figures with addresses."""
        codes = self.cluster.sql(
            database,
            "select code from program order by id limit 10"
            " offset (select count(*) / 2 from program)").split("\n")
        search = {
            "q": "business", "level": "bachelor", "region": "CA", "currency": "USD",
            "cost_max": "60000", "sort": "cost"}
        compared = urlencode([("code", code) for code in codes])
        return (
            ("page of a program", f"/programs/{codes[0]}"),
            ("by code, all facts", f"/api/v1/programs/{codes[0]}"),
            ("typeahead", "/api/v1/institutions?" + urlencode({"q": "univ of cal", "limit": 8})),
            ("search by cost", "/api/v1/programs?" + urlencode(search)),
            ("comparison of ten", f"/api/v1/compare?{compared}"))

    def requests(self, name, address):
        """One address under load."""
        answer = self.load.on(address, self.cluster.environment)
        refused = answer.pop("refused")
        answer["failures"] += refused
        return Figure(name, **answer)

    def statements(self, database, address):
        """The statements that the server runs for a request, as a script for pgbench."""
        found = Statements(self.cluster).of(database, address)
        if not found:
            sys.exit(f"Tests/Benchmarks/run: the log has no statement of {address}")
        return script(found)


def beside(figure, *others):
    """A figure with its ratio to each of the others."""
    return [
        replace(figure, against=other.name, measure="rate", is_repeated=position > 0)
        for position, other in enumerate(others)]


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

    def memory(self, field):
        """MB of memory that it holds now, as the kernel calls it."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(field + r":\s+(\d+)", status)[1]) / 1000

    def __exit__(self, *_):
        end(self.process)
        self.log.close()
