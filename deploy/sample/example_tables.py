"""The six canonical tables that the examples fill, and how their rows are written."""

import csv
import io

EVIDENCE = "source_kind source_document document_date".split()
COLUMNS = {
    "institutions": "institution name acronym kind control country region city founded"
    " website identifiers parent relation relation_from status status_from",
    "programs": "program institution name aliases kind level field field_text modes duration"
    " credits credit_system language assessment skills outcomes eligibility website predecessor"
    " status",
    "offerings": "program mode session campus intake starts ends apply_by status",
    "approvals": "subject authority activity mode session decision wording program_name grade score"
    " scale cycle rank conditions valid_from valid_to valid_to_basis reference decided_on",
    "fees": "subject schedule levels mode session audience residency category component label basis"
    " occurs nth currency amount obligation condition refundable tax tax_rate payable_to escalation"
    " valid_from valid_to",
    "cautions": "subject kind severity title reason raised_on effective_from effective_to"
    " source_wording",
}
# Every row says what it is, so that no file can be imported as if it were real.
MARK = {
    "source_kind": "fictitious",
    "source_document": "Invented examples",
    "document_date": "2026-11-20",
}


def columns(table):
    """The headings of a table, the evidence columns last."""
    return COLUMNS[table].split() + EVIDENCE


def written(table, rows):
    """The text of a table's file."""
    text = io.StringIO()
    writer = csv.DictWriter(text, columns(table), restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(MARK | row for row in rows)
    return text.getvalue()


def listed(text, names):
    """The lines of a text as dictionaries: cells separated by |, in the order of names."""
    names = names.split()
    for line in filter(None, map(str.strip, text.splitlines())):
        cells = [cell.strip() for cell in line.split("|")]
        if len(cells) > len(names):
            raise ValueError(f"more than {len(names)} cells: {line}")
        yield dict.fromkeys(names, "") | dict(zip(names, cells))


def code(name):
    """A name as a code of the examples' scheme; nothing stays nothing."""
    return f"example:{name}" if name else ""
