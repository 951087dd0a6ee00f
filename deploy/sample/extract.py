#!/usr/bin/env python3
"""Writes the sample data of the demo from the original data sets, or checks that it still would.

    extract.py SOURCES           write the files beside this script
    extract.py SOURCES --check   compare them, byte for byte, with what would be written

SOURCES holds the folders us-ipeds-institutions, us-dapip-accreditation, us-scorecard-programs and
in-aicte-institutes-2025; ATTRIBUTION.md says where they come from. Headings and cells are the
sources' own; only rows and columns are left out. Needs Python 3 and nothing else.
"""

import argparse
import csv
import gzip
import io
import sys
import zipfile
from pathlib import Path
from xml.etree.ElementTree import iterparse

from institutions import ALL_LEVELS, INSTITUTIONS

HERE = Path(__file__).resolve().parent
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

# Not f1sysnam and what else follows ialias: in some 500 rows of the source these stand a column or
# more too far to the right.
DIRECTORY_COLUMNS = (
    "unitid instnm addr city stabbr zip opeid webaddr sector iclevel control closedat cyactive"
    " ialias"
).split()
SCORECARD_COLUMNS = (
    "unitid opeid6 inst_name state control cip_code cip_desc credential_level credential_desc"
    " completers_count"
).split()
# Of each record's campus; appended to the record's own columns.
CAMPUS_COLUMNS = "OpeId IpedsUnitIds LocationName LocationType ParentDapipId".split()
# Bachelor's and master's degrees: what is kept of institutions that are not in ALL_LEVELS.
COMMON_LEVELS = {"3", "5"}
STATE = "Gujarat"
DISTANT = ("ODL Course", "Course Online")


def read_csv(path):
    """The rows of a CSV file, gzipped or not, as dictionaries."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def read_sheet(workbook, number):
    """The rows of a workbook's sheet, all of whose cells are inline strings, as dictionaries."""
    heading, cells = None, {}
    with workbook.open(f"xl/worksheets/sheet{number}.xml") as file:
        for _, element in iterparse(file):
            if element.tag == SHEET + "c":
                letters = element.get("r").rstrip("0123456789")
                cells[letters] = "".join(text.text or "" for text in element.iter(SHEET + "t"))
            elif element.tag == SHEET + "row":
                if heading is None:
                    heading = dict(cells)
                else:
                    yield {name: cells.get(letters, "") for letters, name in heading.items()}
                cells = {}
                element.clear()


def directory(sources):
    """Names and addresses of the listed institutions; stops if a UNITID is not what we call it."""
    rows = read_csv(sources / "us-ipeds-institutions/ipeds_hd.csv")
    found = [row for row in rows if row["unitid"] in INSTITUTIONS]
    names = {row["unitid"]: row["instnm"] for row in found}
    if names != INSTITUTIONS:
        strays = set(INSTITUTIONS.items()) - set(names.items())
        sys.exit(f"not in the directory under that name: {sorted(strays)}")
    return DIRECTORY_COLUMNS, sorted(found, key=lambda row: int(row["unitid"]))


def tuition_columns(header):
    """Tuition, fees, charges per credit hour and the latest year's price, each with its flag."""
    kept = {f"{name}{kind}" for name in ("tuition", "fee", "hrchg") for kind in (1, 2, 3, 5, 6, 7)}
    kept |= {f"chg{residency}ay3" for residency in (1, 2, 3)}
    # The flag of tuitionN is xtuitN; of every other column, an x and its name.
    kept |= {"x" + name.replace("tuition", "tuit") for name in kept} | {"unitid"}
    return [name for name in header if name in kept]


def tuition(sources):
    """What the listed institutions charged, for those that publish by academic year."""
    rows = read_csv(sources / "us-ipeds-institutions/ipeds_ic_ay.csv")
    found = [row for row in rows if row["unitid"] in INSTITUTIONS]
    return tuition_columns(found[0]), sorted(found, key=lambda row: int(row["unitid"]))


def accreditation(sources):
    """All accreditation records of the campuses that name a listed UNITID, ended ones included."""
    workbook = zipfile.ZipFile(sources / "us-dapip-accreditation/dapip_accreditation.xlsx")
    campuses = {
        campus["DapipId"]: {name: campus[name] for name in CAMPUS_COLUMNS}
        for campus in read_sheet(workbook, 1)
        if any(unitid.strip() in INSTITUTIONS for unitid in campus["IpedsUnitIds"].split(","))
    }
    records = [row for row in read_sheet(workbook, 2) if row["DapipId"] in campuses]
    columns = list(records[0]) + CAMPUS_COLUMNS
    key = ("DapipId", "AgencyId", "ProgramId", "SequentialId")
    rows = [row | campuses[row["DapipId"]] for row in records]
    return columns, sorted(rows, key=lambda row: [int(row[name]) for name in key])


def is_kept_program(row):
    """Whether somebody completed the program and its level is one we keep of the institution."""
    if row["unitid"] not in INSTITUTIONS or row["completers_count"] == "0.0":
        return False
    return row["credential_level"] in COMMON_LEVELS or row["unitid"] in ALL_LEVELS


def scorecard(sources):
    """Programs of the listed institutions by field of study and credential."""
    rows = read_csv(sources / "us-scorecard-programs/us_scorecard_programs.csv.gz")
    found = [row for row in rows if is_kept_program(row)]
    key = ("unitid", "cip_code", "credential_level")
    return SCORECARD_COLUMNS, sorted(found, key=lambda row: [int(row[name]) for name in key])


def aicte(keep):
    """The approved programs of India that `keep` keeps, in the order of all their cells."""

    def extract(sources):
        rows = read_csv(sources / "in-aicte-institutes-2025/programmes_flat.csv.gz")
        found = [row for row in rows if keep(row)]
        return list(found[0]), sorted(found, key=lambda row: list(row.values()))

    return extract


FILES = {
    "us/ipeds_institutions.csv": directory,
    "us/ipeds_tuition.csv": tuition,
    "us/dapip_accreditation.csv": accreditation,
    "us/scorecard_programs.csv": scorecard,
    "in/aicte_odl_online.csv": aicte(lambda row: row["course_type"] in DISTANT),
    f"in/aicte_{STATE.lower()}.csv": aicte(lambda row: row["state"] == STATE),
}


def as_csv(columns, rows):
    """The bytes of a CSV file: UTF-8, LF, quoted only where needed."""
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode("utf-8")


def main():
    """Writes or checks every file; the exit status is 1 if a check finds a difference."""
    parser = argparse.ArgumentParser(description="Writes or checks the sample data of the demo.")
    parser.add_argument("sources", type=Path, help="the folder of the original data sets")
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    arguments = parser.parse_args()
    differing = 0
    for name, extract in FILES.items():
        columns, rows = extract(arguments.sources)
        data, path = as_csv(columns, rows), HERE / name
        verdict = f"{len(rows)} rows, {len(data)} bytes"
        if not arguments.check:
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(data)
        elif not path.exists() or path.read_bytes() != data:
            differing += 1
            verdict += ", DIFFERS"
        print(f"{name}: {verdict}")
    sys.exit(1 if differing else 0)


if __name__ == "__main__":
    main()
