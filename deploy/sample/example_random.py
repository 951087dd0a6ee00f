"""Numbers that look random and are the same everywhere, in every version of Python."""

MASK = 2**64 - 1


class Draw:
    """A stream of numbers that depends on its key alone, so that a row added to the examples
    changes no other row."""

    def __init__(self, *key):
        """Seeds the stream by FNV-1a over the words of the key."""
        self.state = 0xCBF29CE484222325
        for byte in " ".join(key).encode():
            self.state = (self.state ^ byte) * 0x100000001B3 & MASK

    def next(self):
        """The next 64 bits, by SplitMix64."""
        self.state = self.state + 0x9E3779B97F4A7C15 & MASK
        bits = self.state
        bits = (bits ^ bits >> 30) * 0xBF58476D1CE4E5B9 & MASK
        bits = (bits ^ bits >> 27) * 0x94D049BB133111EB & MASK
        return bits ^ bits >> 31

    def between(self, low, high, step=1):
        """A number from low to high, both possible, in steps."""
        return low + self.next() % ((high - low) // step + 1) * step

    def pick(self, items):
        """One of the items."""
        return items[self.next() % len(items)]

    def chance(self, percent):
        """Yes in so many of a hundred cases."""
        return self.next() % 100 < percent
