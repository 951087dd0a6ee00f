"""What the invented institutions outside India ask: each as its country would print it."""

from example_abroad import institutions, program_of, programs
from example_fee_lines import schedule
from example_random import Draw

CURRENCIES = {"AU": "AUD", "GB": "GBP", "US": "USD", "DE": "EUR", "JP": "JPY"}
# Lists of these are told here; those of no entry at all are not known.
TOLD = {
    "f-au-3-bbus": "aggregate_unsplit | whole_program | 51600 |",
    "f-au-3-gdacc": "aggregate_unsplit | whole_program | 18900 |\n"
    "tuition | whole_program | 17200 |\nother: non-tuition | whole_program | 1700 |",
    "f-au-3-mpacc": "aggregate_unsplit | whole_program | 33500 |\n"
    "tuition | whole_program | 29800 |\nother: non-tuition | whole_program | 2400 |",
    "f-us-3-bs-business": "tuition | per_credit | 365 |\nplatform_lms | per_credit | 12 |",
    "f-us-3-mba": "tuition | per_credit | 520 |\ninterest | one_time | not applicable |",
    "f-us-3-cert-pm": "tuition | per_credit | 480 |\napplication_form | one_time | free |",
    "f-de-1-msc-energy": "tuition | per_term | free |\nstudent_services | per_term | 285.50 |",
    "f-de-1-bsc-forestry": "tuition | per_term | free |\nstudent_services | per_term | 285.50 |",
    "f-jp-1-ba-japanese": "admission_registration | one_time | 282000 |\n"
    "tuition | per_year | 812500 |\nstudent_services | per_year | 21333 |",
    "f-gb-4-msc-marketing": "tuition | whole_program | 14500-16800 |",
}
UNKNOWN = ("f-gb-3-bsc-marine", "f-au-4-diphosp")


def australian(draw):
    """A tuition and a non-tuition amount for the whole program."""
    return (
        f"tuition | whole_program | {draw.between(18000, 92000, 200)} |\n"
        f"other: non-tuition | whole_program | {draw.between(200, 2800, 50)} |")


def british(draw):
    """A year's tuition, for students from the country and from elsewhere."""
    home = draw.between(9000, 16000, 250)
    yield "domestic", f"tuition | per_year | {home} |"
    yield "international", (
        f"tuition | per_year | {home * 9 // 5} | rise=4\n"
        "caution_deposit | one_time | 2000 | refundable\n"
        "visa_insurance | per_year | 776 |")


def american(draw, public):
    """A year's tuition and fees; a public institution asks more of those from other states."""
    tuition = draw.between(8000, 14000, 20)
    common = f"\nstudent_services | per_year | {draw.between(600, 1900, 10)} |" + (
        "\nhostel: room and board | per_year | 12400 | optional")
    if not public:
        yield "", f"tuition | per_year | {tuition * 4} | rise=3" + common
        return
    yield "in_state", f"tuition | per_year | {tuition} |" + common
    yield "out_of_state", f"tuition | per_year | {tuition * 5 // 2} |" + common


def usual(entry, institution, currency):
    """The list or lists of a program of which nothing particular is told."""
    program = program_of(entry)
    draw = Draw("abroad", program)
    if institution["country"] == "AU":
        yield from schedule(program, australian(draw), currency)
    elif institution["country"] == "GB":
        for audience, text in british(draw):
            yield from schedule(program, text, currency, session="2026-27", audience=audience)
    elif institution["country"] == "US":
        for residency, text in american(draw, institution["control"] == "public"):
            yield from schedule(program, text, currency, session="2026-27", residency=residency)


def rows():
    """The lists of all programs abroad."""
    known = {entry["id"]: entry for entry in institutions()}
    for entry in programs():
        institution, program = known[entry["institution"]], program_of(entry)
        currency = CURRENCIES[institution["country"]]
        if program in TOLD:
            yield from schedule(program, TOLD[program], currency)
        elif program not in UNKNOWN:
            yield from usual(entry, institution, currency)
