"""Institutions that merged, were renamed, split, closed, or were entered twice.

`parent` and `relation` name the other institution, `relation_from` the day from which that holds,
and a program's `predecessor` the program of the old institution that it continues.
"""

import example_institutions
import example_programs
from example_catalog import offered, semesters
from example_sessions import CURRENT, dates
from example_stories import granted
from example_tables import code, listed

# The last columns: what the institution is to which other, from when; its own status, from when.
NAMES = example_institutions.NAMES + " relation parent since status status_from"
LIST = """
u-061 | Kelzandi University | state_public_university | Kelzandi | Maharashtra | 1982 | | | | mba-odl bcom | merged_into | u-003 | 2025-07-01 | closed | 2025-07-01
u-062 | Uxipatnam University | state_private_university | Uxipatnam | Telangana | 2007 | | | | mba-online bba-online | merged_into | u-064 | 2024-07-01 | closed | 2024-07-01
u-063 | Vindzor College of Management | college | Vindzor | Telangana | 1998 | | | | bba-odl bcom | merged_into | u-064 | 2024-07-01 | closed | 2024-07-01
u-064 | Uxipatnam and Vindzor University | state_private_university | Uxipatnam | Telangana | 2024 | | | | mba-online bba-online bba-odl bcom | | | | active |
u-065 | Zarunagar College of Technology | college | Zarunagar | Gujarat | 2003 | | | | | renamed_to | u-005 | 2011-06-01 | inactive | 2011-06-01
u-066 | Xerapuram Institute of Higher Study | deemed_university | Xerapuram | Tamil Nadu | 1994 | | | | | duplicate_of | u-006 | | withdrawn |
u-067 | Mirzolba University | state_public_university | Mirzolba | Odisha | 1954 | | | | ba bsc bcom | split_into | u-068 | 2023-08-01 | active |
u-068 | Mirzolba Institute of Technology | state_public_university | Mirzolba | Odisha | 2023 | | | | btech-computer btech-civil | | | | active |
u-069 | Phenkot Institute of Pharmacy | standalone | Phenkot | Himachal Pradesh | 1995 | | | | bpharm | succeeded_by | u-007 | 2021-04-01 | closed | 2021-04-01
u-070 | Uxipatnam Institute of Business | standalone | Uxipatnam | Telangana | 2001 | | | | pgdm | renamed_to | u-062 | 2007-08-01 | inactive | 2007-08-01
"""
CONTINUES = {
    "u-003-mba-odl": "u-061-mba-odl",
    "u-064-mba-online": "u-062-mba-online",
    "u-064-bba-online": "u-062-bba-online",
    "u-064-bba-odl": "u-063-bba-odl",
    "u-064-bcom": "u-063-bcom",
}


def entries():
    """The institutions of these stories."""
    return list(listed(LIST, NAMES))


def institution_rows():
    """The institutions, each with what it is to another."""
    for entry in entries():
        yield example_institutions.row(
            entry, parent=code(entry["parent"]), relation=entry["relation"],
            relation_from=entry["since"], status=entry["status"],
            status_from=entry["status_from"])


def offers():
    """Every program of these institutions, and the one that came to u-003."""
    for entry in entries():
        for offer in entry["programs"].split():
            yield entry, offer
    yield {"id": "u-003", "place": "Tizvad", "status": "active"}, "mba-odl"


def program_rows():
    """The programs; those of institutions that are no more are discontinued."""
    for entry, offer in offers():
        name = example_programs.name_of(entry["id"], offer)
        yield example_programs.row(
            entry["id"], offer, predecessor=code(CONTINUES.get(name, "")),
            status="active" if entry["status"] == "active" else "discontinued")


def offering_rows():
    """What can be begun this year."""
    for entry, offer in offers():
        if entry["status"] != "active":
            continue
        degree, modes = offered(offer)
        for mode in modes.split("; "):
            yield {
                "program": code(example_programs.name_of(entry["id"], offer)), "mode": mode,
                "session": CURRENT, "intake": 180, "status": "active",
            } | dates(CURRENT, semesters(degree))


def approval_rows():
    """Letters to the institutions as they were. Their successors have none of their own, but for a
    grade that one of them brought along."""
    for program, mode, number, first, last in [
        ("u-061-mba-odl", "odl", "2024-0611", "2024-07-01", "2027-06-30"),
        ("u-062-mba-online", "online", "2023-0621", "2023-07-01", "2027-06-30"),
        ("u-062-bba-online", "online", "2021-0622", "2021-07-01", "2025-06-30"),
        ("u-063-bba-odl", "odl", "2023-0631", "2023-07-01", "2028-06-30"),
    ]:
        yield granted(program, mode, number, first, last, f"{first[:4]}-06-12")
    yield {
        "subject": code("u-062"), "authority": "NAAC", "activity": "naac_grade",
        "decision": "granted", "wording": "accredited", "grade": "A+", "score": "3.29",
        "scale": "naac-2017", "cycle": "1", "valid_from": "2022-09-14", "valid_to": "2027-09-13",
        "valid_to_basis": "stated", "decided_on": "2022-09-14", "reference": "EX-NAAC-U-062-1",
    }
    for institution, year in [("u-061", "1982"), ("u-062", "2007"), ("u-064", "2024")]:
        yield {
            "subject": code(institution), "authority": "UGC", "activity": "ugc_recognition",
            "decision": "granted", "wording": "recognized under section 2(f)",
            "valid_from": f"{year}-07-01", "decided_on": f"{year}-06-20",
            "reference": f"EX-UGC-{institution.upper()}",
        }
