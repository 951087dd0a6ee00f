"""Imports of the program beside psql's \\copy of the same file."""

import json
import sys
from dataclasses import replace
from pathlib import Path

from figure import Figure
from registry_copy import RegistryCopy

PROFILE = "deploy/profiles/scorecard-programs.yaml"
REFERENCE = "reference"
BARE = "\\copy, bare table"
SINGLE = "\\copy, one constrained table"
EQUAL = "\\copy, the registry's tables"
CARDS = "\\copy, what searches read"


class Imports:
    database = "round"
    small_database = "small_round"

    def __init__(self, cluster, data, repository):
        self.cluster = cluster
        self.data = data
        self.profile = repository / PROFILE
        self.registry = RegistryCopy(cluster, data.path.parent)

    def prepare(self):
        """Makes the tables of the comparison and fills what the constrained one refers to; imports
        the file once, for what the registry's tables are to be filled with."""
        schema = Path(__file__).with_name("reference.sql")
        self.cluster.sql("postgres", f"create database {REFERENCE}")
        self.cluster.psql(REFERENCE, "-f", schema)
        self.copy("bare_program")
        self.cluster.sql(
            REFERENCE,
            "insert into institution (code) select distinct unitid from bare_program order by 1",
            "insert into title (title) select distinct cip_desc from bare_program order by 1",
            "vacuum analyze")
        self.fresh(self.database)
        self.imported("import", self.database, self.data.path, self.data.rows, "create")
        self.updated(self.database)
        self.registry.export(self.database)
        self.clear()

    def measured(self, say):
        """One round's figures; leaves the database with everything imported."""
        say("  \\copy")
        bare = self.copied(BARE, "bare_program")
        single = self.copied(SINGLE, "program")
        facts, cards = self.registry.seconds()
        equal = Figure(EQUAL, seconds=facts, count=self.data.rows)
        ready = Figure(CARDS, seconds=cards, count=self.data.rows)
        rows, small_rows = self.data.rows, self.data.small_rows
        say(f"  import of {small_rows:,} rows")
        self.fresh(self.small_database)
        small = self.imported(
            f"import, new, {small_rows:,} rows", self.small_database, self.data.small_path,
            small_rows, "create")
        say(f"  import of {rows:,} rows: new, unchanged, 5 % changed")
        self.fresh(self.database)
        new = self.imported(
            f"import, new, {rows:,} rows", self.database, self.data.path, rows, "create",
            against=EQUAL)
        update = self.updated(self.database)
        again = self.imported(
            f"import, unchanged, {rows:,} rows", self.database, self.data.path, rows,
            "unchanged", against=EQUAL)
        changed = self.imported(
            f"import, 5 % changed, {rows:,} rows", self.database, self.data.changed_path,
            self.data.changed_rows, "update", against=EQUAL)
        beside = [
            replace(figure, against=SINGLE, is_repeated=True) for figure in (new, again, changed)]
        growth = Figure(
            new.name, peak=new.peak, against=small.name, measure="peak", is_repeated=True)
        return [
            bare, single, equal, ready, small, new, beside[0], growth, update, again, beside[1],
            changed, beside[2]]

    def clear(self):
        """Drops the databases of a round."""
        for database in (self.database, self.small_database):
            self.cluster.sql("postgres", f"drop database if exists {database} with (force)")

    def fresh(self, database):
        self.cluster.sql("postgres", f"create database {database} template prospectus")

    def copy(self, table):
        """Copies the file into an empty table; answers with the seconds."""
        self.cluster.sql(REFERENCE, f"truncate {table}", "checkpoint")
        columns = ", ".join(f'"{column}"' for column in self.data.columns)
        command = f"\\copy {table} ({columns}) from '{self.data.path}' with (format csv, header)"
        return self.cluster.psql(REFERENCE, "-c", command).seconds

    def copied(self, name, table):
        return Figure(name, seconds=self.copy(table), count=self.data.rows, against=EQUAL)

    def imported(self, name, database, file, rows, outcome, against=None):
        """Imports a file and makes sure that it did what it was to be measured at."""
        self.cluster.sql("postgres", "checkpoint")
        done = self.cluster.prospectus(
            "import", "apply", file, "--profile", self.profile, "--quiet", "--json",
            "--defer-search", "--database", self.cluster.address(database))
        counts = json.loads(done.output)
        if counts[outcome] != rows:
            sys.exit(f"Tests/Benchmarks/run: {name}: only {counts[outcome]:,} rows are {outcome}")
        return Figure(
            name, seconds=done.seconds, count=counts["rows"], peak=done.peak / 1024,
            against=against)

    def updated(self, database):
        """Works out what searches read, which an import had left for later."""
        self.cluster.sql("postgres", "checkpoint")
        done = self.cluster.prospectus(
            "search", "update", "--database", self.cluster.address(database))
        return Figure(
            f"search update, {self.data.rows:,} rows", seconds=done.seconds, count=self.data.rows,
            peak=done.peak / 1024, against=CARDS)
