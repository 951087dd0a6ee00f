"""Many programs in turn: does one cost the same in a small and in a large registry, and what does an
answer cost that is not known yet?"""

import sys

from figure import Figure
from pages import Server, beside
from statements import Statements, script

TABLES = ("institutions", "programs", "offerings", "approvals", "fees", "cautions")
# As many as there are examples, so that each registry is asked about equally many.
COUNT = 345
# Far more than the server remembers answers of.
MANY = 12_000
# What pgbench asks for in place of the program that the server was asked for.
ANOTHER = "\\set n random(1, :programs)\nselect code from program where id >= :n order by id limit 1 \\gset\n"


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
        asked = [
            (f"verdict and cost, {COUNT} of the examples", self.database),
            (f"verdict and cost, {COUNT} of the small registry", registries.small_database),
            (f"verdict and cost, {COUNT} of the large registry", registries.database)]
        figures = [self.pages(name, database) for name, database in asked]
        figures[2].against, figures[2].measure = figures[1].name, "rate"
        self.cluster.sql("postgres", f"drop database {self.database} with (force)")
        for label, database in (
                ("large registry", registries.database),
                ("small registry", registries.small_database)):
            figures += self.by_code(label, database)
        return figures

    def by_code(self, label, database):
        """The API's answers about so many programs in turn, beside pgbench asking for any."""
        name = f"by code, all facts, each time another, {label}"
        codes = self.cluster.sql(
            database, f"select code from program order by md5(code) limit {MANY}").split("\n")
        with Server(self.cluster, database) as address:
            paths = [f"/api/v1/programs/{code}" for code in codes]
            found = Statements(self.cluster).of(database, address + paths[0])
            answer = self.load.on_many(address, paths, self.cluster.environment)
        answer["failures"] += answer.pop("refused")
        statements = script(found).replace(codes[0], ":code").replace("execute", ANOTHER + "execute", 1)
        programs = self.cluster.sql(database, "select max(id) from program")
        pgbench = self.load.pgbench(
            f"pgbench, {name}", statements, self.cluster.address(database),
            self.cluster.environment, "-D", f"programs={programs}")
        return [*beside(Figure(name, **answer), pgbench), pgbench]

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
