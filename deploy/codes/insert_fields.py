#!/usr/bin/env python3
"""Prints the rows of field_of_study that the code lists beside this script give, as SQL; with
--synonyms those of field_synonym."""
import csv
import pathlib
import sys

FOLDER = pathlib.Path(__file__).parent
LISTS = {"iscedf": "isced_f_2013.csv", "cip": "cip_2020.csv"}


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


def rows():
    for scheme, name in LISTS.items():
        with open(FOLDER / name, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                parent = quoted(f"{scheme}:{row['parent']}") if row["parent"] else "null"
                code = quoted(f"{scheme}:{row['code']}")
                yield f"({code}, {parent}, {quoted(row['level'])}, {quoted(row['label'])})"


def statement():
    values = ",\n".join("  " + row for row in rows())
    return f"insert into field_of_study (code, parent, level, label) values\n{values};"


def synonyms():
    with open(FOLDER / "field_synonyms.csv", encoding="utf-8", newline="") as file:
        rows = ["(" + ", ".join(quoted(row[name]) for name in ("name", "code", "source")) + ")"
                for row in csv.DictReader(file)]
    values = ",\n".join("  " + row for row in rows)
    return f"insert into field_synonym (name, code, source) values\n{values};"


if __name__ == "__main__":
    print(synonyms() if sys.argv[1:] == ["--synonyms"] else statement())
