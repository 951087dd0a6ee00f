"""Verdict and cost of many programs: does one cost the same in a small and in a large registry?"""

import sys

from figure import Figure
from pages import Server

TABLES = ("institutions", "programs", "offerings", "approvals", "fees", "cautions")
# As many as there are examples, so that each registry is asked about equally many.
COUNT = 345


class Programs:
    """The page of a program works out its verdicts and its total from one statement."""

    database = "examples_round"

    def __init__(self, cluster, load, repository):
        self.cluster = cluster
        self.load = load
        self.examples = repository / "deploy/sample/example"

    def measured(self, registries, say):
        """One round's figures; nothing where the client can load one address only."""
        if self.load.client != "wrk":
            return []
        say("  pages of many programs")
        self.import_examples()
        registries = [
            (f"verdict and cost, {COUNT} of the examples", self.database),
            (f"verdict and cost, {COUNT} of the small registry", registries.small_database),
            (f"verdict and cost, {COUNT} of the large registry", registries.database)]
        figures = [self.pages(name, database) for name, database in registries]
        figures[2].against, figures[2].measure = figures[1].name, "rate"
        self.cluster.sql("postgres", f"drop database {self.database} with (force)")
        return figures

    def import_examples(self):
        self.cluster.sql(
            "postgres", f"drop database if exists {self.database} with (force)",
            f"create database {self.database} template prospectus")
        for table in TABLES:
            self.cluster.prospectus(
                "import", "apply", self.examples / f"{table}.csv", "--source-kind", "fictitious",
                "--source-document", "Invented examples", "--quiet",
                "--database", self.cluster.address(self.database))

    def pages(self, name, database):
        """The pages of so many programs of one registry, all over it, under load."""
        self.cluster.sql(database, "vacuum analyze")
        codes = self.cluster.sql(
            database,
            f"select code from program order by md5(code) limit {COUNT}").split()
        if len(codes) < COUNT:
            sys.exit(f"Tests/Benchmarks/run: {name}: there are only {len(codes)} programs")
        with Server(self.cluster, database) as address:
            paths = [f"/programs/{code}" for code in codes]
            answer = self.load.on_many(address, paths, self.cluster.environment)
        refused = answer.pop("refused")
        answer["failures"] += refused
        return Figure(name, **answer)
