"""What the Indian institutions of the examples ask: what is usual. example_fee_stories tells of
those whose lists are out of the ordinary."""

from example_catalog import offered
from example_fee_lines import schedule
from example_fee_stories import TOLD
from example_institutions import indian
from example_programs import name_of, offers
from example_random import Draw

SESSION = "2026-27"
# Those whose programs share the lines of a list of the whole institution.
SHARING = ("u-002", "u-004", "u-013", "u-022", "u-027", "u-028", "u-036")
# What a term costs at a distance, as a share of the price on campus.
SHARES = {"online": 70, "odl": 35, "odl; online": 30, "conventional": 100, "blended": 100}


def price(program, entry, modes):
    """The tuition of half a year in rupees, rounded to 500."""
    low, high = (int(end) for end in entry["price"].split("-"))
    share = SHARES[modes]
    step = Draw("tuition", program).between(low, high, 500) * share // 100
    return max(500, step // 500 * 500)


def charges(draw, modes):
    """What is asked beside tuition."""
    yield f"application_form | one_time | {draw.between(300, 1200, 100)} |"
    yield f"admission_registration | one_time | {draw.between(1000, 3000, 500)} |"
    yield f"examination | per_term | {draw.between(900, 2400, 100)} |"
    yield f"convocation_certificate | one_time | {draw.between(1500, 4000, 500)} | last"
    yield (
        f"re_examination | per_attempt | {draw.between(400, 900, 100)} | on_event conditional"
        " when=each_paper_taken_again")
    if modes in ("conventional", "blended"):
        yield f"caution_deposit | one_time | {draw.between(2000, 10000, 1000)} | refundable"
        yield f"library | per_year | {draw.between(500, 2000, 250)} |"
        yield f"hostel | per_year | {draw.between(40000, 90000, 5000)} | optional"
    elif modes == "odl":
        yield f"study_material | per_term | {draw.between(500, 1500, 250)} |"
    else:
        yield f"platform_lms | per_term | {draw.between(500, 2000, 250)} |"


def irregular(draw, lines):
    """The lines as this program's list has them: most are whole, some leave out an amount, give a
    range, rise from year to year, or take something off."""
    kind = draw.next() % 100
    if kind < 14:
        return [dark(line, "examination", "not published") for line in lines]
    if kind < 18:
        return [dark(line, "convocation_certificate", "unknown") for line in lines]
    if kind < 26:
        return [line + " rise=5" if line.startswith("tuition") else line for line in lines]
    if kind < 36:
        return lines + ["discount: early admission | per_term | -10% of tuition | first"]
    if kind < 40:
        return lines + ["alumni | one_time | free | last"]
    if kind < 44:
        return [dark(line, "caution_deposit", "not published") for line in lines]
    return lines


def dark(line, component, word):
    """The line with a word of absence in place of its amount, if it is the component's."""
    if not line.startswith(component):
        return line
    cells = line.split("|")
    return "|".join([cells[0], cells[1], f" {word} ", cells[3]])


def own(program, entry, modes, shares):
    """A program's own list: tuition, and all the charges unless its institution's list has them."""
    draw = Draw("fees", program)
    basis, term = "per_term", price(program, entry, modes)
    if "semesters" not in entry["duration"]:
        basis, term = "per_year", 2 * term
    lines = [f"tuition | {basis} | {term} |"]
    if not shares:
        lines += charges(draw, modes)
    if not entry["duration"].endswith("semesters"):
        lines = [line.replace("| per_term |", "| per_year |") for line in lines]
    return irregular(draw, lines)


def shared(institution):
    """The lists that the programs of an institution inherit: one on campus, one at a distance."""
    draw = Draw("shared", institution)
    for mode, name in [("odl", "Distance education"), ("online", "Online education")]:
        text = "\n".join(charges(draw, mode))
        yield from schedule(institution, text, schedule=name, mode=mode, session=SESSION)
    text = "\n".join(charges(draw, "conventional"))
    yield from schedule(
        institution, text, schedule="Campus", mode="conventional", session=SESSION)


def rows():
    """The lists of the institutions and their programs. One program in nine has none."""
    for entry in indian():
        if entry["id"] in SHARING:
            yield from shared(entry["id"])
    for entry, offer in offers():
        program, (degree, modes) = name_of(entry["id"], offer), offered(offer)
        if program in TOLD or entry["id"] == "c-009" or Draw("listed", program).chance(11):
            continue
        text = "\n".join(own(program, degree, modes, entry["id"] in SHARING))
        yield from schedule(program, text, session=SESSION)
        if Draw("last year", program).chance(20):
            year = f"tuition | per_term | {price(program, degree, modes) * 19 // 2000 * 100} |"
            if "semesters" in degree["duration"]:
                yield from schedule(program, year, session="2025-26")
