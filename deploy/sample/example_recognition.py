"""What authorities say about the invented institutions: acts, recognition, grades, ranks."""

from example_institutions import indian
from example_random import Draw
from example_tables import code, listed

STATE_KINDS = ("state_public_university", "state_private_university", "open_university")
RECOGNIZED = {
    "deemed_university": "declared deemed to be a university under section 3",
    "institution_of_national_importance": "",
    "college": "", "standalone": "",
}
BANDS = [
    (3.51, "A++"), (3.26, "A+"), (3.01, "A"), (2.76, "B++"), (2.51, "B+"), (2.01, "B"),
    (1.51, "C"), (0.00, "D"),
]
# Year, then the institution's rank in that year, in a category.
RANKS = """
u-001 | University | 2022 | 96
u-001 | University | 2023 | 88
u-001 | University | 2024 | 91
u-001 | University | 2025 | 84
u-006 | University | 2023 | 41
u-006 | University | 2024 | 38
u-006 | University | 2025 | 35
u-006 | Engineering | 2025 | 62
u-009 | University | 2024 | 97
u-009 | University | 2025 | 112
u-019 | University | 2023 | 57
u-019 | University | 2024 | 52
u-019 | University | 2025 | 55
u-023 | University | 2025 | 143
u-029 | University | 2023 | 22
u-029 | University | 2024 | 19
u-029 | University | 2025 | 21
u-030 | Overall | 2023 | 68
u-030 | Overall | 2024 | 71
u-030 | Overall | 2025 | 66
u-031 | Management | 2024 | 29
u-031 | Management | 2025 | 31
u-036 | University | 2024 | 99
u-036 | University | 2025 | 104
"""


def letter(score):
    """The grade of a score on NAAC's scale since July 2017."""
    return next(grade for least, grade in BANDS if float(score) >= least)


def recognition(entry):
    """The act that made an institution, and its recognition by UGC."""
    if entry["kind"] in STATE_KINDS:
        yield {
            "subject": code(entry["id"]), "authority": "State legislature",
            "activity": "state_act", "decision": "granted", "wording": "established by act",
            "valid_from": f"{entry['founded']}-04-01", "decided_on": f"{entry['founded']}-03-10",
            "reference": f"Example Act {Draw('act', entry['id']).between(2, 40)}"
            f" of {entry['founded']}",
        }
    wording = RECOGNIZED.get(entry["kind"], "recognized under section 2(f)")
    if wording:
        since = max(int(entry["founded"]), 1957)
        yield {
            "subject": code(entry["id"]), "authority": "UGC", "activity": "ugc_recognition",
            "decision": "granted", "wording": wording, "valid_from": f"{since}-07-01",
            "decided_on": f"{since}-06-20", "reference": f"EX-UGC-{entry['id'].upper()}",
        }


def graded(entry, grade=None, **more):
    """A grade by NAAC: five years from the day it was given; the letter that the score has unless
    another is printed."""
    year = int(entry["graded"])
    day = Draw("naac", entry["id"]).between(10, 28)
    return {
        "subject": code(entry["id"]), "authority": "NAAC", "activity": "naac_grade",
        "decision": "granted", "wording": "accredited", "grade": grade or letter(entry["score"]),
        "score": entry["score"], "scale": "naac-2017", "cycle": entry["cycle"],
        "valid_from": f"{year}-03-{day}", "valid_to": f"{year + 5}-03-{day - 1:02}",
        "valid_to_basis": "stated", "decided_on": f"{year}-03-{day}",
        "reference": f"EX-NAAC-{entry['id'].upper()}-{entry['cycle']}",
    } | more


def ranked(entry):
    """A rank by NIRF, which stands as that year's for ever."""
    day = f"{entry['year']}-08-12"
    return {
        "subject": code(entry["id"]), "authority": "NIRF", "activity": "nirf_rank",
        "decision": "granted", "wording": "ranked", "rank": entry["rank"],
        "scale": entry["category"], "cycle": entry["year"], "valid_from": day, "decided_on": day,
        "reference": f"EX-NIRF-{entry['year']}-{entry['category']}",
    }


def rows(printed, more):
    """Acts, recognition, grades and ranks; `printed` has grades whose letter differs from the
    score's, by institution, and `more` further decisions."""
    for entry in indian():
        yield from recognition(entry)
        if entry["score"]:
            yield graded(entry, printed.get(entry["id"]))
    for entry in listed(RANKS, "id category year rank"):
        yield ranked(entry)
    yield from more
