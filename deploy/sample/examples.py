#!/usr/bin/env python3
"""Writes the invented institutions of the demo as canonical import tables, or checks the files.

    examples.py           write the files of the folder example
    examples.py --check   compare them, byte for byte, with what would be written

Nothing is read but this script and the modules beside it, and nothing is left to chance: the same
files come out everywhere. Needs Python 3.9 and nothing else.
"""

import argparse
import sys
from itertools import chain
from pathlib import Path

import example_abroad
import example_abroad_fees
import example_cautions
import example_entitlements
import example_fee_stories
import example_fees
import example_institutions
import example_mergers
import example_micro
import example_offerings
import example_programs
import example_recognition
import example_stories
from example_checks import faults
from example_tables import written

FOLDER = Path(__file__).resolve().parent / "example"


def worked_check():
    """The program whose total the documents work out line by line."""
    yield example_programs.row(
        "u-001", "mba", program="example:u-001-worked-check",
        name="Master of Business Administration (worked check)", aliases="",
        website="https://u-001.example/worked-check")


def tables():
    """The rows of the six tables, by table."""
    stories = chain(example_stories.TOLD_ROWS, example_stories.grades())
    rows = {
        "institutions": [
            example_institutions.indian_rows(), example_mergers.institution_rows(),
            example_abroad.institution_rows(), example_micro.institution_rows(),
        ],
        "programs": [
            worked_check(), example_programs.indian_rows(), example_mergers.program_rows(),
            example_abroad.program_rows(), example_micro.program_rows(),
        ],
        "offerings": [example_offerings.rows()],
        "approvals": [
            example_recognition.rows(example_stories.PRINTED, stories),
            example_entitlements.rows(), example_mergers.approval_rows(),
            example_abroad.approval_rows(),
        ],
        "fees": [
            example_fee_stories.TOLD_ROWS, example_fees.rows(), example_abroad_fees.rows(),
            example_micro.fee_rows(),
        ],
        "cautions": [example_cautions.rows()],
    }
    return {table: list(chain(*parts)) for table, parts in rows.items()}


def differing(texts):
    """What is to be said of files that are missing or differ."""
    for name, text in texts.items():
        path = FOLDER / name
        if not path.exists() or path.read_bytes() != text.encode():
            yield f"{name} is not what would be written"


def main():
    """Writes or checks the files; ends with 1 if any differs or the rows contradict each other."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare and write nothing")
    checks = parser.parse_args().check
    found = tables()
    texts = {f"{table}.csv": written(table, rows) for table, rows in found.items()}
    wrong = faults(found, texts, FOLDER / "README.md")
    if checks:
        wrong += differing(texts)
    elif not wrong:
        for name, text in texts.items():
            (FOLDER / name).write_bytes(text.encode())
    sys.exit("\n".join(wrong) or None)


if __name__ == "__main__":
    main()
