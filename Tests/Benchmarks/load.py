"""Requests from many connections at once, by whichever client there is."""

import json
import re
import shutil
import sys
import tempfile
from pathlib import Path

from command import run
from figure import Figure

# Each connection of pgbench plans for itself what a pool's few have planned long since.
WARM_UP = 4
# The first of many who ask the server for the same works it out, and all others wait for that.
FIRST_ASKING = 1
MILLISECONDS = {"us": 0.001, "ms": 1, "s": 1000, "m": 60_000}

# Each thread begins elsewhere, so that the connections do not ask for the same page at once.
TURN = """
local paths = { %s }
local at = 0
function init(arguments) at = math.random(#paths) end
function request()
  at = at %% #paths + 1
  return wrk.format("GET", paths[at])
end
"""


class Load:
    clients = ("wrk", "ab", "python")

    def __init__(self, client, connections, seconds):
        found = next(name for name in self.clients if name == "python" or shutil.which(name))
        self.client = client or found
        self.connections = connections
        self.seconds = seconds
        self.note = f"{connections} connections for {seconds} s a time, by {self.client}"
        if self.client != "wrk":
            self.note += ", which is slower than the server: apt-get install wrk"

    def on_many(self, address, paths, environment):
        """Loads many paths of one server in turn; None where the client has only one address."""
        if self.client != "wrk":
            return None
        with tempfile.TemporaryDirectory() as folder:
            script = Path(folder) / "paths.lua"
            script.write_text(TURN % ", ".join(f'"{path}"' for path in paths))
            return of_wrk(run(
                ["wrk", "-t", "2", "-c", str(self.connections), "-d", f"{self.seconds}s",
                 "--latency", "-s", str(script), address], environment).output)

    def on(self, address, environment):
        """Loads an address; answers with requests, seconds, p50 and p99 in ms after the first asking,
        and with all failures."""
        first = self.loaded(address, environment, FIRST_ASKING)
        answer = self.loaded(address, environment, self.seconds)
        return {**answer, **{key: first[key] + answer[key] for key in ("failures", "refused")}}

    def loaded(self, address, environment, duration):
        connections, seconds = str(self.connections), str(duration)
        if self.client == "wrk":
            arguments = ["wrk", "-t", "2", "-c", connections, "-d", f"{seconds}s", "--latency"]
            return of_wrk(run([*arguments, address], environment).output)
        if self.client == "ab":
            # A time limit sets a limit of 50,000 requests, unless another is given after it.
            arguments = ["ab", "-k", "-q", "-c", connections, "-t", seconds, "-n", "100000000"]
            return of_ab(run([*arguments, address], environment).output)
        client = Path(__file__).with_name("http_client.py")
        arguments = [sys.executable, client, address, connections, seconds]
        return json.loads(run(arguments, environment).output)

    def pgbench(self, name, statements, address, environment, *arguments):
        """pgbench running a script on as many connections, as a figure."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "statements.sql"
            path.write_text(statements)
            run(
                ["pgbench", "-n", "-M", "simple", "-c", self.connections,
                 "-j", min(2, self.connections), "-T", self.seconds + WARM_UP, "-l",
                 "--log-prefix", f"{folder}/log", "-D", "prepared=0", *arguments, "-f", path,
                 address],
                environment)
            times = sorted(times_logged(Path(folder), self.seconds))
        half, most = (times[int(len(times) * part)] / 1000 for part in (0.5, 0.99))
        return Figure(name, seconds=self.seconds, count=len(times), half=half, most=most)


def times_logged(folder, seconds):
    """The microseconds of each transaction that ended in the last so many seconds. Of pgbench's logs
    they are the third column, the fifth and sixth are when it ended."""
    lines = [
        [int(word) for word in line.split()]
        for log in folder.glob("log.*") for line in log.read_text().splitlines()]
    ended = [line[4] * 1_000_000 + line[5] for line in lines]
    start = max(ended) - seconds * 1_000_000
    return [line[2] for line, end in zip(lines, ended) if end > start]


def of_wrk(text):
    requests, seconds, unit = re.search(r"(\d+) requests in ([\d.]+)([a-z]+)", text).groups()
    parts = dict(re.findall(r"^ +(50|99)% +([\d.]+[a-z]+)$", text.replace(" \n", "\n"), re.M))
    half, most = (
        float(number) * MILLISECONDS[scale]
        for number, scale in (
            re.match(r"([\d.]+)([a-z]+)", parts[part]).groups() for part in ("50", "99")))
    socket = re.search(r"errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)", text)
    refused = re.search(r"Non-2xx or 3xx responses: (\d+)", text)
    return {
        "count": int(requests), "seconds": float(seconds) * MILLISECONDS[unit] / 1000,
        "half": half, "most": most,
        "failures": sum(int(number) for number in socket.groups()) if socket else 0,
        "refused": int(refused[1]) if refused else 0,
    }


def of_ab(text):
    def number(pattern):
        found = re.search(pattern, text, re.M)
        return float(found[1]) if found else 0

    return {
        "count": int(number(r"^Complete requests: +(\d+)")),
        "seconds": number(r"^Time taken for tests: +([\d.]+)"),
        "half": number(r"^ +50% +(\d+)"), "most": number(r"^ +99% +(\d+)"),
        "failures": int(number(r"^Failed requests: +(\d+)")),
        "refused": int(number(r"^Non-2xx responses: +(\d+)")),
    }
