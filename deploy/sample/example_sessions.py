"""The sessions for which admission to distance and online programs is entitled, and their days.

January and February belong to the academic year begun the July before.
"""

PAST = [
    "2023-24/Jul", "2023-24/Feb", "2024-25/Jul", "2024-25/Feb", "2025-26/Jul", "2025-26/Feb",
]
CURRENT = "2026-27/Jul"
NEXT = "2026-27/Feb"


def window(session):
    """The first and the last day on which a session's entitlement holds."""
    year = int(session[:4])
    if session.endswith("Feb"):
        return f"{year + 1}-01-01", f"{year + 1}-06-30"
    return f"{year}-07-01", f"{year + 1}-06-30"


def decided(session):
    """The day on which the sessions' letters are dated."""
    year = int(session[:4])
    return f"{year}-11-12" if session.endswith("Feb") else f"{year}-06-18"


def dates(session, half_years):
    """The days on which a session's teaching starts and, that many half years later, ends, and the
    last day to apply."""
    year, begins = int(session[:4]), 8
    if session.endswith("Feb"):
        year, begins = year + 1, 2
    months = begins - 1 + 6 * half_years
    return {
        "starts": f"{year}-{begins:02}-01",
        "ends": f"{year + (months - 1) // 12}-{(months - 1) % 12 + 1:02}-28",
        "apply_by": f"{year}-{begins - 1:02}-15",
    }
