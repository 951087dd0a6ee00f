"""The register of Australia: a workbook of 4 MB that is 38 MB of XML."""

import json
import sys

from figure import Figure

WORKBOOK = (
    "shared/data/au-cricos-2022-10/cricos-providers-courses-and-locations-2022-10-04.xlsx")
PROFILE = "deploy/profiles/cricos.yaml"
# Each row of both sheets names its provider, so that this passes over them all.
PASS_OVER = "skip:\n  - {column: CRICOS Provider Code, empty: false}\n"


class Workbook:
    """Read to its end without giving a single draft, then imported, then imported again."""

    database = "workbook_round"

    def __init__(self, cluster, repository, folder):
        self.cluster = cluster
        self.path = repository.parent / WORKBOOK
        self.profile = repository / PROFILE
        self.reading = folder / "cricos-reading.yaml"
        self.reading.write_text(self.profile.read_text() + PASS_OVER)

    def measured(self, say):
        """One round's figures; nothing where the workbook is not beside the repository."""
        if not self.path.is_file():
            return []
        say("  the workbook of CRICOS")
        self.cluster.sql(
            "postgres", f"create database {self.database} template prospectus")
        figures = [
            self.imported("workbook of 38 MB of XML, only read", self.reading, "skip"),
            self.imported("the same, imported", self.profile, "create"),
            self.updated("the same, search update"),
            self.imported("the same, unchanged", self.profile, "unchanged")]
        self.cluster.sql("postgres", f"drop database {self.database} with (force)")
        return figures

    def updated(self, name):
        done = self.cluster.prospectus(
            "search", "update", "--database", self.cluster.address(self.database))
        count = int(done.output.split()[0])
        return Figure(name, seconds=done.seconds, count=count, peak=done.peak / 1024)

    def imported(self, name, profile, outcome):
        self.cluster.sql("postgres", "checkpoint")
        done = self.cluster.prospectus(
            "import", "apply", self.path, "--profile", profile, "--quiet", "--json",
            "--defer-search", "--database", self.cluster.address(self.database))
        counts = json.loads(done.output)
        if counts[outcome] != counts["rows"] or not counts["rows"]:
            sys.exit(f"Tests/Benchmarks/run: {name}: {counts[outcome]:,} rows are {outcome}")
        return Figure(
            name, seconds=done.seconds, count=counts["rows"], peak=done.peak / 1024)
