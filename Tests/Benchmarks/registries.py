"""The registries that requests are measured in: programs of a file with invented approvals and fees."""

import csv
import hashlib

LEVELS = ("certificate", "associate", "bachelor", "master", "doctorate")
SOURCE = ("fictitious", "Invented for the bench", "2026-11-01")
FEES = (
    "subject", "schedule", "levels", "component", "basis", "currency", "amount", "obligation",
    "source_kind", "source_document", "document_date")
APPROVALS = (
    "subject", "authority", "activity", "decision", "wording", "valid_from", "valid_to",
    "source_kind", "source_document", "document_date")


class Registries:
    """A small and a large one, which differ in nothing but how much there is."""

    small_database = "small_registry"
    database = "large_registry"

    def __init__(self, cluster, data, profile):
        self.cluster = cluster
        self.data = data
        self.profile = profile
        self.folder = data.path.parent

    def prepare(self, say):
        """Imports both; every program then has an approval and two fees, of its institution."""
        for database, file in (
                (self.small_database, self.data.small_path), (self.database, self.data.path)):
            say(f"  registry of {file.name} with approvals and fees")
            self.cluster.sql("postgres", f"create database {database} template prospectus")
            self.applied(database, file, "--profile", self.profile)
            codes = self.cluster.sql(database, "select code from institution order by code").split()
            for name, columns, rows in (
                    ("fees", FEES, fees(codes)), ("approvals", APPROVALS, approvals(codes))):
                path = self.folder / f"{database}-{name}.csv"
                with open(path, "w", newline="") as out:
                    writer = csv.writer(out, lineterminator="\n")
                    writer.writerow(columns)
                    writer.writerows(rows)
                self.applied(database, path)
            self.cluster.prospectus(
                "search", "update", "--database", self.cluster.address(database))
            # What autovacuum would come to do in the middle of it.
            self.cluster.sql(database, "vacuum analyze", "checkpoint")

    def applied(self, database, path, *arguments):
        self.cluster.prospectus(
            "import", "apply", path, *arguments, "--quiet", "--defer-search", "--database",
            self.cluster.address(database))

    def clear(self):
        for database in (self.database, self.small_database):
            self.cluster.sql("postgres", f"drop database if exists {database} with (force)")


def number(text):
    """A number that is the same in every run."""
    return int(hashlib.md5(text.encode()).hexdigest()[:6], 16)


def fees(codes):
    """Tuition of each level, in a schedule of its own, and a registration fee for all of them."""
    for code in codes:
        for level in LEVELS:
            amount = 2_000 + number(code + level) % 40_000
            yield (code, level, level, "tuition", "per_year", "USD", amount, "mandatory", *SOURCE)
        amount = 50 + number(code) % 200
        yield (
            code, "", "", "admission_registration", "one_time", "USD", amount, "mandatory", *SOURCE)


def approvals(codes):
    """One in three has ended."""
    for code in codes:
        end = ("2025-06-30", "2029-06-30", "")[number(code) % 3]
        yield (
            code, "Regional board", "institutional_accreditation", "granted", "accredited",
            "2015-01-01", end, *SOURCE)
