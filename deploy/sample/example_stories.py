"""Programs and institutions of which something particular is told, so that every verdict, and each
of the ways to it, can be seen. The README lists them."""

from example_sessions import CURRENT, NEXT, PAST, decided, window
from example_tables import code

# The institutions, by the first letters of a program's code, that are entitled for next spring.
COMING = ("u-001", "u-002", "u-004", "u-006", "u-009")
# Grades printed with another letter than their score has.
PRINTED = {"u-024": "A+"}


def letter(program, mode, reference, decision, valid, decided_on, **more):
    """One letter of UGC-DEB; `valid` is its first and its last day, which may be empty."""
    first, last = valid
    return {
        "subject": code(program), "authority": "UGC-DEB", "activity": f"ugc_deb_{mode}",
        "mode": mode, "decision": decision, "valid_from": first, "valid_to": last,
        "valid_to_basis": "stated" if last else "none", "reference": f"EX-DEB-{reference}",
        "decided_on": decided_on,
    } | more


def granted(program, mode, reference, first, last, decided_on, **more):
    """A grant for the days from first to last, for any session unless more names one."""
    words = {"wording": "entitled"} | more
    return letter(program, mode, reference, "granted", (first, last), decided_on, **words)


def judged(program, mode, reference, decision, wording, **more):
    """A decision about this year's session that is no grant."""
    return letter(
        program, mode, reference, decision, window(CURRENT), decided(CURRENT), session=CURRENT,
        wording=wording, **more)


def ended():
    """Grants that have ended, long ago or lately."""
    for program, mode, number, first, last, day in [
        ("u-014-ma-english-odl", "odl", "2019-0142", "2019-07-01", "2021-06-30", "2019-06-11"),
        ("u-014-ma-history-odl", "odl", "2019-0143", "2019-07-01", "2021-06-30", "2019-06-11"),
        ("u-015-bba-online", "online", "2022-0151", "2022-07-01", "2026-06-30", "2022-06-09"),
    ]:
        yield granted(program, mode, number, first, last, day)
    yield granted(
        "u-015-bca-online", "online", "2025-0152", *window("2025-26/Jul"), "2025-06-18",
        session="2025-26/Jul")


def taken_back():
    """A grant withdrawn, a session without admission, refusals."""
    yield granted(
        "u-016-bcom-online", "online", "2024-0161", "2024-07-01", "2027-06-30", "2024-06-15")
    yield letter(
        "u-016-bcom-online", "online", "2026-0169", "withdrawn", ("2026-08-17", ""), "2026-08-17",
        wording="entitlement withdrawn")
    for session in PAST[4:]:
        yield granted(
            "u-017-mca-online", "online", f"{session[:4]}-017-{session[-3:]}", *window(session),
            decided(session), session=session)
    yield judged("u-017-mca-online", "online", "2026-0174", "no_admission", "no admission")
    yield judged("u-018-msc-data-science-online", "online", "2026-0181", "refused", "not entitled")


def forbidden():
    """A field that may not be taught at a distance, with a letter on file all the same. The law
    program of the same institution has none."""
    yield granted(
        "u-019-btech-civil-odl", "odl", "2025-0191", "2025-07-01", "2027-06-30", "2025-06-20")


def outside():
    """What UGC-DEB says that it does not decide about."""
    yield judged(
        "u-020-pgd-counselling-online", "online", "2026-0201", "not_applicable", "not considered")


def contradicted():
    """Two letters of one day that differ; two authorities that differ on one day; one letter of
    which two documents print two ends."""
    for program, authority, decision, wording in [
        ("u-021-mba-online", "UGC-DEB", "granted", "entitled"),
        ("u-021-mba-online", "UGC-DEB", "refused", "not entitled"),
        ("u-021-bba-online", "UGC-DEB", "granted", "entitled"),
        ("u-021-bba-online", "UGC", "withdrawn", "entitlement withdrawn"),
    ]:
        number = f"2026-021-{'A' if decision == 'granted' else 'B'}"
        yield judged(program, "online", number, decision, wording, authority=authority)
    yield granted("u-022-mba-odl", "odl", "2024-0221", "2024-07-01", "2026-06-30", "2024-06-14")
    yield granted(
        "u-022-mba-odl", "odl", "2024-0221", "2024-07-01", "2027-06-30", "2024-06-14",
        source_document="Invented examples: second list")


def extended():
    """A grant whose end a later letter moves."""
    yield granted("u-026-ba-odl", "odl", "2023-0261", "2023-07-01", "2026-06-30", "2023-06-13")
    yield granted(
        "u-026-ba-odl", "odl", "2026-0268", "2026-07-01", "2028-06-30", "2026-05-22",
        wording="entitlement extended", conditions="Extends EX-DEB-2023-0261")


def bound():
    """A grant with conditions that are met program by program."""
    for session in PAST[2:] + [CURRENT, NEXT]:
        yield letter(
            "u-034-ba-online", "online", f"{session[:4]}-034-{session[-3:]}",
            "granted_with_conditions", window(session), decided(session), session=session,
            wording="entitled", conditions="Two more teachers of the subject by the next session")


TOLD_ROWS = [
    row
    for part in (ended, taken_back, forbidden, outside, contradicted, extended, bound)
    for row in part()
]
# Programs on which nothing is recorded at all.
UNTOLD = {"u-019-llb-online", "u-023-mba-online", "u-031-bba-online"}
TOLD = UNTOLD | {row["subject"].removeprefix("example:") for row in TOLD_ROWS}
CANCELLED = {
    ("u-017-mca-online", CURRENT), ("u-018-msc-data-science-online", CURRENT),
    ("u-016-bcom-online", CURRENT), ("u-015-bba-online", CURRENT), ("u-015-bca-online", CURRENT),
    ("u-014-ma-english-odl", CURRENT), ("u-014-ma-history-odl", CURRENT),
}


def grades():
    """A grade that ended and was extended by another instrument, and one of the scale before 2017,
    on which 2.85 is a B."""
    yield {
        "subject": code("u-026"), "authority": "NAAC", "activity": "naac_grade",
        "decision": "granted", "wording": "validity extended", "grade": "A", "score": "3.03",
        "scale": "naac-2017", "cycle": "3", "valid_from": "2024-03-20", "valid_to": "2026-12-31",
        "valid_to_basis": "stated", "decided_on": "2024-02-02", "reference": "EX-NAAC-EXT-26",
    }
    yield {
        "subject": code("c-009"), "authority": "NAAC", "activity": "naac_grade",
        "decision": "granted", "wording": "accredited", "grade": "B", "score": "2.85", "cycle": "2",
        "valid_from": "2013-03-23", "valid_to": "2018-03-22", "valid_to_basis": "stated",
        "decided_on": "2013-03-23", "reference": "EX-NAAC-C-009-2",
    }
