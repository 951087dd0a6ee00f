"""One thing measured in one round."""

from dataclasses import dataclass


@dataclass
class Figure:
    """What was measured; `against` names the figure that the ratio is to, in `measure`."""

    name: str
    # Of the whole, and how many rows or requests were done in them.
    seconds: float | None = None
    count: int | None = None
    # Milliseconds until an answer: half were faster, all but one in a hundred were.
    half: float | None = None
    most: float | None = None
    # MB of the program's memory.
    peak: float | None = None
    failures: int = 0
    against: str | None = None
    measure: str = "seconds"
    # Another ratio of the figure above it, which is not printed again.
    is_repeated: bool = False

    @property
    def rate(self):
        """How many a second."""
        return self.count / self.seconds if self.count and self.seconds else None
