"""What UGC-DEB, AICTE and NBA say about the programs of the Indian examples.

What is told of single programs in example_stories takes the place of what is usual here.
"""

from example_catalog import offered
from example_programs import name_of, offers
from example_sessions import CURRENT, NEXT, PAST, decided, window
from example_stories import COMING, TOLD
from example_tables import code

TECHNICAL = ("mba", "bba", "mca", "bca", "pgdm", "executive-pgdm")
# Universities whose letters name no session but an interval of years.
BY_INTERVAL = ("u-029", "u-030")
# Those that were entitled only lately.
SINCE = {"u-012": "2024-25/Jul", "u-017": "2025-26/Jul", "u-028": "2024-25/Feb", "u-032": CURRENT}
CONDITIONS = {
    "u-005": "Admission through headquarters only; at most 500 seats a session",
    "u-024": "Examination centers to be inspected before 31 December 2026",
}


def deb(program, mode, session):
    """UGC-DEB's letter that grants a program in a mode for a session."""
    first, last = window(session)
    return {
        "subject": code(program), "authority": "UGC-DEB", "activity": f"ugc_deb_{mode}",
        "mode": mode, "session": session, "decision": "granted", "wording": "entitled",
        "valid_from": first, "valid_to": last, "valid_to_basis": "stated",
        "reference": f"EX-DEB-{session.replace('/', '-')}-{program[:5].upper()}",
        "decided_on": decided(session),
    }


def entitlements(institution, program, mode):
    """The letters that a program has as a matter of course."""
    if institution in BY_INTERVAL:
        yield deb(program, mode, CURRENT) | {
            "session": "", "valid_from": "2023-07-01", "valid_to": "2028-06-30",
            "reference": f"EX-DEB-2023-{institution.upper()}", "decided_on": "2023-06-05",
        }
        return
    coming = [NEXT] if institution in COMING else []
    for session in PAST + [CURRENT] + coming:
        if window(session)[0] < window(SINCE.get(institution, PAST[0]))[0]:
            continue
        yield deb(program, mode, session) | conditions(institution, session)


def conditions(institution, session):
    """What an institution's letter of this year is bound to."""
    if session != CURRENT or institution not in CONDITIONS:
        return {}
    return {"decision": "granted_with_conditions", "conditions": CONDITIONS[institution]}


def technical(entry, program, degree, modes):
    """AICTE's approval of management and computer programs at institutions that need it."""
    if entry["kind"] not in ("deemed_university", "standalone") or degree["slug"] not in TECHNICAL:
        return
    for mode in modes.split("; "):
        yield {
            "subject": code(program), "authority": "AICTE", "activity": "aicte_approval",
            "mode": mode, "decision": "granted", "wording": "approved",
            "valid_from": "2024-07-01", "valid_to": "2027-06-30", "valid_to_basis": "stated",
            "reference": f"EX-AICTE-2024-{program[:5].upper()}", "decided_on": "2024-05-30",
        }


def accredited(program, degree):
    """NBA's accreditation of some programs in engineering."""
    if degree["slug"] == "btech-computer":
        yield {
            "subject": code(program), "authority": "NBA", "activity": "nba_accreditation",
            "mode": "conventional", "decision": "granted", "wording": "accredited",
            "valid_from": "2023-07-01", "valid_to": "2026-06-30", "valid_to_basis": "stated",
            "reference": f"EX-NBA-{program[:5].upper()}", "decided_on": "2023-04-21",
        }


def rows():
    """The decisions about every Indian program of the lists."""
    for entry, offer in offers():
        program, (degree, modes) = name_of(entry["id"], offer), offered(offer)
        if program not in TOLD and modes not in ("conventional", "blended"):
            for mode in modes.split("; "):
                yield from entitlements(entry["id"], program, mode)
        yield from technical(entry, program, degree, modes)
        yield from accredited(program, degree)
