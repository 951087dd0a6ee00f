"""The registry's own tables, filled by \\copy with what an import of the same file puts there."""

import sys

# What is there before the clock runs, and what the import of programs fills, in an order in which
# each table finds what it refers to.
BEFORE = ("import_batch", "revision", "source", "evidence")
FILLED = (
    "institution", "institution_identifier", "institution_name", "institution_record",
    "program_title", "program", "program_record")
# What searches read, worked out from those; and what says that it has to be worked out.
CARDS = ("institution_card", "institution_term", "program_card", "program_count")
PENDING = ("institution_pending", "program_pending")
COLUMNS = (
    "select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute"
    " where attrelid = '{}'::regclass and attnum > 0 and not attisdropped"
    " and attgenerated = ''")
TABLES = (
    "select c.oid::regclass from pg_class c where c.relkind = 'r'"
    " and c.relnamespace = current_schema()::regnamespace order by 1")


class RegistryCopy:
    database = "copied"

    def __init__(self, cluster, folder):
        self.cluster = cluster
        self.folder = folder
        self.columns = {}

    def export(self, origin):
        """Writes each table that an import has filled in the database `origin` to a file."""
        self.refuse_others(origin)
        for table in BEFORE + FILLED + CARDS:
            self.columns[table] = self.cluster.sql(origin, COLUMNS.format(table))
            self.cluster.psql(
                origin, "-c",
                f"\\copy (select {self.columns[table]} from {table} order by ctid)"
                f" to '{self.path(table)}' with (format csv, header)")

    def seconds(self):
        """Fills the tables of a new registry in one transaction, and then those that searches read in
        another; answers with the seconds of both."""
        self.cluster.sql(
            "postgres", f"drop database if exists {self.database} with (force)",
            f"create database {self.database} template prospectus")
        self.fill(BEFORE)
        self.cluster.sql("postgres", "checkpoint")
        facts = self.fill(FILLED).seconds
        self.cluster.sql("postgres", "checkpoint")
        cards = self.fill(CARDS).seconds
        self.cluster.sql("postgres", f"drop database {self.database} with (force)")
        return facts, cards

    def fill(self, tables):
        each = [
            part for table in tables
            for part in ("-c", f"\\copy {table} ({self.columns[table]}) from '{self.path(table)}'"
                               " with (format csv, header)")]
        return self.cluster.psql(self.database, "-1", *each)

    def path(self, table):
        return self.folder / f"copy-{table}.csv"

    def refuse_others(self, origin):
        """Ends the run if the import has filled a table that is not among those copied."""
        for table in self.cluster.sql(origin, TABLES).split("\n"):
            if table in CARDS + PENDING:
                continue
            count = f"select count(*) from {table}"
            grown = self.cluster.sql(origin, count) != self.cluster.sql("prospectus", count)
            if grown != (table in BEFORE + FILLED):
                sys.exit(f"Tests/Benchmarks/run: registry_copy.py is wrong about {table}")
