"""What must be true of the examples whatever is changed in them."""

import re
from collections import Counter
from datetime import date

# Institutions and programs that there must be, and the most that all files may weigh.
LEAST = {"institutions": 60, "programs": 300}
MOST_BYTES = 1_000_000
KEYS = {
    "institutions": "institution",
    "programs": "program",
    "offerings": "program mode session campus",
    "approvals": "subject authority activity mode session reference source_document",
    "fees": "subject schedule mode session audience residency category component label basis occurs"
    " nth valid_from",
    "cautions": "subject kind raised_on",
}
REFERENCES = "institution parent program predecessor subject".split()
INTERVALS = [
    ("valid_from", "valid_to"), ("effective_from", "effective_to"), ("starts", "ends"),
]


def faults(tables, texts, readme):
    """Every fault of the rows by table, of the texts by file, and of the codes in the README."""
    found = [f"fewer than {least} {table}" for table, least in LEAST.items()
             if len(tables[table]) < least]
    if sum(len(text.encode()) for text in texts.values()) > MOST_BYTES:
        found.append(f"the files weigh more than {MOST_BYTES} bytes")
    known = codes(tables)
    for table, rows in tables.items():
        found += repeated(table, rows)
        for row in rows:
            found += faults_of(table, row, known)
    named = re.findall(r"`(example:[a-z0-9-]+)`", readme.read_text(encoding="utf-8"))
    return found + [f"README: there is no {code}" for code in named if code not in known]


def codes(tables):
    """The codes of all institutions and programs."""
    return {row["institution"] for row in tables["institutions"]} | {
        row["program"] for row in tables["programs"]}


def repeated(table, rows):
    """Keys that two rows of a table share."""
    keys = Counter(tuple(row.get(name, "") for name in KEYS[table].split()) for row in rows)
    return [f"{table}: twice {key}" for key, count in keys.items() if count > 1]


def faults_of(table, row, known):
    """Codes that name nothing, names that could be real, days in the wrong order, in one row."""
    for column in REFERENCES:
        if row.get(column) and row[column] not in known:
            yield f"{table}: {row[column]} is unknown"
    if table == "institutions" and not row["name"].endswith("(example)"):
        yield f"{table}: {row['name']} does not say that it is an example"
    for first, last in INTERVALS:
        ends = [date.fromisoformat(row[name]) for name in (first, last) if row.get(name)]
        if ends != sorted(ends):
            yield f"{table}: {row} ends before it begins"
