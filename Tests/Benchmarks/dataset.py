"""The file that is imported: the College Scorecard's programs, or the sample as many times over."""

import csv
import gzip
import os
import shutil
import sys
from itertools import islice
from pathlib import Path

ROWS = 220_960
SMALL_ROWS = 20_000
# One row in twenty: five percent.
CHANGED_EACH = 20
# An institution's number has six digits; the copies of the sample stay clear of them.
NUMBERS = 1_000_000


class Dataset:
    def __init__(self, repository, folder, limit):
        self.path = folder / "programs.csv"
        self.small_path = folder / "programs-small.csv"
        source = self.find(repository)
        if source:
            copy(source, self.path)
            origin = source.name
        else:
            sample = repository / "deploy/sample/us/scorecard_programs.csv"
            multiply(sample, self.path)
            origin = (
                "the bundled sample, repeated under other numbers: PROSPECTUS_DATA is not set and "
                "us_scorecard_programs.csv.gz is not in ../shared/data/us-scorecard-programs")
        if limit:
            shorten(self.path, self.path.with_suffix(".all"), limit)
        self.rows = count(self.path)
        self.small_rows = min(SMALL_ROWS, self.rows)
        with open(self.path, newline="") as file, open(self.small_path, "w", newline="") as small:
            small.writelines(islice(file, self.small_rows + 1))
        self.changed_path = folder / "programs-changed.csv"
        self.changed_rows = revise(self.path, self.changed_path)
        with open(self.path, newline="") as file:
            self.columns = next(csv.reader(file))
        self.description = f"{self.rows:,} rows of {origin}"

    @staticmethod
    def find(repository):
        """The data set beside the repository, or the one that PROSPECTUS_DATA names."""
        named = os.environ.get("PROSPECTUS_DATA")
        if named:
            if not Path(named).is_file():
                sys.exit(f"Tests/Benchmarks/run: PROSPECTUS_DATA names no file: {named}")
            return Path(named)
        beside = "shared/data/us-scorecard-programs/us_scorecard_programs.csv.gz"
        found = repository.parent / beside
        return found if found.is_file() else None


def copy(source, target):
    """Copies a file, unpacked."""
    unpack = gzip.open if source.suffix == ".gz" else open
    with unpack(source, "rb") as packed, open(target, "wb") as plain:
        shutil.copyfileobj(packed, plain, 1 << 20)


def multiply(sample, target):
    """Repeats the sample, each time as other institutions with the same programs."""
    with open(target, "w", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        left, turn = ROWS, 0
        while left > 0:
            with open(sample, newline="") as file:
                rows = csv.reader(file)
                heading = next(rows)
                number = heading.index("unitid")
                if turn == 0:
                    writer.writerow(heading)
                for row in islice(rows, left):
                    row[number] = str(int(row[number]) + turn * NUMBERS)
                    writer.writerow(row)
                    left -= 1
            turn += 1


def revise(source, target):
    """Copies a file with another title in each twentieth row; answers with how many those are."""
    with open(source, newline="") as file, open(target, "w", newline="") as out:
        rows, writer = csv.reader(file), csv.writer(out, lineterminator="\n")
        heading = next(rows)
        writer.writerow(heading)
        title = heading.index("cip_desc")
        changed = 0
        for number, row in enumerate(rows):
            if number % CHANGED_EACH == 0:
                row[title] = "Revised " + row[title]
                changed += 1
            writer.writerow(row)
    return changed


def shorten(path, aside, rows):
    """Leaves a file's heading and its first rows; no cell of it has a line break."""
    path.rename(aside)
    with open(aside, newline="") as file, open(path, "w", newline="") as out:
        out.writelines(islice(file, rows + 1))
    aside.unlink()


def count(path):
    """How many rows a file has below its heading."""
    with open(path, newline="") as file:
        return sum(1 for _ in csv.reader(file)) - 1
