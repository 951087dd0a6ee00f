"""The table of all figures."""

from statistics import median

HEADINGS = ["", "seconds", "from–to", "per second", "p50 ms", "p99 ms", "peak MB", "ratio", "to"]
WORDS = {"seconds": "the time of", "rate": "the rate of", "peak": "the peak of"}


def table(rounds):
    """Medians of the rounds; a ratio is the median of what it was in each round."""
    lines = [HEADINGS] + [line(place, rounds) for place in range(len(rounds[0]))]
    widths = [max(len(row[column]) for row in lines) for column in range(len(HEADINGS))]
    lines.insert(1, ["─" * width for width in widths])
    last = len(HEADINGS) - 1
    return "\n".join(
        "  ".join(
            cell.ljust(width) if column in (0, last) else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths))).rstrip()
        for row in lines)


def line(place, rounds):
    """The cells of one figure."""
    figures = [figures[place] for figures in rounds]
    first = figures[0]
    if first.is_repeated:
        return [""] * (len(HEADINGS) - 2) + compared(place, rounds)
    failures = sum(figure.failures for figure in figures)
    return [
        first.name + (f" ({failures} FAILED)" if failures else ""),
        middle(figures, "seconds", "{:.2f}") if first.half is None else "",
        spread(figures),
        middle(figures, "rate", "{:,.0f}"),
        middle(figures, "half", "{:.1f}"),
        middle(figures, "most", "{:.1f}"),
        middle(figures, "peak", "{:.0f}"),
        *compared(place, rounds),
    ]


def middle(figures, measure, form):
    values = [getattr(figure, measure) for figure in figures]
    return "" if values[0] is None else form.format(median(values))


def spread(figures):
    """The best and the worst round: of the seconds, or of the requests in a second."""
    if figures[0].seconds is None:
        return ""
    if figures[0].half is None:
        values = [figure.seconds for figure in figures]
        return f"{min(values):.2f}–{max(values):.2f}"
    values = [figure.rate for figure in figures]
    return f"{min(values):,.0f}–{max(values):,.0f}"


def compared(place, rounds):
    """The ratio of one figure to another, and what it is to."""
    first = rounds[0][place]
    if not first.against:
        return ["", ""]
    values = []
    for figures in rounds:
        other = next(figure for figure in figures if figure.name == first.against)
        values.append(getattr(figures[place], first.measure) / getattr(other, first.measure))
    ratio = median(values)
    return [f"{ratio:.2f}" if ratio >= 0.095 else f"{ratio:.3f}",
            f"{WORDS[first.measure]} {first.against}"]
