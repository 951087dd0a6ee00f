"""Comparisons as a process of their own: the whole command, from its start to the file written."""

import tempfile
from pathlib import Path
from statistics import median

from command import run
from figure import Figure

START = "prospectus --version"
FORMATS = ("json", "csv", "html", "xlsx", "pdf")
# As many as a report of everything an institution offers may have, and what fits beside each other.
COUNTS = (10, 54)
TIMES = 7


class Reports:
    def __init__(self, cluster):
        self.cluster = cluster

    def measured(self, database, label, say):
        """One round's figures: of each the median of some runs, all in turn."""
        say(f"  reports, {label}")
        asked = {START: ["--version"]}
        with tempfile.TemporaryDirectory() as folder:
            for count in COUNTS:
                codes = self.codes(database, count)
                for form in FORMATS:
                    asked[f"compare {count} as {form}, {label}"] = [
                        "compare", *codes, "-o", Path(folder) / f"report.{form}",
                        "--database", self.cluster.address(database)]
            taken = {name: [] for name in asked}
            for _ in range(TIMES):
                for name, arguments in asked.items():
                    taken[name].append(
                        run([self.cluster.program, *arguments], self.cluster.environment))
        return [self.figure(name, outcomes) for name, outcomes in taken.items()]

    def figure(self, name, outcomes):
        return Figure(
            name, seconds=median(outcome.seconds for outcome in outcomes),
            peak=max(outcome.peak for outcome in outcomes) / 1024,
            against=None if name == START else START)

    def codes(self, database, count):
        """Programs in the middle of the registry."""
        return self.cluster.sql(
            database,
            f"select code from program order by id limit {count}"
            " offset (select count(*) / 2 from program)").split("\n")
