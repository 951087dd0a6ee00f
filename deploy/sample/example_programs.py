"""The programs of the Indian examples as rows of the table."""

from example_catalog import offered
from example_institutions import indian
from example_tables import code

ELIGIBILITY = {
    "bachelor": "10+2 or equivalent with 45 % marks (40 % for reserved categories)",
    "integrated": "10+2 or equivalent with 45 % marks and an entrance test",
    "master": "Bachelor's degree with 50 % marks (45 % for reserved categories)",
    "postgraduate_diploma": "Bachelor's degree with 50 % marks",
    "diploma": "Class 10 with mathematics and science",
    "doctorate": "Master's degree with 55 % marks and an entrance test",
}
ASSESSMENT = {
    "conventional": "Internal assessment 40 %, term-end examination 60 %",
    "odl": "Assignments 30 %, term-end examination at a center 70 %",
    "online": "Assignments 30 %, proctored term-end examination 70 %",
    "odl; online": "Assignments 30 %, term-end examination 70 %",
    "blended": "Projects 50 %, examination on campus 50 %",
}
LANGUAGES = {
    "ba": "English; Hindi", "ba-odl": "English; Hindi", "bcom-odl": "English; Hindi",
    "ba-distance": "English; Hindi", "ma-history-odl": "English; Hindi",
}
GRADUATE_ENTRY = "A bachelor's degree in any field with 45 % marks"


def name_of(institution, offer):
    """The code of a program without its scheme."""
    return f"{institution}-{offer}"


def row(institution, offer, **more):
    """A program of the catalog at an institution."""
    entry, modes = offered(offer)
    eligibility = GRADUATE_ENTRY if entry["slug"] == "llb" else ELIGIBILITY[entry["level"]]
    return {
        "program": code(name_of(institution, offer)),
        "institution": code(institution),
        "name": entry["title"],
        "aliases": entry["short"],
        "kind": entry["kind"],
        "level": entry["level"],
        "field": f"iscedf:{entry['field']}",
        "field_text": entry["field_text"],
        "modes": modes,
        "duration": entry["duration"],
        "credits": entry["credits"],
        "credit_system": "ncrf" if entry["credits"] else "",
        "language": LANGUAGES.get(offer, "English"),
        "assessment": ASSESSMENT[modes],
        "skills": entry["skills"],
        "outcomes": f"Works on problems of {entry['field_text'].lower()} and explains the result",
        "eligibility": eligibility,
        "website": f"https://{institution}.example/{offer}",
        "status": "active",
    } | more


def offers():
    """Every institution of India's list with each program it offers."""
    for entry in indian():
        for offer in entry["programs"].split():
            yield entry, offer


def indian_rows():
    """The programs of the Indian institutions."""
    for entry, offer in offers():
        closed = entry["id"] == "c-009"
        yield row(entry["id"], offer, status="discontinued" if closed else "active")
