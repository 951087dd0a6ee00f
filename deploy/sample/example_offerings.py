"""When and where the programs of the examples can be begun."""

import example_abroad
import example_mergers
import example_micro
from example_catalog import offered, semesters
from example_programs import name_of, offers
from example_random import Draw
from example_sessions import CURRENT, NEXT, PAST, dates
from example_stories import CANCELLED, COMING
from example_tables import code

CAMPUS_SESSION = "2026-27/Jul"


def distant(program, entry, modes):
    """A distance or online program in each of its modes, for the last sessions and the next."""
    draw = Draw("offering", program)
    intake = draw.between(200, 4000, 100)
    for mode in modes.split("; "):
        for session in PAST[-2:] + [CURRENT, NEXT]:
            if session == NEXT and program[:5] not in COMING:
                continue
            cancelled = (program, session) in CANCELLED
            yield {
                "program": code(program), "mode": mode, "session": session,
                "intake": "" if cancelled else intake,
                "status": "cancelled" if cancelled else "concept" if session == NEXT else "active",
            } | dates(session, semesters(entry))


def on_campus(program, entry, place, modes):
    """A program on campus or blended for this year's session; some also at a second campus."""
    draw = Draw("offering", program)
    shared = {"program": code(program), "mode": modes, "session": CAMPUS_SESSION}
    days = dates(CAMPUS_SESSION, semesters(entry))
    yield shared | days | {
        "campus": place, "intake": draw.between(40, 240, 20), "status": "active",
    }
    if draw.chance(12):
        yield shared | days | {
            "campus": f"{place} City Center", "intake": draw.between(30, 60, 30),
            "status": "active",
        }


def rows():
    """The offerings of every program."""
    for entry, offer in offers():
        program, (degree, modes) = name_of(entry["id"], offer), offered(offer)
        if entry["id"] == "c-009":
            continue
        if modes in ("conventional", "blended"):
            yield from on_campus(program, degree, entry["place"], modes)
        else:
            yield from distant(program, degree, modes)
    yield from example_mergers.offering_rows()
    yield from example_abroad.offering_rows()
    yield from example_micro.offering_rows()
