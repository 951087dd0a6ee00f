"""How the examples' fee lines are written: one line of text for each line of a schedule.

    tuition | per_term | 25000 | first rise=5
    hostel: shared room | per_year | 60000-80000 | optional

After the amount stand: first, last, nth=2 or on_event (when); optional, or conditional with
when=a_reason; refundable; plus=18 (tax is added) or with=18 (tax is in it); rise=5 (per cent a
year); to=whom; from=, until= (days). An underscore stands for a blank.
"""

from example_tables import code

KEYS = {
    "nth": "nth", "when": "condition", "rise": "escalation", "to": "payable_to",
    "from": "valid_from", "until": "valid_to",
}
TAXES = {"plus": "excluded", "with": "included"}


def option(word):
    """The cells that one option fills."""
    name, _, value = word.partition("=")
    value = value.replace("_", " ")
    if name in TAXES:
        return {"tax": TAXES[name], "tax_rate": value}
    if name == "nth":
        return {"occurs": "nth", "nth": value}
    if name in KEYS:
        return {KEYS[name]: value}
    if name in ("first", "last", "on_event"):
        return {"occurs": name}
    if name in ("optional", "conditional"):
        return {"obligation": name}
    if name == "refundable":
        return {"refundable": "yes"}
    raise ValueError(f"no such option: {word}")


def line(text):
    """The cells of one line."""
    what, basis, amount, *options = [cell.strip() for cell in text.split("|")]
    component, _, label = what.partition(":")
    cells = {
        "component": component, "label": label.strip(), "basis": basis, "amount": amount,
        "occurs": "all", "obligation": "mandatory",
    }
    for word in " ".join(options).split():
        cells |= option(word)
    return cells


def schedule(subject, text, currency="INR", **context):
    """The rows of one schedule of a subject: for a session, mode, audience and so on, if named."""
    for words in filter(None, map(str.strip, text.splitlines())):
        yield {"subject": code(subject), "currency": currency} | context | line(words)
