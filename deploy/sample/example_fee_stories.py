"""Fee lists of which something particular is told. The README lists them."""

from example_fee_lines import schedule

SESSION = "2026-27"
CHARGES = """
application_form | one_time | 500 |
admission_registration | one_time | 2000 |
examination | per_term | 1500 |
convocation_certificate | one_time | 2500 | last
caution_deposit | one_time | 3000 | refundable
"""


def checked():
    """The registry's worked check: terms of 27,000 / 26,500 / 26,500 / 29,500; outlay 109,500; net
    107,500."""
    yield from schedule("u-001-worked-check", """
tuition | per_term | 25000 |
admission_registration | one_time | 1000 |
examination | per_term | 1500 |
convocation_certificate | one_time | 3000 | last
caution_deposit | one_time | 2000 | refundable
discount: first term | per_term | -10% of tuition | first
""")


def inherited():
    """Lists of programs that change single lines of their institutions' lists: a price, a line
    that is not asked, one that is not published."""
    yield from schedule("u-005", CHARGES, schedule="Common charges", session=SESSION)
    yield from schedule("u-005-mba-online", """
tuition | per_term | 38000 |
examination | per_term | 2200 |
""", session=SESSION)
    yield from schedule("u-005-bba-online", """
tuition | per_term | 21000 |
convocation_certificate | one_time | not applicable | last
""", session=SESSION)
    yield from schedule("u-005-mca-online", """
tuition | per_term | 33000 |
examination | per_term | not published |
""", session=SESSION)


def narrow():
    """Lists for some students only: by category, by residence, by where they come from."""
    for category, tuition in [("General", 9000), ("SC/ST", 2500), ("OBC", 6000)]:
        yield from schedule(
            "u-003-bcom-odl", f"tuition | per_term | {tuition} |\nexamination | per_term | 900 |",
            session=SESSION, category=category)
    for residency, tuition in [("in_state", 14000), ("out_of_state", 26000)]:
        yield from schedule(
            "u-010-bsc", f"tuition | per_term | {tuition} |\nexamination | per_term | 1100 |",
            session=SESSION, residency=residency)
    for audience, currency, tuition in [
        ("domestic", "INR", 42000), ("nri", "INR", 75000), ("saarc", "INR", 52000),
        ("international", "USD", 1400),
    ]:
        extra = "\npayment_gateway | per_term | 20 |" if audience == "international" else ""
        yield from schedule(
            "u-012-mba-online", f"tuition | per_term | {tuition} |{extra}", currency,
            session=SESSION, audience=audience)


def totals():
    """Lists with a printed total: alone, with parts that make it, with parts that do not."""
    yield from schedule(
        "u-009-mba-online", "aggregate_unsplit | whole_program | 175000 |", session=SESSION)
    yield from schedule("u-009-mcom-online", """
aggregate_unsplit | whole_program | 64000 |
tuition | per_term | 14000 |
examination | per_term | 2000 |
""", session=SESSION)
    yield from schedule("u-009-bba-online", """
aggregate_unsplit | whole_program | 120000 |
tuition | per_term | 18000 |
examination | per_term | 1500 |
""", session=SESSION)


def open_ended():
    """Ranges, an open end, a yearly rise, an amount taken off, rows without an amount."""
    yield from schedule(
        "u-006-mba-online", "tuition | per_term | 40000-55000 |\nexamination | per_term | 2000 |",
        session=SESSION)
    yield from schedule(
        "u-031-executive-mba-blended",
        "tuition | whole_program | 1500000+ |\napplication_form | one_time | 3000 |",
        session=SESSION)
    yield from schedule("u-011-btech-computer", """
tuition | per_year | 180000 | rise=5
examination | per_term | 1800 |
caution_deposit | one_time | not published | refundable
hostel: shared room | per_year | 70000-95000 | optional
transport | per_year | 24000 | optional
discount: first in the entrance test | per_year | -25000 | first
""", session=SESSION)
    yield from schedule("u-029-msc-data-science-online", """
tuition | per_term | free |
examination | per_term | 1200 |
admission_registration | one_time | 500 |
""", session=SESSION)
    yield from schedule("u-023-mba-online", """
tuition | per_term | not published |
examination | per_term | unknown |
""", session=SESSION)


def over_time():
    """A price that changed, a project in one term, part-time study, tax within a price."""
    yield from schedule("u-002-mba-online", """
tuition | per_term | 45000 | until=2026-06-30
tuition | per_term | 48000 | from=2026-07-01
project_dissertation | one_time | 6000 | nth=4
late_fee | one_time | 1000 | on_event conditional when=payment_after_the_last_day
""")
    yield from schedule("u-020-pgd-counselling-online", """
tuition | per_year | 24000 | with=18
study_material: printed | one_time | 2500 | optional plus=5
""", session=SESSION)


def continued():
    """Lists of programs that came to their institution by a merger."""
    for program, tuition in [
        ("u-003-mba-odl", 15500), ("u-064-mba-online", 46000), ("u-064-bba-odl", 9500),
    ]:
        text = CHARGES + f"tuition | per_term | {tuition} |"
        yield from schedule(program, text, session=SESSION)


TOLD_ROWS = [
    row
    for part in (checked, inherited, narrow, totals, open_ended, over_time, continued)
    for row in part()
]
TOLD = {row["subject"].removeprefix("example:") for row in TOLD_ROWS}
# Of these no list is known at all.
TOLD |= {"u-018-mba-online", "u-033-bhm"}
